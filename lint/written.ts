import { Memo } from './memo.ts';
import type { Facts, Messages } from './contract.ts';

type Of<Result> = (outcome: string, facts: Facts, way: string) => Result;

/** The messages, each looked at once for all facts that it does not tell apart. */
export interface Written {
  /** The parts that it must have, and that do not come in their turn. */
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

function lacking(required: readonly string[], parts: readonly string[]): readonly string[] {
  let from = 0;
  return required.filter((part) => {
    const at = parts.indexOf(part, from);
    from = Math.max(from, at);
    return at < 0;
  });
}
