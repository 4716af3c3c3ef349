import { countWords } from '../limits.ts';
import { sentenceText } from '../kit.ts';
import { isImminent } from '../timing.ts';
import { perItem } from './examined.ts';
import type { Examined } from './examined.ts';

/** What a rule found wrong: the words that show it, or true where no single place does. */
export type Finding = string | true | undefined;

const globals = new Map<RegExp, RegExp>();

/** The same pattern, to find all of its places. */
function global(pattern: RegExp): RegExp {
  const known = globals.get(pattern) ?? new RegExp(pattern, 'giu');
  globals.set(pattern, known);
  return known;
}

const decides = (message: Examined, line: string): boolean => message.editor.decision.test(line);

const decisions = perItem((message) => message.lines.filter((line) => decides(message, line)));

/** What is said after whoever reads it has been greeted. */
const afterGreeting = ({ sentences, lines }: Examined): string[] =>
  lines.filter((_, index) => !['greeting', 'opening'].includes(sentences[index]?.part ?? ''));

/** Rule 2. The decision stands within the first two sentences after the greeting. */
export const decisionEarly = perItem<Finding>((message) =>
  message.declines &&
  !afterGreeting(message)
    .slice(0, 2)
    .some((sentence) => decides(message, sentence))
    ? true
    : undefined,
);

/** Rule 3. It is unambiguous: a verb, and nothing that takes it half back. */
export const decisionClear = perItem<Finding>((message) => {
  if (!message.declines) return undefined;
  const found = decisions(message);
  if (!found.length) return true;
  const { decision, hedge } = message.editor;
  const verbs = (text: string) => Array.from(text.matchAll(global(decision))).length;
  return found.map((text) => hedge.exec(text)?.[0] ?? (verbs(text) > 1 ? text : undefined)).find(Boolean);
});

/** Rule 4. It is stated once. */
export const decisionOnce = (message: Examined): Finding =>
  message.declines && decisions(message).length > 1 ? true : undefined;

/** Rule 5. One apology at most; none for leaving with two days' notice. */
export function apology(message: Examined): Finding {
  const found = message.written.match(global(message.editor.apology)) ?? [];
  const isLeaving = message.outcome === 'withdraw' || message.outcome === 'keep-door-open';
  const most = isLeaving && !isImminent(message.facts, message.today) ? 0 : 1;
  return found[most];
}

/** Rule 6. A reason is one sentence of twenty words at most, and there is none where none was given. */
export function reason(message: Examined): Finding {
  const reasons = message.sentences.filter(({ part }) => part === 'reason');
  const given = message.facts.reason?.why;
  if (reasons.length && !given) return true;
  const text = reasons.map(sentenceText).join(' ');
  const sentences = text.split(/[.!?]\s/u).filter((sentence) => countWords(sentence));
  return sentences.length > 1 || countWords(text) > 20 ? true : undefined;
}

/** Rule 12. Every scheduled round is released by its date; none is invented. */
export function rounds(message: Examined): Finding {
  const { declines, item, text, sentences } = message;
  const releasing = declines && ['main', 'call', 'voicemail', 'follow-up'].includes(item.id);
  const releases = message.outcome !== 'decline-offer' && message.outcome !== 'take-back';
  if (releasing && releases) {
    const missing = message.coming.find((date) => !text.includes(date));
    if (missing) return missing;
  }
  const released = sentences.filter(({ part }) => part === 'rounds');
  return message.past.find((date) => released.some((sentence) => sentenceText(sentence).includes(date)));
}
