import { coming, namesDay, past } from '../dates.ts';
import { countWords } from '../length-limits.ts';
import { sentenceText } from '../types.ts';
import { isFilled } from '../../locales/interpolate.ts';
import { isImminent, leaves, redirects } from '../outcome-traits.ts';
import { perItem } from './context.ts';
import type { Round } from '../../../machines/bow-out/facts.ts';
import type { ItemId } from '../types.ts';
import type { ProofreadContext } from './context.ts';

/** What a rule found wrong: the words that show it, or true where no single place does. */
export type Finding = string | true | undefined;

const globals = new Map<RegExp, RegExp>();

/** The same pattern, to find all of its places. */
export function global(pattern: RegExp): RegExp {
  const known = globals.get(pattern) ?? new RegExp(pattern, 'giu');
  globals.set(pattern, known);
  return known;
}

const decides = (message: ProofreadContext, line: string): boolean => message.editor.decision.test(line);

const decisions = perItem((message) => message.lines.filter((line) => decides(message, line)));

/** Rule 2. The decision stands within the first two sentences after the greeting. */
export const decisionEarly = perItem<Finding>((message) => {
  if (!message.declines) return undefined;
  // A note says first why it comes to this reader.
  const most = message.item.id === 'main' || message.item.id === 'call' ? 2 : 3;
  const first = message.lines.slice(0, message.start + most);
  return first.some((line) => decides(message, line)) ? undefined : true;
});

/** Rule 3. It is unambiguous: a verb, and nothing that takes it half back. */
export const decisionClear = perItem<Finding>((message) => {
  if (!message.declines) return undefined;
  const found = decisions(message);
  if (!found.length) return true;
  return found.map((line) => message.editor.hedge.exec(line)?.[0]).find(Boolean);
});

/** Rule 4. It is stated once. */
export const decisionOnce = (message: ProofreadContext): Finding =>
  message.declines && decisions(message).length > 1 ? decisions(message)[1] : undefined;

/** Rule 5. One apology at most; none for leaving with two days' notice. */
export function apology(message: ProofreadContext): Finding {
  const found = message.written.match(global(message.editor.apology)) ?? [];
  const isLeaving = leaves(message.outcome) && message.item.id !== 'reopen';
  const most = isLeaving && !isImminent(message.facts, message.today) ? 0 : 1;
  return found[most];
}

/** Rule 6. A reason is one sentence of twenty words at most. */
export function reason(message: ProofreadContext): Finding {
  const why = message.facts.reason?.why;
  if (!isFilled(why) || !message.sentences.some(({ from }) => from.includes('reason'))) return undefined;
  const sentences = why.split(/[.!?]\s/u).filter((sentence) => countWords(sentence));
  return sentences.length > 1 || countWords(why) > 20 ? true : undefined;
}

/** Messages that reach whoever has to cancel the interviews. */
const cancelling: readonly ItemId[] = ['main', 'call', 'voicemail', 'follow-up'];

/** Rule 12. Every interview that is booked is cancelled by its date, with that verb; none is invented. */
export function rounds(message: ProofreadContext): Finding {
  const { outcome, item, facts, today, words, sentences, editor } = message;
  if (!cancelling.includes(item.id) || !(leaves(outcome) || outcome === 'safety')) return undefined;
  const cancelled = sentences.map(sentenceText).filter((text) => editor.cancel.test(text));
  const isCancelled = ({ date }: Round) => cancelled.some((text) => namesDay(text, date, words.locale));
  const booked = coming(facts, today);
  const missing = booked.find((round) => !isCancelled(round));
  // “30 November and 2 December” is not about 2 November.
  const days = booked.map(({ date }) => date.slice(8));
  const over = past(facts, today).find((round) => !days.includes(round.date.slice(8)) && isCancelled(round));
  return (missing ?? over)?.date;
}

/** Rule 26. What the candidate gave as the deciding fact is said, once. */
export function deciding({ item, outcome, facts, lines, editor }: ProofreadContext): Finding {
  const { otherJob, mention } = facts;
  if (!otherJob || mention === 'no' || (item.id !== 'main' && item.id !== 'call')) return undefined;
  if (!leaves(outcome) && outcome !== 'pause') return undefined;
  const said = lines.filter((line) => editor.deciding.test(line));
  return said.length === 1 ? undefined : (said[1] ?? true);
}

/** Rule 29. A note, the follow-up and the voicemail keep what the main message asks for. */
export function agreement({ item, outcome, facts, text }: ProofreadContext): Finding {
  if (item.id === 'main' || item.id === 'call' || item.id === 'hold-firm' || item.id === 'reopen')
    return undefined;
  const kept = redirects(outcome)
    ? outcome === 'redirect-earlier'
      ? facts.earlierRole?.role
      : facts.direction?.work
    : outcome === 'ask-for-terms'
      ? facts.condition?.what
      : undefined;
  return isFilled(kept) && !text.includes(kept) ? kept : undefined;
}
