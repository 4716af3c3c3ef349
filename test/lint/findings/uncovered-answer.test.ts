import { assert } from 'chai';
import { found, where } from '../toy.ts';

describe('an uncovered answer', () => {
  it('is a choice that the machine has no transition for', () => {
    assert.deepEqual(
      found(({ questions }) => {
        delete questions['round']!.on!['none'];
      }),
      ['uncovered-answer | round: none | situation: process → doubts: none → round: none'],
    );
  });

  it('is a value that is none of those of its state', () => {
    assert.deepEqual(
      found(({ questions }) => {
        questions['doubts']!.meta = { values: ['nerves'] };
      }),
      ['uncovered-answer | doubts: pay | situation: process → doubts: pay'],
    );
  });

  it('is a set, or a text, that its state does not take', () => {
    assert.deepEqual(
      found(({ questions }) => {
        delete questions['work']!.on!['typed'];
      }),
      ['uncovered-answer | work: typed | situation: other → work: typed'],
    );
  });

  it('is one that no guard lets through where the others are taken', () => {
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

  it('is one after which no rule matches', () => {
    assert.deepEqual(
      found(({ rules }) => void (rules['else']!.when = (facts) => facts['situation'] !== 'other')),
      [
        'uncovered-answer | work: typed | situation: other → work: typed',
        'uncovered-answer | work: skip | situation: other → work: skip',
      ],
    );
  });

  it('is one after which nothing can be answered', () => {
    assert.deepEqual(
      found(({ questions }) => {
        questions['nowhere'] = {};
        questions['round']!.on!['none'] = 'nowhere';
      }),
      ['uncovered-answer | round: none | situation: process → doubts: none → round: none'],
    );
  });

  it('is one that leads nowhere', () => {
    assert.deepEqual(
      found(({ questions }) => {
        questions['round']!.on!['none'] = { actions: () => {} };
      }),
      ['uncovered-answer | round: none | situation: process → doubts: none → round: none'],
    );
  });
});
