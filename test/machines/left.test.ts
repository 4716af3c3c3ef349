import { assert } from 'chai';
import { left } from '../../machines/left.ts';
import { atAdvice, say, script, start, walk } from './paths.ts';
import { seed } from './cases.ts';
import type { Path } from './paths.ts';

/** Where somebody stands who comes back from the interview that was prepared for. */
const back = (line: string): Path => script(line).reduce(say, start);

const roots = [
  start,
  back('situation:process doubts:skills certainty:leaning nextRound:week probe:accept interview:debrief'),
  back(
    'situation:process doubts:skills,direction certainty:leaning nextRound:day probe:accept interview:debrief',
  ),
  back('situation:process doubts:scope,pay certainty:unsure nextRound:later probe:accept interview:debrief'),
  back('situation:process doubts:nerves stay:probe interview:debrief'),
];

describe('the number of questions left', () => {
  /** What was said on each path, question by question, up to the advice. */
  const said: (readonly number[])[] = [];

  before(() => {
    for (const root of roots) {
      const numbers = new Map<Path['snapshot'], readonly number[]>([[root.snapshot, [left(root.snapshot)]]]);
      const ends = walk(
        root,
        atAdvice,
        ({ snapshot }, _, next) =>
          void numbers.set(next.snapshot, [...numbers.get(snapshot)!, left(next.snapshot)]),
      );
      said.push(...ends.map(({ snapshot }) => numbers.get(snapshot)!));
    }
  });

  it('is one at least while a question is open, and none at an advice', () => {
    for (const numbers of said) {
      assert.equal(numbers.at(-1), 0);
      assert.isAtLeast(Math.min(...numbers.slice(0, -1)), 1);
    }
  });

  it('never rises by more than one', () => {
    for (const numbers of said)
      for (const [at, number] of numbers.slice(1).entries())
        assert.isAtMost(number - numbers[at]!, 1, numbers.join());
  });

  it('is within one of what is really left, four times in five', () => {
    const off = said.flatMap((numbers) =>
      numbers.slice(0, -1).map((number, at) => Math.abs(number - (numbers.length - 1 - at))),
    );
    assert.isAtLeast(off.filter((by) => by <= 1).length / off.length, 0.8);
  });

  it('falls from four on the way that it all began with', () => {
    const numbers = seed.reduce<Path[]>((paths, answer) => [...paths, say(paths.at(-1)!, answer)], [start]);
    assert.deepEqual(
      numbers.map(({ snapshot }) => left(snapshot)),
      [4, 4, 3, 3, 2, 1, 0, 0],
    );
  });
});
