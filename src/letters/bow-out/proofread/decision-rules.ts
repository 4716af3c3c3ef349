import { namesDay } from '../../dates.ts';
import { coming, past } from '../rounds.ts';
import { sentenceText } from '../../types.ts';
import { isFilled } from '../../../locales/interpolate.ts';
import { isImminent, leaves, redirects } from '../outcome-traits.ts';
import { authored, perItem } from '../../proofread/context.ts';
import type { Round } from '../../../../machines/bow-out/facts.ts';
import type { Sentence } from '../../types.ts';
import type { Finding } from '../../proofread/context.ts';
import type { ItemId, ProofreadContext } from '../types.ts';

const globalPatterns = new Map<RegExp, RegExp>();

/** The global version of a pattern, cached. */
export function global(pattern: RegExp): RegExp {
  const cached = globalPatterns.get(pattern) ?? new RegExp(pattern, 'giu');
  globalPatterns.set(pattern, cached);
  return cached;
}

const decides = (message: ProofreadContext, line: string): boolean => message.editor.decision.test(line);

const decisions = perItem((message: ProofreadContext) =>
  message.lines.filter((line) => decides(message, line)),
);

/** The first sentences of a message, without the polite formulas that it may open with. */
export const firstSentences = (
  { sentences, lines, editor }: ProofreadContext,
  count: number,
): readonly Sentence[] =>
  sentences.filter((_, index) => !editor.formula?.test(lines[index] ?? '')).slice(0, count);

/** Rule 2. The decision is within the first two sentences after the greeting. */
export const decisionEarly = perItem<ProofreadContext, Finding>((message) => {
  if (!message.declines) return undefined;
  // A note first says why this recipient gets it.
  const allowed = message.item.id === 'main' || message.item.id === 'call' ? 2 : 3;
  const first = firstSentences(message, message.start + allowed);
  return first.some((sentence) => decides(message, authored(sentence))) ? undefined : true;
});

/** Rule 3. The decision is unambiguous: a verb without a hedge. */
export const decisionClear = perItem<ProofreadContext, Finding>((message) => {
  if (!message.declines) return undefined;
  const matches = decisions(message);
  if (!matches.length) return true;
  return matches.map((line) => message.editor.hedge.exec(line)?.[0]).find(Boolean);
});

/** Rule 4. The decision is stated once. */
export const decisionOnce = (message: ProofreadContext): Finding =>
  message.declines && decisions(message).length > 1 ? decisions(message)[1] : undefined;

/** Rule 5. At most one apology, and none for leaving with two days' notice. */
export function apology(message: ProofreadContext): Finding {
  const matches = message.written.match(global(message.editor.apology)) ?? [];
  const isLeaving = leaves(message.outcome) && message.item.id !== 'reopen';
  const allowed = isLeaving && !isImminent(message.facts, message.today) ? 0 : 1;
  return matches[allowed];
}

/** Rule 6. A reason is one sentence of at most twenty words. */
export function reason(message: ProofreadContext): Finding {
  const { facts, sentences, editor, countWords } = message;
  const why = facts.reason?.why;
  if (!isFilled(why) || !sentences.some(({ from }) => from.includes('reason'))) return undefined;
  const count = why.split(editor.sentenceEnd).filter(countWords).length;
  return count > 1 || countWords(why) > 20 ? true : undefined;
}

/** Messages to the person who cancels the interviews. */
const cancellingItems: readonly ItemId[] = ['main', 'call', 'voicemail', 'follow-up'];

/** Rule 12. Every scheduled interview is cancelled by its date, with the verb “cancel”, and no other is. */
export function rounds(message: ProofreadContext): Finding {
  const { outcome, item, facts, today, words, sentences, editor } = message;
  if (!cancellingItems.includes(item.id) || !(leaves(outcome) || outcome === 'safety')) return undefined;
  const cancelled = sentences.map(sentenceText).filter((text) => editor.cancel.test(text));
  const isCancelled = ({ date }: Round) => cancelled.some((text) => namesDay(text, date, words.locale));
  const booked = coming(facts, today);
  const missing = booked.find((round) => !isCancelled(round));
  // “30 November and 2 December” is not about 2 November.
  const days = booked.map(({ date }) => date.slice(8));
  const pastRound = past(facts, today).find(
    (round) => !days.includes(round.date.slice(8)) && isCancelled(round),
  );
  return (missing ?? pastRound)?.date;
}

/** Rule 26. The deciding fact that the candidate gave is stated once. */
export function deciding({ item, outcome, facts, lines, editor }: ProofreadContext): Finding {
  const { otherJob, mention } = facts;
  if (!otherJob || mention === 'no' || (item.id !== 'main' && item.id !== 'call')) return undefined;
  if (!leaves(outcome) && outcome !== 'pause') return undefined;
  const said = lines.filter((line) => editor.deciding.test(line));
  return said.length === 1 ? undefined : (said[1] ?? true);
}

/** Rule 29. Notes, follow-up and voicemail repeat the request of the main message. */
export function agreement({ item, outcome, facts, text }: ProofreadContext): Finding {
  if (item.id === 'main' || item.id === 'call' || item.id === 'hold-firm' || item.id === 'reopen')
    return undefined;
  const requested = redirects(outcome)
    ? outcome === 'redirect-earlier'
      ? facts.earlierRole?.role
      : facts.direction?.work
    : outcome === 'ask-for-terms'
      ? facts.condition?.what
      : undefined;
  return isFilled(requested) && !text.includes(requested) ? requested : undefined;
}
