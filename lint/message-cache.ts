import { Memo } from './memo.ts';
import type { Facts, Messages } from './types.ts';

type MessageFunction<Result> = (outcome: string, facts: Facts, way: string) => Result;

/** The messages of a conversation, memoized by the facts that each of them reads. */
export interface MessageCache {
  /** Returns the required parts that the message lacks. */
  lacks: MessageFunction<readonly string[]>;
  text: MessageFunction<string>;
}

export const cacheMessages = (messages: Messages): MessageCache => ({
  lacks: memoize((...args) => missingFrom(messages.required(...args), messages.parts(...args))),
  text: memoize(messages.text),
});

function memoize<Result>(compute: MessageFunction<Result>): MessageFunction<Result> {
  const memo = new Memo<Facts, { found: Result }>(() => undefined);
  return (outcome, facts, way) =>
    memo.run(JSON.stringify([outcome, way]), facts, (recorded) => ({
      found: compute(outcome, recorded, way),
    })).found;
}

const missingFrom = (required: readonly string[], parts: readonly string[]): readonly string[] =>
  required.filter((part) => !parts.includes(part));
