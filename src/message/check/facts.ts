import { filled } from '../../words/fill.ts';
import { sentenceText } from '../kit.ts';
import { countCharacters, excessOf, sizeOf } from '../limits.ts';
import { redirects, saysNo } from '../timing.ts';
import type { Facts, Question } from '../../../machines/facts.ts';
import type { Claim } from '../../words/editor-words.ts';
import type { Examined } from './examined.ts';
import type { Finding } from './decision.ts';

/** Rule 1. Within the limits of outcome and channel. */
export function length({ limit, sentences, text, edited }: Examined): Finding {
  const size = sizeOf(text, limit) - (edited ? 0 : excessOf(sentences, limit));
  return size < limit.least || size > limit.most ? String(size) : undefined;
}

/** Rule 11. A redirect names the role or the direction, and never bare opportunities. */
export function redirectNamed(message: Examined): Finding {
  const { outcome, facts, item, text } = message;
  if (!redirects(outcome) || (item.id !== 'main' && item.id !== 'call')) return undefined;
  const named = outcome === 'redirect-earlier' ? facts.earlierRole?.role : facts.direction?.work;
  if (filled(named) && !text.includes(named)) return true;
  return message.edited ? undefined : message.editor.bare.exec(named ? message.written : '')?.[0];
}

/** Rule 14. Names byte for byte as they were typed, and one spelling of each. */
export function names(message: Examined): Finding {
  const { facts, job, sentences, text, edited } = message;
  if (edited) {
    const known = [facts.names?.to, facts.names?.from, facts.job?.role ?? job.role].filter(filled);
    const fold = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return known.find((name) => !text.includes(name) && fold(text).includes(fold(name)));
  }
  const given = new Set([
    job.role,
    job.company,
    job.contact,
    ...typedFacts.flatMap((fact) => typedIn(facts[fact])),
  ]);
  const used = sentences.flatMap(({ segments }) => segments.filter(({ by }) => by === 'candidate'));
  return used.find((segment) => !given.has(segment.text))?.text;
}

/** The facts that are typed; whatever stands in a message by the candidate's hand is one of them. */
const typedFacts: readonly Question[] = [
  'names',
  'job',
  'rounds',
  'earlierRole',
  'direction',
  'future',
  'met',
  'proof',
  'condition',
  'slots',
  'deadline',
  'reason',
  'other',
  'adjustment',
  'referrer',
  'inviter',
];

/** Every text in a fact. */
function typedIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value ? Object.values(value).flatMap(typedIn) : [];
}

/** On which facts each claim is true. */
const supplied: Record<Claim, (facts: Facts) => boolean> = {
  enthusiasm: () => false,
  enjoyed: (f) => filled(f.met?.what),
  project: (f) => filled(f.met?.project),
  offer: (f) => f.offer !== undefined || f.situation === 'accepted' || f.situation === 'offer',
  applied: (f) => f.entry === 'applied' || f.earlier !== undefined || filled(f.other?.role),
  invited: (f) => f.entry === 'invited' || f.stage === 'before',
  referred: (f) => f.through === 'referrer',
  likes: (f) => f.company === 'like',
};

/** Rule 16. Nothing asserted that the candidate did not supply. */
export function claims(message: Examined): Finding {
  if (message.edited) return undefined;
  // A question to them claims nothing.
  const text = message.lines.filter((_, index) => message.sentences[index]?.part !== 'list').join(' ');
  return (Object.keys(supplied) as Claim[])
    .map((claim) => {
      const found = message.editor.claims[claim].exec(text)?.[0];
      return supplied[claim](message.facts) ? undefined : found;
    })
    .find(Boolean);
}

/** Rule 17. Two thanks at most; specific where a person, a topic or a date was given. */
export function thanks(message: Examined): Finding {
  const { facts, item, sentences, editor } = message;
  const thanking = sentences.filter((_, index) => editor.thanks.test(message.lines[index] ?? ''));
  if (thanking.length > 2) return true;
  const isMain = item.id === 'main' && item.channel === 'email' && !message.edited;
  const particular = [facts.met?.what, facts.met?.project].filter(filled);
  if (!isMain || !particular.length || !saysNo(message.outcome) || message.outcome === 'take-back')
    return undefined;
  const text = thanking.map(sentenceText).join(' ');
  return particular.every((topic) => text.includes(topic)) ? undefined : true;
}

/** Rule 19. A subject of 60 characters at most, with the role, or as much of it as fits; none but on email. */
export function subject(message: Examined): Finding {
  const { item, facts, job } = message;
  if (item.channel !== 'email') return item.subject ? true : undefined;
  if (countCharacters(message.subject) > 60 || !filled(message.subject)) return message.subject || true;
  const role = facts.job?.role ?? job.role;
  if (!filled(role) || message.subject.includes(role)) return undefined;
  const start = Array.from(role).slice(0, 8).join('');
  const isCut = countCharacters(role) > 20 && message.subject.includes(start.split(/\s/u)[0] ?? start);
  return isCut ? undefined : message.subject;
}

/** Rule 20. No line that leaves the door open where they do not like the company. */
export const door = (message: Examined): Finding =>
  message.facts.company === 'dislike' && message.sentences.some(({ part }) => part === 'door')
    ? true
    : undefined;

/** Rule 22. It goes to whom the situation wants: the agency and not its client, nobody where it is unsafe. */
export function recipient(message: Examined): Finding {
  const { item, facts, outcome } = message;
  const expected = (() => {
    if (item.id === 'referrer' || item.id === 'inviter') return item.id;
    if (outcome === 'safety') return 'nobody';
    return facts.through === 'agency' ? 'agency' : undefined;
  })();
  if (expected) return item.to === expected ? undefined : item.to;
  return item.to === 'agency' || item.to === 'nobody' ? item.to : undefined;
}
