import { subjectOf, textOf } from '../types.ts';
import { limitOf } from '../length-limits.ts';
import { declines } from '../outcome-traits.ts';
import type { Facts, Outcome } from '../../../machines/bow-out/facts.ts';
import type { EditorWords } from '../../locales/proofreading-words.ts';
import type { MessageWords } from '../../locales/message-words.ts';
import type { Item, Job, Sentence, Tone } from '../types.ts';
import type { Limit } from '../length-limits.ts';

/** The input of the proofreader, besides the message. */
export interface ProofreadInput {
  outcome: Outcome;
  facts: Facts;
  tone: Tone;
  words: Pick<MessageWords, 'locale'>;
  editor: EditorWords;
  job: Job;
  /** ISO 8601 calendar date. */
  today: string;
  /** Whether the candidate has edited the message. Then the rules check all of its text except the names. */
  edited?: boolean;
}

/** The message and input that rules check. */
export interface ProofreadContext extends ProofreadInput {
  item: Item;
  text: string;
  subject: string;
  limit: Limit;
  sentences: readonly Sentence[];
  /** The text of each sentence without typed text, and of all together. */
  lines: readonly string[];
  written: string;
  /** The index of the first line after the greeting, and of the first line of the closing. */
  start: number;
  end: number;
  /** Whether the message declines, so that the decision rules apply. */
  declines: boolean;
}

/** The placeholder for typed text. */
export const nameless = '\u2042';

/** The text of a sentence, with a placeholder for each typed segment. */
export const authored = ({ segments }: Pick<Sentence, 'segments'>): string =>
  segments.map(({ text, by }) => (by === 'author' ? text : nameless)).join('');

export const examine = (item: Item, input: ProofreadInput): ProofreadContext => ({
  ...input,
  ...parseMessage(item),
  limit: limitOf(input.outcome, input.facts, item.id, item.channel),
  declines: declines(input.outcome, item.id),
});

type ParsedMessage = Pick<
  ProofreadContext,
  'item' | 'sentences' | 'lines' | 'written' | 'text' | 'subject' | 'start' | 'end'
>;

const parsedMessages = new WeakMap<Item, ParsedMessage>();

/** Extracts the texts that rules check from a message. */
function parseMessage(item: Item): ParsedMessage {
  const before = parsedMessages.get(item);
  if (before) return before;
  const sentences = item.body.flat();
  const lines = sentences.map(authored);
  const isReply = item.id === 'hold-firm' && item.channel === 'phone';
  const hasFrame = item.channel === 'email' && item.body.length > 2;
  const parsed: ParsedMessage = {
    item,
    sentences,
    lines,
    written: lines.join(' '),
    text: textOf(item),
    subject: subjectOf(item),
    start: isReply ? 0 : 1,
    end: lines.length - (hasFrame ? (item.body.at(-1)?.length ?? 0) : 0),
  };
  parsedMessages.set(item, parsed);
  return parsed;
}

/** Caches the result of a rule that depends on the message only, and not on the facts. */
export function perItem<Result>(
  compute: (message: ProofreadContext) => Result,
): (message: ProofreadContext) => Result {
  const cache = new WeakMap<Item, [Result]>();
  return (message) => {
    const cached = cache.get(message.item) ?? [compute(message)];
    cache.set(message.item, cached);
    return cached[0];
  };
}
