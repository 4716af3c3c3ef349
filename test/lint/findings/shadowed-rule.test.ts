import { assert } from 'chai';
import { lint } from '../../../lint/lint.ts';
import { found, toy } from '../toy.ts';
import type { Toy } from '../toy.ts';

describe('a shadowed rule', () => {
  const swapped = (toy: Toy) => {
    const { offer, nerves, round, else: rest } = toy.rules;
    // The rule for any doubt precedes the rule for a single doubt.
    toy.rules = {
      offer: offer!,
      any: { when: (facts) => 'doubts' in facts, advise: 'stay' },
      nerves: nerves!,
      round: round!,
      else: rest!,
    };
  };

  it('is reported if an earlier rule always decides, with the shortest example', () => {
    assert.deepEqual(found(swapped), [
      'shadowed-rule | nerves | situation: process → doubts: nerves → round: none',
      'shadowed-rule | round | situation: process → doubts: none → round: soon',
    ]);
  });

  it('is reported with the rule that decides instead', () => {
    const [finding] = lint(toy(swapped)).findings;
    assert.include(finding?.says, '“any”');
  });

  it('is not reported if it decides at least once', () => {
    assert.deepEqual(
      found(({ rules }) => void (rules['round']!.when = (facts) => 'round' in facts)),
      [],
    );
  });
});

describe('an idle rule', () => {
  it('is reported if it never matches', () => {
    assert.deepEqual(
      found(({ rules }) => void (rules['nerves']!.when = (facts) => facts['situation'] === 'nerves')),
      ['idle-rule | nerves | situation: offer'],
    );
  });

  it('is reported if no state evaluates it', () => {
    const conversation = toy();
    const rules = { ...conversation.rules, late: { when: () => true, advise: 'stay' } };
    const [finding, ...others] = lint({ ...conversation, rules }).findings;
    assert.deepEqual(others, []);
    assert.deepInclude(finding, { code: 'idle-rule', name: 'late', example: null });
  });
});
