/** No question is asked whose answer is already known or makes no sense. */
import { assert } from 'chai';
import { ahead, dislikes } from '../../../machines/bow-out/facts.ts';
import { replay } from '../../../machines/bow-out/replay.ts';
import { allows } from '../../../machines/bow-out/rules.ts';
import { script } from './paths.ts';

const at = (line: string) => replay(script(line)).now;

describe('a candidate who has decided', () => {
  it('is asked about the company, and about an earlier role only if they like it', () => {
    assert.equal(at('situation:decided').id, 'company');
    assert.equal(at('situation:decided company:like').id, 'earlier');
    for (const company of ['neutral', 'dislike'])
      assert.equal(at(`situation:decided company:${company}`).kind, 'advice');
  });

  it('is not asked for a direction, which can be added after the advice', () => {
    for (const earlier of ['missing', 'closed', 'unwanted', 'never']) {
      const { kind, outcome, choices } = at(`situation:decided company:like earlier:${earlier}`);
      assert.deepEqual([kind, outcome], ['advice', 'keep-door-open']);
      assert.include(choices, 'redirect-direction');
    }
  });
});

describe('a candidate who observed what worries them about the company (case 21)', () => {
  const way = 'situation:process doubts:company evidence:observed';

  it('is not asked whether they like it', () => {
    const { kind, outcome, choices } = at(`${way} certainty:sure`);
    assert.deepEqual([kind, outcome], ['advice', 'withdraw']);
    assert.notInclude(choices, 'keep-door-open');
    assert.isTrue(dislikes(replay(script(`${way} certainty:sure`)).facts));
  });

  it('is not asked after an interview that confirmed the worry', () => {
    const line = `${way} certainty:leaning ask-for-call:probe interview:debrief companyHeard:blocker`;
    const { kind, outcome } = at(line);
    assert.deepEqual([kind, outcome], ['advice', 'withdraw']);
  });

  it('is asked if the interview confirmed something else', () => {
    const line =
      'situation:process doubts:scope,company evidence:observed certainty:leaning ask-for-call:probe ' +
      'interview:debrief scopeHeard:blocker companyHeard:good';
    assert.equal(at(line).id, 'company');
  });

  it('is asked if the worry was hearsay', () => {
    assert.equal(at('situation:process doubts:company evidence:hearsay certainty:sure').id, 'company');
  });
});

describe('nerves in addition to another doubt (case 20)', () => {
  it('change nothing', () => {
    for (const [alone, beside] of [
      ['pay', 'pay,nerves'],
      ['skills', 'skills,nerves'],
      ['company', 'company,nerves'],
    ] as const) {
      const after = (doubts: string) => at(`situation:process doubts:${doubts}`);
      assert.deepEqual(after(beside), after(alone));
    }
    assert.equal(at('situation:process doubts:pay,nerves movable:yes').outcome, 'ask-for-terms');
    assert.equal(
      at('situation:process doubts:skills,nerves certainty:sure company:like direction:work=x').outcome,
      'redirect-direction',
    );
  });
});

describe('an interview that is over (case 1)', () => {
  const line =
    'situation:process doubts:scope certainty:leaning nextRound:day probe:accept interview:debrief';

  it("doesn't count as upcoming", () => {
    assert.equal(ahead(replay(script(line)).facts), 'day');
    const { facts } = replay(script(`${line} scopeHeard:blocker`));
    assert.isUndefined(ahead(facts));
    assert.isFalse(allows.probe(facts));
  });
});

describe('a candidate who needs time (cases 9 and 23)', () => {
  it('can say that they have another offer, and asks for time', () => {
    assert.equal(at('situation:elsewhere otherJob:offer').outcome, 'pause');
  });

  it('can ask for time to decide on the offer', () => {
    assert.include(at('situation:offer offer:unsure').choices, 'pause');
  });

  it('can ask for time during the process unless they are certain', () => {
    assert.include(at('situation:process doubts:scope certainty:leaning nextRound:week').choices, 'pause');
    assert.notInclude(at('situation:process doubts:scope certainty:sure company:like').choices, 'pause');
  });

  it('enters the day as a date', () => {
    const way = 'situation:elsewhere otherJob:offer pause:accept';
    assert.equal(replay(script(`${way} deadline:when=2026-12-07`)).facts.deadline?.when, '2026-12-07');
    // Earlier releases stored free text, which letters can't rely on.
    assert.notProperty(replay(script(`${way} deadline:when=soon`)).facts, 'deadline');
  });
});

describe('a candidate in an unsafe situation (case 14)', () => {
  it('is told what to do first, whether or not it was among the doubts', () => {
    assert.equal(at('situation:unsafe harm:person').outcome, 'safety');
    const { outcome, choices } = at('situation:process doubts:company evidence:crossed');
    assert.equal(outcome, 'safety');
    assert.include(choices, 'withdraw');
  });

  it('is not advised to write to a scammer', () => {
    assert.notInclude(at('situation:unsafe harm:scam').choices, 'withdraw');
  });
});
