import { assert } from 'chai';
import { lint } from '../../../lint/lint.ts';
import { found, toy } from '../toy.ts';
import type { Toy } from '../toy.ts';

describe('a shadowed rule', () => {
  const swapped = (toy: Toy) => {
    const { offer, nerves, round, else: rest } = toy.rules;
    // What matches any doubt comes before what matches one.
    toy.rules = {
      offer: offer!,
      any: { when: (facts) => 'doubts' in facts, advise: 'stay' },
      nerves: nerves!,
      round: round!,
      else: rest!,
    };
  };

  it('is one before which another always decides, shown on the fewest answers', () => {
    assert.deepEqual(found(swapped), [
      'shadowed-rule | nerves | situation: process → doubts: nerves → round: none',
      'shadowed-rule | round | situation: process → doubts: none → round: soon',
    ]);
  });

  it('is told of with the rule that decides', () => {
    const [finding] = lint(toy(swapped)).findings;
    assert.include(finding?.says, '“any”');
  });

  it('is not one that decides somewhere', () => {
    assert.deepEqual(
      found(({ rules }) => void (rules['round']!.when = (facts) => 'round' in facts)),
      [],
    );
  });
});

describe('an idle rule', () => {
  it('is one that never matches', () => {
    assert.deepEqual(
      found(({ rules }) => void (rules['nerves']!.when = (facts) => facts['situation'] === 'nerves')),
      ['idle-rule | nerves | -'],
    );
  });

  it('is one that the machine does not ask', () => {
    const conversation = toy();
    const rules = { ...conversation.rules, late: { when: () => true, advise: 'stay' } };
    const [finding, ...others] = lint({ ...conversation, rules }).findings;
    assert.deepEqual(others, []);
    assert.deepInclude(finding, { code: 'idle-rule', name: 'late', example: null });
  });
});
