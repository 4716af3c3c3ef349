import { assert } from 'chai';
import { found, where } from '../toy.ts';

describe('an uncovered answer', () => {
  it('is reported for a choice without a transition', () => {
    assert.deepEqual(
      found(({ questions }) => {
        delete questions['round']!.on!['none'];
      }),
      ['uncovered-answer | round: none | situation: process → doubts: none → round: none'],
    );
  });

  it('is reported for a value that its state lacks', () => {
    assert.deepEqual(
      found(({ questions }) => {
        questions['doubts']!.meta = { values: ['nerves'] };
      }),
      ['uncovered-answer | doubts: pay | situation: process → doubts: pay'],
    );
  });

  it("is reported for a set or a text that its state doesn't accept", () => {
    assert.deepEqual(
      found(({ questions }) => {
        delete questions['work']!.on!['typed'];
      }),
      ['uncovered-answer | work: typed | situation: other → work: typed'],
    );
  });

  it('is reported if every guard refuses it while other answers are accepted', () => {
    assert.deepEqual(
      found(({ questions }) => {
        questions['round']!.on!['none'] = {
          guard: where((facts) => JSON.stringify(facts['doubts']) !== '["pay"]'),
          target: '#decide',
        };
      }),
      ['uncovered-answer | round: none | situation: process → doubts: pay → round: none'],
    );
  });

  it('is reported if no rule matches after it', () => {
    assert.deepEqual(
      found(({ rules }) => void (rules['else']!.when = (facts) => facts['situation'] !== 'other')),
      [
        'uncovered-answer | work: typed | situation: other → work: typed',
        'uncovered-answer | work: skip | situation: other → work: skip',
      ],
    );
  });

  it('is reported if no answer is possible after it', () => {
    assert.deepEqual(
      found(({ questions }) => {
        questions['nowhere'] = {};
        questions['round']!.on!['none'] = 'nowhere';
      }),
      ['uncovered-answer | round: none | situation: process → doubts: none → round: none'],
    );
  });

  it('is reported if it changes nothing', () => {
    assert.deepEqual(
      found(({ questions }) => {
        questions['round']!.on!['none'] = { actions: () => {} };
      }),
      ['uncovered-answer | round: none | situation: process → doubts: none → round: none'],
    );
  });
});
