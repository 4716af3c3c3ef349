import { coming, dayOf, past } from '../slots.ts';
import { subjectOf, textOf } from '../kit.ts';
import { limitOf } from '../limits.ts';
import { declines } from '../timing.ts';
import type { Facts, Outcome } from '../../../machines/facts.ts';
import type { EditorWords } from '../../words/editor-words.ts';
import type { MessageWords } from '../../words/message-words.ts';
import type { Item, Job, Sentence, Tone } from '../kit.ts';
import type { Limit } from '../limits.ts';

/** What an editor must know beside the message. */
export interface Brief {
  outcome: Outcome;
  facts: Facts;
  tone: Tone;
  words: MessageWords;
  editor: EditorWords;
  job: Job;
  /** ISO 8601 calendar date. */
  today: string;
  /** Whether the candidate wrote or changed it: then all of it is looked at but the names. */
  edited?: boolean;
}

/** A message as the rules look at it. */
export interface Examined extends Brief {
  item: Item;
  text: string;
  subject: string;
  limit: Limit;
  sentences: readonly Sentence[];
  /** What the product wrote of each sentence, and of all. */
  lines: readonly string[];
  written: string;
  /** Whether it says no, and so must say it well. */
  declines: boolean;
  /** The dates that it may name, in words: of rounds to come, and of those past. */
  coming: readonly string[];
  past: readonly string[];
}

/** What stands for a name while the words round it are looked at. */
export const nameless = '\u2042';

/** What the product wrote of a sentence; a name is one sign. */
export const authored = ({ segments }: Pick<Sentence, 'segments'>): string =>
  segments.map(({ text, by }) => (by === 'author' ? text : nameless)).join('');

export function examine(item: Item, brief: Brief): Examined {
  const { outcome, facts, words, today } = brief;
  const inWords = (date: string) => dayOf(date, words.locale, today);
  return {
    ...brief,
    ...read(item),
    limit: limitOf(outcome, facts, item.id, item.channel),
    declines: declines(outcome, item.id),
    coming: coming(facts, today).map(inWords),
    past: past(facts, today).map(inWords),
  };
}

const texts = new WeakMap<
  Item,
  Pick<Examined, 'item' | 'sentences' | 'lines' | 'written' | 'text' | 'subject'>
>();

/** A message's own words. */
function read(item: Item) {
  const before = texts.get(item);
  if (before) return before;
  const sentences = item.body.flat();
  const lines = sentences.map(authored);
  const known = {
    item,
    sentences,
    lines,
    written: lines.join(' '),
    text: textOf(item),
    subject: subjectOf(item),
  };
  texts.set(item, known);
  return known;
}

/** What turns on a message's own words alone is looked at once, however often the facts round it change. */
export function perItem<Result>(look: (message: Examined) => Result): (message: Examined) => Result {
  const seen = new WeakMap<Item, [Result]>();
  return (message) => {
    const known = seen.get(message.item) ?? [look(message)];
    seen.set(message.item, known);
    return known[0];
  };
}
