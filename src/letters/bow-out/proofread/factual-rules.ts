import { textQuestions } from '../../../../machines/bow-out/forms.ts';
import { isFilled } from '../../../locales/interpolate.ts';
import { authored } from '../../proofread/context.ts';
import { sentenceText } from '../../types.ts';
import { countCharacters } from '../../length-limits.ts';
import { redirects, saysNo } from '../outcome-traits.ts';
import type { DateQuestion, Facts, TextQuestion } from '../../../../machines/bow-out/facts.ts';
import type { Claim } from '../../../locales/bow-out/proofreading-words.ts';
import type { ProofreadContext } from '../types.ts';
import { global } from './decision-rules.ts';
import type { Finding } from '../../proofread/context.ts';

/** Rule 11. A redirect names the role or direction, and never just “opportunities”. */
export function redirectNamed(message: ProofreadContext): Finding {
  const { outcome, facts, item, text } = message;
  if (!redirects(outcome) || (item.id !== 'main' && item.id !== 'call')) return undefined;
  const named = outcome === 'redirect-earlier' ? facts.earlierRole?.role : facts.direction?.work;
  if (isFilled(named) && !text.includes(named)) return true;
  return message.edited ? undefined : message.editor.bare.exec(named ? message.written : '')?.[0];
}

/** Rule 14. Names are exactly as typed, in one spelling. */
export function names(message: ProofreadContext): Finding {
  const { facts, job, sentences, text, edited } = message;
  if (edited) {
    const known = [facts.names?.to, facts.names?.from, facts.job?.role ?? job.role].filter(isFilled);
    const fold = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return known.find((name) => !text.includes(name) && fold(text).includes(fold(name)));
  }
  const given = new Set([
    job.role,
    job.company,
    job.contact,
    ...typedFacts.flatMap((fact) => typedIn(facts[fact])),
    facts.earlierRole?.year?.trim(),
  ]);
  const used = sentences.flatMap(({ segments }) => segments.filter(({ by }) => by === 'candidate'));
  return used.find((segment) => !given.has(segment.text))?.text;
}

/** All typed facts. Typed text in a message must come from one of them. */
const typedFacts: readonly (TextQuestion | DateQuestion)[] = [...textQuestions, 'rounds'];

/** All strings in a fact. */
function typedIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value ? Object.values(value).flatMap(typedIn) : [];
}

const isContinuing = (facts: Facts) => facts.certainty !== 'sure' && facts.situation !== 'decided';

/** The facts on which each claim is true. */
const claimConditions: Record<Claim, (facts: Facts) => boolean> = {
  enthusiasm: (facts) => facts.company === 'like' || facts.earlier === 'wanted' || facts.offer === 'take',
  anticipation: isContinuing,
  enjoyed: (facts) => isFilled(facts.met?.what) || isFilled(facts.met?.project),
  offer: (facts) =>
    facts.offer !== undefined ||
    facts.situation === 'accepted' ||
    facts.situation === 'offer' ||
    (facts.otherJob !== undefined && facts.mention !== 'no'),
  otherJob: (facts) => facts.otherJob !== undefined && facts.mention !== 'no',
  applied: (facts) => facts.entry === 'applied' || facts.earlier !== undefined || isFilled(facts.other?.role),
  invited: (facts) => facts.entry === 'invited' || facts.stage === 'before',
  referred: (facts) => facts.through !== 'directly' && facts.through !== undefined,
  likes: (facts) => facts.company === 'like' || facts.earlier === 'wanted',
};

/** Rule 16. The message claims nothing that the candidate did not supply. */
export function claims(message: ProofreadContext): Finding {
  if (message.edited) return undefined;
  // A listed question claims nothing.
  const text = message.lines.filter((_, index) => !message.sentences[index]?.isListed).join(' ');
  return (Object.keys(claimConditions) as Claim[])
    .map((claim) => {
      const found = message.editor.claims[claim].exec(text)?.[0];
      return claimConditions[claim](message.facts) ? undefined : found;
    })
    .find(Boolean);
}

/** Rule 17. The recipient is thanked once, others through the recipient, and for something specific if it is known. */
export function thanks(message: ProofreadContext): Finding {
  const { facts, item, lines, sentences, editor, start, end, text } = message;
  const thanking = sentences.filter(
    (_, index) => index >= start && index < end && editor.thanks.test(lines[index] ?? ''),
  );
  const toReader = thanking.filter((sentence) =>
    editor.thanks.test(authored(sentence).replace(global(editor.thanksOnwards), '')),
  );
  if (thanking.length > 2 || toReader.length > 1)
    return sentenceText(toReader[1] ?? thanking[2] ?? { segments: [] });
  const isMain = item.id === 'main' && item.channel === 'email' && !message.edited;
  const needsThanks =
    saysNo(message.outcome) && message.outcome !== 'take-back' && message.outcome !== 'safety';
  if (!isMain || !needsThanks || facts.evidence === 'crossed' || facts.stage === 'before') return undefined;
  return [facts.met?.what, facts.met?.project].filter(isFilled).find((topic) => !text.includes(topic));
}

/** Rule 19. Only emails have a subject: short enough for a phone, with the role, shortened if it does not fit. */
export function subject(message: ProofreadContext): Finding {
  const { item, facts, job, subjectLength: most } = message;
  if (item.channel !== 'email') return item.subject ? true : undefined;
  if (countCharacters(message.subject) > most || !isFilled(message.subject)) return message.subject || true;
  const role = facts.job?.role ?? job.role;
  if (!isFilled(role) || message.subject.includes(role)) return undefined;
  const start = Array.from(role).slice(0, 8).join('');
  const isCut = countCharacters(role) > most / 3 && message.subject.includes(start.split(/\s/u)[0] ?? start);
  return isCut ? undefined : message.subject;
}

/** Rule 20. No open door if the candidate dislikes the company or was treated badly. */
export const door = ({ facts, declines, written, editor }: ProofreadContext): Finding =>
  declines && (facts.company === 'dislike' || facts.evidence === 'crossed' || facts.situation === 'unsafe')
    ? editor.door.exec(written)?.[0]
    : undefined;

/** Rule 22. The recipient fits the situation: the agency rather than its client, and nobody if it is unsafe. */
export function recipient(message: ProofreadContext): Finding {
  const { item, facts, outcome } = message;
  const expected = (() => {
    if (item.id === 'referrer' || item.id === 'inviter') return item.id;
    if (outcome === 'safety') return 'nobody';
    return facts.through === 'agency' ? 'agency' : undefined;
  })();
  if (expected) return item.to === expected ? undefined : item.to;
  return item.to === 'agency' || item.to === 'nobody' ? item.to : undefined;
}
