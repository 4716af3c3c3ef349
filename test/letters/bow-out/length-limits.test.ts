import { assert } from 'chai';
import { countCharacters, countWords, excessOf, sizeOf } from '../../../src/letters/length-limits.ts';
import { limitOf } from '../../../src/letters/bow-out/length-limits.ts';
import { emailWords } from '../samples.ts';
import { sentence } from '../sentence.ts';
import type { Facts, Outcome } from '../../../machines/bow-out/facts.ts';
import type { Channel } from '../../../src/letters/types.ts';
import type { ItemId } from '../../../src/letters/bow-out/types.ts';

const words = (least: number, most: number) => ({ least, most, unit: 'words' });

describe('the length limit of a message', () => {
  for (const [outcome, [least, most]] of Object.entries(emailWords) as [Outcome, [number, number]][]) {
    it(`is ${least} to ${most} words for the email of ${outcome}`, () => {
      assert.deepEqual(limitOf(outcome, {}, 'main', 'email'), words(least, most));
      assert.deepEqual(limitOf(outcome, { stage: 'between' }, 'main', 'email'), words(least, most));
    });

    it(`starts at 20 words or fewer for ${outcome} before the first interview`, () => {
      assert.equal(limitOf(outcome, { stage: 'before' }, 'main', 'email').least, Math.min(20, least));
    });
  }

  const others: readonly [Channel, ItemId, ReturnType<typeof limitOf>][] = [
    ['text', 'main', { least: 0, most: 320, unit: 'characters' }],
    ['text', 'follow-up', { least: 0, most: 320, unit: 'characters' }],
    ['chat', 'main', { least: 0, most: 80, unit: 'words' }],
    ['phone', 'main', { least: 45, most: 150, unit: 'words' }],
    ['phone', 'call', { least: 45, most: 150, unit: 'words' }],
    ['phone', 'voicemail', { least: 0, most: 150, unit: 'words' }],
    ['email', 'referrer', { least: 0, most: 100, unit: 'words' }],
    ['email', 'reopen', { least: 0, most: 100, unit: 'words' }],
  ];
  for (const [channel, id, limit] of others)
    it(`is ${limit.least} to ${limit.most} ${limit.unit} for the ${id} by ${channel}, with or without details`, () => {
      for (const facts of [{}, { stage: 'before' }, { reason: { why: 'x' } }] satisfies Facts[])
        assert.deepEqual(limitOf('withdraw', facts, id, channel), limit);
    });

  it('is 15 words higher in an email for each detail that adds a sentence', () => {
    const most = (facts: Facts) => limitOf('withdraw', facts, 'main', 'email').most - 80;
    for (const detail of [
      { pending: 'travel' },
      { other: { role: 'Cook' } },
      { met: { what: 'tides' } },
      { met: { project: 'Lighthouse' } },
      { met: { what: 'tides', project: 'Lighthouse' } },
      { proof: { what: 'x' } },
      { future: { work: 'x' } },
      { reason: { why: 'x' } },
      { feedback: 'yes' },
    ] satisfies Facts[])
      assert.equal(most(detail), 15, JSON.stringify(detail));
    for (const none of [
      { met: { who: 'Sam' } },
      { reason: { why: ' ' } },
      { reason: null },
      { feedback: 'no' },
      { names: { to: 'Priya' } },
    ] satisfies Facts[])
      assert.equal(most(none), 0, JSON.stringify(none));
    assert.equal(most({ pending: 'both', reason: { why: 'x' }, feedback: 'yes' }), 45);
  });
});

describe('the length of a text', () => {
  it('counts words with a letter or a digit', () => {
    assert.equal(countWords('One two, three – 4 … ?\n山田 à'), 6);
    assert.equal(countWords(''), 0);
  });

  it('counts a surrogate pair as one character', () => {
    assert.equal(countCharacters('a🦊b'), 3);
  });

  it('uses the unit of its limit', () => {
    assert.equal(sizeOf('One two', { least: 0, most: 9, unit: 'words' }), 2);
    assert.equal(sizeOf('One two', { least: 0, most: 9, unit: 'characters' }), 7);
  });

  it('counts a typed name as at most five words or 16 characters', () => {
    const long = sentence(`To ‹${'Ana '.repeat(20)}› and ‹Sam›`);
    assert.equal(excessOf([long, long], { least: 0, most: 9, unit: 'words' }), 30);
    assert.equal(excessOf([long], { least: 0, most: 9, unit: 'characters' }), 64);
    assert.equal(excessOf([sentence('To ‹Sam›')], { least: 0, most: 9, unit: 'characters' }), 0);
  });
});
