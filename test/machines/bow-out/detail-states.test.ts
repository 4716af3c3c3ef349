/** The details beside the draft of each outcome: those that change its message, and no others. */
import { assert } from 'chai';
import { ahead } from '../../../machines/bow-out/facts.ts';
import { replay } from '../../../machines/bow-out/replay.ts';
import { script } from './paths.ts';
import type { Outcome } from '../../../machines/bow-out/facts.ts';

/** The shortest path to each outcome, and its details in order. */
const table: Record<Outcome, readonly [said: string, details: string]> = {
  stay: ['situation:process doubts:nerves stay:accept', 'names address rounds through job'],
  probe: ['situation:process doubts:nerves stay:probe', 'names address rounds through job'],
  withdraw: [
    'situation:decided company:neutral withdraw:accept',
    'names address rounds nextRound met feedback entry through stage pending other reason job',
  ],
  'keep-door-open': [
    'situation:decided company:like earlier:never keep-door-open:accept',
    'names address rounds future nextRound met feedback entry through stage pending other reason job',
  ],
  'redirect-earlier': [
    'situation:decided company:like earlier:wanted redirect-earlier:accept earlierRole:role=Writer',
    'names address rounds nextRound met entry through stage pending other job',
  ],
  'redirect-direction': [
    'situation:process doubts:skills certainty:sure company:like direction:work=teaching redirect-direction:accept',
    'names address rounds proof nextRound met entry through stage pending other job',
  ],
  'ask-for-call': [
    'situation:process doubts:pay movable:unknown ask-for-call:accept',
    'names address rounds slots topic met through job',
  ],
  'decline-offer': [
    'situation:offer offer:decline decline-offer:accept',
    'names address met entry through reason job',
  ],
  pause: [
    'situation:life duration:passing pause:accept',
    'names address rounds slots deadline through stage job',
  ],
  'ask-for-terms': [
    'situation:offer offer:terms ask-for-terms:accept condition:what=Fridays',
    'names address deadline through job',
  ],
  'take-back': [
    'situation:accepted certainty:sure take-back:accept',
    'names address entry through reason job',
  ],
  safety: ['situation:unsafe harm:person safety:accept', 'names address job'],
};
const all = Object.entries(table) as [Outcome, (typeof table)[Outcome]][];

