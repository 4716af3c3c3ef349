import { assert } from 'chai';
import { conversation } from '../../../machines/bow-out/machine.ts';
import { createQuestionsRemaining } from '../../../machines/engine/questions-remaining.ts';
import { atAdvice, say, script, start, walk } from '../bow-out/paths.ts';
import type { Path } from '../bow-out/paths.ts';

const questionsRemaining = createQuestionsRemaining(conversation);

/** A candidate who returns from an interview with prepared questions. */
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

const probing = 'certainty:leaning nextRound:week probe:accept interview:debrief';

/** The answers at each step, once per kind of path, starting with the README example. */
const ways: readonly (readonly [numbers: string, way: string])[] = [
  [
    '4 4 3 2 2 0 1 0',
    'situation:process doubts:skills,direction certainty:sure company:like earlier:wanted ' +
      'redirect-earlier:accept earlierRole:role=Writer,year=2021',
  ],
  ['4 1 0 0', 'situation:unsafe harm:scam safety:accept'],
  ['4 2 1 0 0', 'situation:decided company:like earlier:never keep-door-open:accept'],
  ['4 1 0 1 0', 'situation:offer offer:terms ask-for-terms:accept condition:what=Fridays'],
  ['4 1 0', 'situation:accepted certainty:leaning'],
  ['4 1 0', 'situation:offer offer:terms'],
  ['4 2 1 0', 'situation:elsewhere otherJob:signed company:like'],
  ['4 2 1 0', 'situation:life duration:lasting company:neutral'],
  ['4 4 3 3 0', 'situation:interviewing afterwards:week doubts:direction certainty:unsure'],
  ['4 4 0', 'situation:process doubts:nerves'],
  ['4 4 3 2 1 0', 'situation:process doubts: certainty:leaning nextRound:now afterwards:none'],
  ['4 4 2 1 0', 'situation:process doubts:pay movable:no company:dislike'],
  ['4 4 2 1 0', 'situation:process doubts:company,interest evidence:observed certainty:sure'],
  ['4 4 3 2 1 0', 'situation:process doubts:skills certainty:sure company:like direction:-'],
  [
    '4 4 3 2 2 1 0',
    'situation:process doubts:direction certainty:sure company:like earlier:closed direction:-',
  ],
  [
    '4 4 3 2 0 0 2 1 0 0',
    `situation:process doubts:skills,scope ${probing} skillsHeard:good scopeHeard:vague again-ask-for-call:accept`,
  ],
  [
    '4 4 3 2 0 0 4 4 3 2 2 1 0',
    `situation:process doubts:skills,direction,scope,pay ${probing} skillsHeard:blocker directionHeard:good ` +
      'scopeHeard:good payHeard:good company:like direction:-',
  ],
  [
    '4 4 3 2 0 0 1 2 2 1 0',
    `situation:process doubts:direction ${probing} directionHeard:blocker company:like earlier:never direction:-`,
  ],
  ['4 4 3 2 0 0 1 0', `situation:process doubts:direction ${probing} directionHeard:good`],
  // Whether the candidate likes the company is known here, and not asked again.
  [
    '4 4 2 1 0 0 1 0',
    'situation:process doubts:pay movable:no company:neutral keep-door-open:probe interview:debrief payHeard:blocker',
  ],
];

describe('the number of questions remaining', () => {
  /** The answers of each path up to the advice, by question. */
  const said: (readonly number[])[] = [];

  before(() => {
    for (const root of roots) {
      const numbers = new Map<Path['snapshot'], readonly number[]>([
        [root.snapshot, [questionsRemaining(root.snapshot)]],
      ]);
      const ends = walk(
        root,
        atAdvice,
        ({ snapshot }, _, next) =>
          void numbers.set(next.snapshot, [...numbers.get(snapshot)!, questionsRemaining(next.snapshot)]),
      );
      said.push(...ends.map(({ snapshot }) => numbers.get(snapshot)!));
    }
  });

  it('is at least one while a question is open, and zero at an advice', () => {
    for (const numbers of said) {
      assert.equal(numbers.at(-1), 0);
      assert.isAtLeast(Math.min(...numbers.slice(0, -1)), 1);
    }
  });

  it('never increases by more than one', () => {
    for (const numbers of said)
      for (const [at, number] of numbers.slice(1).entries())
        assert.isAtMost(number - numbers[at]!, 1, numbers.join());
  });

  it('is within one of the actual number in four cases out of five', () => {
    const off = said.flatMap((numbers) =>
      numbers.slice(0, -1).map((number, at) => Math.abs(number - (numbers.length - 1 - at))),
    );
    assert.isAtLeast(off.filter((by) => by <= 1).length / off.length, 0.8);
  });

  for (const [numbers, way] of ways)
    it(`is ${numbers} on the path ${way}`, () => {
      const paths = script(way).reduce<Path[]>((all, answer) => [...all, say(all.at(-1)!, answer)], [start]);
      assert.equal(paths.map(({ snapshot }) => questionsRemaining(snapshot)).join(' '), numbers);
    });
});
