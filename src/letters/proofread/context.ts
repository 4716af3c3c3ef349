import { subjectOf, textOf } from '../types.ts';
import type { EditorWords } from '../../locales/proofreading-words.ts';
import type { Item, Job, LetterTypes, Sentence, Tone } from '../types.ts';
import { countWords, limitFor } from '../length-limits.ts';
import { defaultSubjectLength } from '../subject.ts';
import type { LetterRules } from '../letter-types.ts';
import type { Limit } from '../length-limits.ts';
import type { Writing } from '../writing.ts';

/** The input of the proofreader, besides the message. */
export interface ProofreadInput<
  T extends LetterTypes = LetterTypes,
  Editor extends EditorWords = EditorWords,
> {
  outcome: T['outcome'];
  facts: T['facts'];
  tone: Tone;
  words: { locale: string; writing?: Writing };
  editor: Editor;
  job: Job;
  /** ISO 8601 calendar date. */
  today: string;
  /** Whether the candidate has edited the message. Then the rules check all of its text except the names. */
  edited?: boolean;
}

/** The message and input that rules check. */
export interface ProofreadContext<
  T extends LetterTypes = LetterTypes,
  Editor extends EditorWords = EditorWords,
> extends ProofreadInput<T, Editor> {
  item: Item<T>;
  text: string;
  subject: string;
  limit: Limit;
  /** The most characters of a subject in this language. */
  subjectLength: number;
  /** The number of words of a text in this language. */
  countWords(this: void, text: string): number;
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

/** The result of a rule: the offending text, `true` if there is no single place, `undefined` if the message passes. */
export type Finding = string | true | undefined;

/** The rules by which the letters of a conversation are proofread. */
export interface ProofreadRules<
  T extends LetterTypes = LetterTypes,
  Editor extends EditorWords = EditorWords,
> {
  /** The rules, in the order of their remarks. */
  rules: Readonly<Record<string, (message: ProofreadContext<T, Editor>) => Finding>>;
  limitOf: LetterRules<T>['limitOf'];
  /** Whether a message declines. */
  declines(this: void, outcome: T['outcome'], id: T['item']): boolean;
  /** Whether a message starts with a greeting. */
  hasGreeting(this: void, item: Item<T>): boolean;
  /** The names that the candidate has typed. */
  namesIn(this: void, facts: T['facts']): readonly (string | undefined)[];
  /** Questions that are answered in prose rather than with a name. */
  proseQuestions: readonly string[];
}

export const examine = <T extends LetterTypes, Editor extends EditorWords>(
  item: Item<T>,
  input: ProofreadInput<T, Editor>,
  { limitOf, declines, hasGreeting }: ProofreadRules<T, Editor>,
): ProofreadContext<T, Editor> => {
  const { outcome, facts, words } = input;
  const { charactersPerWord, subjectLength = defaultSubjectLength } = words.writing ?? {};
  return {
    ...input,
    ...parseMessage(item, hasGreeting),
    item,
    limit: limitFor(limitOf(outcome, facts, item.id, item.channel), item.channel, words.writing),
    subjectLength,
    countWords: (text) => countWords(text, charactersPerWord),
    declines: declines(outcome, item.id),
  };
};

type ParsedMessage = Pick<
  ProofreadContext,
  'sentences' | 'lines' | 'written' | 'text' | 'subject' | 'start' | 'end'
>;

const parsedMessages = new WeakMap<Item, ParsedMessage>();

/** Extracts the texts that rules check from a message. */
function parseMessage<T extends LetterTypes>(
  item: Item<T>,
  hasGreeting: ProofreadRules<T>['hasGreeting'],
): ParsedMessage {
  const before = parsedMessages.get(item);
  if (before) return before;
  const sentences = item.body.flat();
  const lines = sentences.map(authored);
  const hasFrame = item.channel === 'email' && item.body.length > 2;
  const parsed: ParsedMessage = {
    sentences,
    lines,
    written: lines.join(' '),
    text: textOf(item),
    subject: subjectOf(item),
    start: hasGreeting(item) ? 1 : 0,
    end: lines.length - (hasFrame ? (item.body.at(-1)?.length ?? 0) : 0),
  };
  parsedMessages.set(item, parsed);
  return parsed;
}

/** Caches the result of a rule that depends on the message only, and not on the facts. */
export function perItem<Message extends { item: object }, Result>(
  compute: (message: Message) => Result,
): (message: Message) => Result {
  const cache = new WeakMap<object, [Result]>();
  return (message) => {
    const cached = cache.get(message.item) ?? [compute(message)];
    cache.set(message.item, cached);
    return cached[0];
  };
}
