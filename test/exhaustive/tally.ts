/** Counts what has been proved, and keeps the smallest examples of what has not. */
import { formatAnswers } from '../../lint/format-answers.ts';
import type { Answer } from '../../lint/types.ts';

/** A message that violates a rule. */
export interface Example {
  /** What is wrong, and with which message. */
  says: string;
  /** The answers that lead to the message. */
  answers: readonly Answer[];
  facts: object;
  /** The message; empty if none was written. */
  text: string;
}

export interface Broken {
  times: number;
  /** The smallest examples, in ascending order. */
  examples: readonly Example[];
}

export interface Tally {
  /** Sets of messages, and the messages in them. */
  kits: number;
  messages: number;
  /** Messages with different facts, and with different texts. */
  written: number;
  checked: number;
  sentences: number;
  /** The time that it took to write them. */
  milliseconds: number;
  /** By rule. */
  broken: Readonly<Record<string, Broken>>;
}

export const emptyTally = (): Tally => ({
  kits: 0,
  messages: 0,
  written: 0,
  checked: 0,
  sentences: 0,
  milliseconds: 0,
  broken: {},
});

/** How many examples are kept for each rule. */
const kept = 40;

/** The size of a conversation: the number of answers, then how much is known. */
export const sizeOf = ({ answers, facts }: Pick<Example, 'answers' | 'facts'>): number =>
  answers.length * 100_000 + JSON.stringify(facts).length;

const smallest = (examples: readonly Example[]): readonly Example[] =>
  examples
    .map((example) => ({ example, size: sizeOf(example) }))
    .toSorted((one, other) => one.size - other.size)
    .slice(0, kept)
    .map(({ example }) => example);

/** Adds a violation of a rule. */
export function note(tally: Tally, rule: string, example: Example): void {
  const { times, examples } = tally.broken[rule] ?? { times: 0, examples: [] };
  const last = examples.at(-1);
  const isKept = examples.length < kept || (last && sizeOf(example) < sizeOf(last));
  const all = isKept ? smallest([...examples, example]) : examples;
  tally.broken = { ...tally.broken, [rule]: { times: times + 1, examples: all } };
}

/** Adds the tallies of several workers. */
export function total(tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const tally of tallies) {
    for (const count of ['kits', 'messages', 'written', 'checked', 'sentences', 'milliseconds'] as const)
      sum[count] += tally[count];
    for (const [rule, { times, examples }] of Object.entries(tally.broken)) {
      const before = sum.broken[rule] ?? { times: 0, examples: [] };
      sum.broken = {
        ...sum.broken,
        [rule]: { times: before.times + times, examples: smallest([...before.examples, ...examples]) },
      };
    }
  }
  return sum;
}

/** What has been proved of one conversation. */
export interface Proof {
  name: string;
  conversations: number;
  /** How the details and typed texts were combined, and what was sampled, as a clause. */
  coverage: string;
  rules: number;
  seconds: number;
  tally: Tally;
}

const n = (value: number): string => value.toLocaleString('en');

/** Formats a proof: the counts, and the smallest examples of each violated rule. */
export function report(
  { name, conversations, coverage, rules, seconds, tally }: Proof,
  show: number,
): string {
  const { kits, messages, written, checked, sentences, milliseconds, broken } = tally;
  const each = written ? (milliseconds / written).toFixed(3) : '0';
  return [
    `${name}: ${n(conversations)} conversations in every channel, tone and wording, ${coverage}: ` +
      `${n(kits)} sets with ${n(messages)} messages.`,
    `${n(written)} of them have different facts, and ${n(checked)} different texts. Their ${n(sentences)} sentences ` +
      `were checked by ${n(rules)} rules in ${seconds.toFixed(0)} s. A message takes ${each} ms to write.`,
    ...Object.entries(broken).map(([rule, { times, examples }]) =>
      [
        `\n${rule}: violated ${n(times)} times, ${examples.length > 1 && show > 1 ? 'for example' : 'at the least'}:`,
        ...examples.slice(0, show).map(formatExample),
      ].join('\n'),
    ),
    ...(Object.keys(broken).length ? [] : ['No message violates a rule.']),
  ].join('\n');
}

const formatExample = ({ says, answers, facts, text }: Example): string =>
  [says, formatAnswers(answers), JSON.stringify(facts).slice(0, 500), ...(text ? [text] : []), ''].join('\n');
