import { typedIn } from '../../../../machines/bow-out/forms.ts';
import { isFilled } from '../../../locales/interpolate.ts';
import { authored, nameless, perItem } from '../../proofread/context.ts';
import { sentenceText } from '../../types.ts';
import { endMarks } from '../../writing.ts';
import { firstSentences, global } from './decision-rules.ts';
import type { EditorWords } from '../../../locales/bow-out/proofreading-words.ts';
import type { ProofreadContext } from '../types.ts';
import type { Finding } from '../../proofread/context.ts';

/** Creates a rule that rejects a pattern. */
const patternRule = (pattern: (editor: EditorWords, message: ProofreadContext) => RegExp) =>
  perItem<ProofreadContext, Finding>(
    (message) => pattern(message.editor, message).exec(message.written)?.[0],
  );

/** Rule 8. No blame. */
export const blame = patternRule(({ blame }) => blame);
/** Rule 9. No self-deprecation. */
export const selfDeprecation = patternRule(({ selfDeprecation }) => selfDeprecation);
/** Rule 15. No gendered title unless given. */
export const title = patternRule(({ title }) => title);
/** Rule 18. No competing employer's name or salary. */
export const rivals = patternRule(({ rivals }) => rivals);
/** Rule 21. One register throughout. */
export const register = patternRule(({ outOf }, { tone }) => outOf[tone]);

/** Rule 28. The reader is not told how to answer, what to feel or how to do their job. */
export const bossy = patternRule(({ bossy }) => bossy);

/** Rule 23. Dates are absolute, since the recipient may read the message a day later. */
export const dates = patternRule(({ relative }) => relative);

/** Rule 24. No cliché, no exclamation mark. */
export const cliche = perItem<ProofreadContext, Finding>(
  ({ editor, written }) => editor.cliche.exec(written)?.[0] ?? editor.exclamation.exec(written)?.[0],
);

/** Rule 7. Nothing private, unless the candidate typed and confirmed it. */
export function privacy({ editor, facts, written, text }: ProofreadContext): Finding {
  // Only prose is checked, since names may contain any word.
  const prose = typedIn(facts, ['clause', 'sentence']);
  const typed = prose.filter((value) => isFilled(value) && text.includes(value)).join(' ');
  return editor.privacy.exec(written)?.[0] ?? editor.privacy.exec(typed)?.[0];
}

/** Rule 10. At most one question. Listed questions of an agenda are not counted. */
export const oneAsk = perItem<ProofreadContext, Finding>((message) => {
  const asked = message.sentences.filter(({ isListed }) => !isListed);
  const count = (texts: readonly string[]) =>
    texts.join(' ').match(global(message.editor.question))?.length ?? 0;
  const marks = count(asked.map(sentenceText));
  const typed = asked.flatMap(({ segments }) => segments.filter(({ by }) => by === 'candidate'));
  const typedMarks = count(typed.map(({ text }) => text));
  return (message.edited ? marks : marks - typedMarks) > 1 ? true : undefined;
});

/** Rule 25. A script starts with name and role, and has one idea per line. Rule 1 limits it to a minute. */
export function spoken(message: ProofreadContext): Finding {
  const { item, facts, job, editor, countWords } = message;
  if (item.channel !== 'phone' || item.id === 'hold-firm') return undefined;
  const opening = firstSentences(message, 2).map(sentenceText).join(' ');
  const role = facts.job?.role ?? job.role;
  const known = [facts.names?.from, role].filter(isFilled);
  if (known.some((name) => !opening.includes(name))) return true;
  return message.lines.find(
    (line) => editor.sentenceEnd.test(line) || countWords(line.replaceAll(nameless, 'x')) > 40,
  );
}

/** Rule 27. A date is in a sentence that says what happens on it. */
export function datesTied({ sentences, editor }: ProofreadContext): Finding {
  const untied = sentences.find(
    (sentence) => sentence.from.includes('deadline') && !editor.dated.test(authored(sentence)),
  );
  return untied && sentenceText(untied);
}

const endsSentence = new RegExp(`[\\p{L}\\p{N}].*[${endMarks}]\\s*$`, 'su');

/** Rule 13. Text typed to complete a sentence neither starts nor ends a sentence of its own. */
export function fragment({ item, sentences, facts, editor, edited }: ProofreadContext): Finding {
  if (edited) return undefined;
  const fragments = typedIn(facts, ['clause', 'thing']);
  return sentences
    .flatMap(({ segments }) =>
      segments.filter(({ text, by }, index) => {
        const before = segments[index - 1]?.text ?? '';
        const after = segments[index + 1]?.text ?? '';
        // Words are separated as sentences are.
        const isContinued = before.endsWith(item.gap ?? ' ');
        if (by !== 'candidate' || !fragments.includes(text) || !isContinued) return false;
        return editor.beginning.test(text) || (endsSentence.test(text) && /^\s*\p{L}/u.test(after));
      }),
    )
    .map(({ text }) => text)[0];
}