/** The form of each detail: the fields of a form, or the choices of a question. */
const asked: Record<string, string> = {
  names: 'text to from',
  address: 'question formal familiar',
  rounds: 'dates date time with',
  mention: 'question yes no',
  feedback: 'question yes no',
  topic: 'text what',
  client: 'text name',
  nextRound: 'question day week later none',
  slots: 'text when',
  deadline: 'text when',
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

const today = '2026-12-02';
const beside = (line: string) => replay(script(line)).details;
/** Checks that each detail has its expected form. */
function check(line: string) {
  for (const { id, kind, choices, fields = [] } of beside(line))
    assert.equal([kind, ...fields, ...choices].join(' '), asked[id], id);
}
const ids = (line: string) =>
  beside(line)
    .map(({ id }) => id)
    .join(' ');

describe('the details', () => {
  for (const [outcome, [line, details]] of all)
    it(`of ${outcome} are ${details}`, () => {
      assert.equal(replay(script(line)).now.outcome, outcome);
      assert.equal(ids(line), details);
      check(line);
    });

  it('are absent before there is a draft', () => {
    for (const [, [line]] of all) assert.isEmpty(replay(script(line).slice(0, -1)).details);
  });

  const leaving: readonly Outcome[] = [
    'withdraw',
    'keep-door-open',
    'redirect-earlier',
    'redirect-direction',
  ];
  const refusing = [...leaving, 'decline-offer', 'take-back'];

  it('include the inviter after an invitation and the referrer if there is one, in outcomes with a note to them', () => {
    for (const [outcome, [line]] of all) {
      assert.equal(ids(`${line} entry:invited`).includes('inviter'), leaving.includes(outcome), outcome);
      assert.equal(ids(`${line} through:referrer`).includes('referrer'), refusing.includes(outcome), outcome);
      check(`${line} entry:invited through:referrer`);
      assert.notInclude(ids(`${line} entry:applied through:agency`), 'inviter');
      assert.notInclude(ids(`${line} entry:applied through:agency`), 'referrer');
    }
  });

  it('include the company contact if there is an agency, and then no inviter', () => {
    for (const [outcome, [line]] of all) {
      const open = ids(`${line} entry:invited through:agency`).split(' ');
      assert.equal(open.includes('client'), refusing.includes(outcome), outcome);
      assert.notInclude(open, 'inviter', outcome);
    }
  });

  it('include no interviews if there is an offer (case 24)', () => {
    for (const line of [
      'situation:offer offer:take stay:accept',
      'situation:offer offer:unsure ask-for-call:accept',
      'situation:offer offer:unsure ask-for-call:pause',
      'situation:accepted certainty:unsure ask-for-call:accept',
    ])
      assert.notInclude(ids(line), 'rounds', line);
  });

  it('include a switch for mentioning another job if there is one and the letter mentions it', () => {
    for (const line of [
      'situation:elsewhere otherJob:staying company:like keep-door-open:accept',
      'situation:elsewhere otherJob:signed company:dislike withdraw:accept',
      'situation:elsewhere otherJob:offer pause:accept',
    ]) {
      const detail = beside(line).find(({ id }) => id === 'mention');
      assert.deepEqual([detail?.toggle, ...(detail?.choices ?? [])], ['yes', 'yes', 'no'], line);
      assert.equal(replay(script(`${line} mention:no`)).facts.mention, 'no');
    }
    for (const [outcome, [line]] of all) assert.notInclude(ids(line), 'mention', outcome);
  });

  it('include a switch for asking for feedback, off by default, except after misconduct', () => {
    const [line] = table.withdraw;
    assert.equal(beside(line).find(({ id }) => id === 'feedback')?.toggle, 'no');
    for (const unsafe of [
      'situation:unsafe harm:person safety:withdraw',
      'situation:process doubts:company evidence:crossed safety:withdraw',
    ]) {
      assert.equal(replay(script(unsafe)).now.outcome, 'withdraw');
      assert.notInclude(ids(unsafe), 'feedback');
      assert.notInclude(ids(unsafe), 'met');
    }
  });

  it("include the next interview if the chat didn't ask for it (case 3)", () => {
    const certain = 'situation:process doubts: certainty:sure company:like keep-door-open:accept';
    assert.include(ids(certain), 'nextRound');
    assert.equal(ahead(replay(script(`${certain} nextRound:day`)).facts), 'day');
    for (const line of [
      'situation:process doubts:scope certainty:leaning nextRound:week probe:withdraw',
      'situation:interviewing afterwards:week doubts: certainty:sure company:like keep-door-open:accept',
      'situation:process doubts:nerves stay:probe interview:debrief skillsHeard:blocker directionHeard:good ' +
        'company:dislike again-withdraw:accept',
    ]) {
      assert.equal(replay(script(line)).now.kind, 'outcome', line);
      assert.notInclude(ids(line), 'nextRound', line);
    }
  });

  it('accept each answer without changing the outcome', () => {
    for (const [outcome, [line]] of all)
      for (const { id, kind, choices, fields = [], types = {} } of beside(line)) {
        // A list of dates has rows of fields.
        if (kind === 'dates') continue;
        for (const said of [...choices, ...fields.map((field) => `${field}=${types[field] ? today : 'x'}`)]) {
          const { facts, now } = replay(script(`${line} ${id}:${said}`));
          assert.deepEqual([now.outcome, facts[id as keyof typeof facts]] as unknown[], [
            outcome,
            said.includes('=') ? Object.fromEntries([said.split('=')]) : said,
          ]);
        }
      }
  });

  it('ask whether the interview is over if questions were prepared for it', () => {
    for (const [outcome, [line]] of all) {
      const { now } = replay(script(line));
      assert.equal(now.kind, 'outcome');
      assert.deepEqual([now.id, ...now.choices], outcome === 'probe' ? ['interview', 'debrief'] : [now.id]);
    }
  });
});
