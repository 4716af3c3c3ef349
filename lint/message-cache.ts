import { Memo } from './memo.ts';
import type { Facts, Messages } from './types.ts';

type Of<Result> = (outcome: string, facts: Facts, way: string) => Result;

/** The messages, each looked at once for all facts that it does not tell apart. */
export interface Written {
  /** The parts that it must have, and lacks. */
  lacks: Of<readonly string[]>;
  text: Of<string>;
}

export const writtenBy = (messages: Messages): Written => ({
  lacks: once((...about) => lacking(messages.required(...about), messages.parts(...about))),
  text: once(messages.text),
});

function once<Result>(find: Of<Result>): Of<Result> {
  const memo = new Memo<Facts, { found: Result }>(() => undefined);
  return (outcome, facts, way) =>
    memo.run(JSON.stringify([outcome, way]), facts, (watched) => ({ found: find(outcome, watched, way) }))
      .found;
}

const lacking = (required: readonly string[], parts: readonly string[]): readonly string[] =>
  required.filter((part) => !parts.includes(part));
