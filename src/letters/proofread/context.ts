import { subjectOf, textOf } from '../types.ts';
import { limitOf } from '../length-limits.ts';
import { declines } from '../outcome-traits.ts';
import type { Facts, Outcome } from '../../../machines/bow-out/facts.ts';
import type { EditorWords } from '../../locales/proofreading-words.ts';
import type { MessageWords } from '../../locales/message-words.ts';
import type { Item, Job, Sentence, Tone } from '../types.ts';
import type { Limit } from '../length-limits.ts';

/** What an editor must know beside the message. */
export interface ProofreadInput {
  outcome: Outcome;
  facts: Facts;
  tone: Tone;
  words: Pick<MessageWords, 'locale'>;
  editor: EditorWords;
  job: Job;
  /** ISO 8601 calendar date. */
  today: string;
  /** Whether the candidate wrote or changed it: then all of it is looked at but the names. */
  edited?: boolean;
}

/** A message as the rules look at it. */
export interface ProofreadContext extends ProofreadInput {
  item: Item;
  text: string;
  subject: string;
  limit: Limit;
  sentences: readonly Sentence[];
  /** What the product wrote of each sentence, and of all. */
  lines: readonly string[];
  written: string;
  /** The first line that follows the greeting, and the first of the closing. */
  start: number;
  end: number;
  /** Whether it says no, and so must say it well. */
  declines: boolean;
}

/** What stands for a name while the words round it are looked at. */
export const nameless = '\u2042';

/** What the product wrote of a sentence; a name is one sign. */
export const authored = ({ segments }: Pick<Sentence, 'segments'>): string =>
  segments.map(({ text, by }) => (by === 'author' ? text : nameless)).join('');

export const examine = (item: Item, brief: ProofreadInput): ProofreadContext => ({
  ...brief,
  ...read(item),
  limit: limitOf(brief.outcome, brief.facts, item.id, item.channel),
  declines: declines(brief.outcome, item.id),
});

type Read = Pick<
  ProofreadContext,
  'item' | 'sentences' | 'lines' | 'written' | 'text' | 'subject' | 'start' | 'end'
>;

const texts = new WeakMap<Item, Read>();

/** A message's own words. */
function read(item: Item): Read {
  const before = texts.get(item);
  if (before) return before;
  const sentences = item.body.flat();
  const lines = sentences.map(authored);
  const isReply = item.id === 'hold-firm' && item.channel === 'phone';
  const hasFrame = item.channel === 'email' && item.body.length > 2;
  const known: Read = {
    item,
    sentences,
    lines,
    written: lines.join(' '),
    text: textOf(item),
    subject: subjectOf(item),
    start: isReply ? 0 : 1,
    end: lines.length - (hasFrame ? (item.body.at(-1)?.length ?? 0) : 0),
  };
  texts.set(item, known);
  return known;
}

/** What turns on a message's own words alone is looked at once, however often the facts round it change. */
export function perItem<Result>(
  look: (message: ProofreadContext) => Result,
): (message: ProofreadContext) => Result {
  const seen = new WeakMap<Item, [Result]>();
  return (message) => {
    const known = seen.get(message.item) ?? [look(message)];
    seen.set(message.item, known);
    return known[0];
  };
}
