/** What is asked beside the draft of each outcome: what its message changes with, and nothing else. */
import { assert } from 'chai';
import { replay } from '../../machines/replay.ts';
import { script } from './paths.ts';
import type { Outcome } from '../../machines/facts.ts';

/** The shortest way to each outcome, and the questions beside its draft, in order. */
const table: Record<Outcome, readonly [said: string, details: string]> = {
  stay: ['situation:process doubts:nerves stay:accept', 'names rounds through job'],
  probe: ['situation:process doubts:nerves stay:probe', 'names rounds through job'],
  withdraw: [
    'situation:process doubts: certainty:sure company:neutral withdraw:accept',
    'names rounds met entry through stage pending other reason job',
  ],
  'keep-door-open': [
    'situation:process doubts: certainty:sure company:like keep-door-open:accept',
    'names rounds future met entry through stage pending other reason job',
  ],
  'redirect-earlier': [
    'situation:process doubts:direction certainty:sure company:like earlier:wanted redirect-earlier:accept earlierRole:role=Writer',
    'names rounds met entry through stage pending other job',
  ],
  'redirect-direction': [
    'situation:process doubts:skills certainty:sure company:like direction:work=teaching redirect-direction:accept',
    'names rounds proof met entry through stage pending other job',
  ],
  'ask-for-call': [
    'situation:accepted certainty:unsure ask-for-call:accept',
    'names rounds slots met through job',
  ],
  'decline-offer': ['situation:offer offer:decline decline-offer:accept', 'names met through reason job'],
  pause: [
    'situation:life duration:passing pause:accept',
    'names rounds slots deadline adjustment through stage job',
  ],
  'ask-for-terms': [
    'situation:offer offer:terms ask-for-terms:accept condition:what=Fridays',
    'names deadline through job',
  ],
  'take-back': ['situation:accepted certainty:sure take-back:accept', 'names through reason job'],
  safety: ['situation:unsafe harm:person safety:accept', 'names job'],
};
const all = Object.entries(table) as [Outcome, (typeof table)[Outcome]][];

/** How each is asked: a form by its fields, a question by its choices. */
const asked: Record<string, string> = {
  names: 'text to from',
  rounds: 'dates',
  condition: 'text what',
  slots: 'text when',
  deadline: 'text when',
  adjustment: 'text what',
  future: 'text work',
  proof: 'text what',
  met: 'text who what project',
  entry: 'question applied invited internal',
  inviter: 'text name',
  through: 'question directly agency referrer',
  referrer: 'text name',
  stage: 'question before between final',
  pending: 'question travel task both',
  other: 'text role',
  reason: 'text why',
  job: 'text role company',
};

const beside = (line: string) => replay(script(line)).details;
/** Whether each question there is asked as it should be. */
function check(line: string) {
  for (const { id, kind, choices, fields = [] } of beside(line))
    assert.equal([kind, ...fields, ...choices].join(' '), asked[id], id);
}
const ids = (line: string) =>
  beside(line)
    .map(({ id }) => id)
    .join(' ');

describe('beside the draft', () => {
  for (const [outcome, [line, details]] of all)
    it(`of ${outcome} stand ${details}`, () => {
      assert.equal(replay(script(line)).now.outcome, outcome);
      assert.equal(ids(line), details);
      check(line);
    });

  it('stands nothing before there is one', () => {
    for (const [, [line]] of all) assert.isEmpty(replay(script(line).slice(0, -1)).details);
  });

  const leaving: readonly Outcome[] = [
    'withdraw',
    'keep-door-open',
    'redirect-earlier',
    'redirect-direction',
  ];
  const refusing = [...leaving, 'decline-offer', 'take-back'];

  it('stands the inviter once somebody was invited, and the referrer once there is one, where they hear of it', () => {
    for (const [outcome, [line]] of all) {
      assert.equal(ids(`${line} entry:invited`).includes('inviter'), leaving.includes(outcome), outcome);
      assert.equal(ids(`${line} through:referrer`).includes('referrer'), refusing.includes(outcome), outcome);
      check(`${line} entry:invited through:referrer`);
      assert.notInclude(ids(`${line} entry:applied through:agency`), 'inviter');
      assert.notInclude(ids(`${line} entry:applied through:agency`), 'referrer');
    }
  });

  it('takes each answer, and leaves the outcome as it is', () => {
    for (const [outcome, [line]] of all)
      for (const { id, choices, fields = [] } of beside(line))
        for (const said of [...choices, ...fields.map((field) => `${field}=x`)]) {
          const { facts, now } = replay(script(`${line} ${id}:${said}`));
          assert.deepEqual([now.outcome, facts[id as keyof typeof facts]] as unknown[], [
            outcome,
            said.includes('=') ? Object.fromEntries([said.split('=')]) : said,
          ]);
        }
  });

  it('is asked whether the interview is over, where questions for it were prepared', () => {
    for (const [outcome, [line]] of all) {
      const { now } = replay(script(line));
      assert.equal(now.kind, 'outcome');
      assert.deepEqual([now.id, ...now.choices], outcome === 'probe' ? ['interview', 'debrief'] : [now.id]);
    }
  });
});
