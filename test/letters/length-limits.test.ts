import { assert } from 'chai';
import { countWords, limitFor, words } from '../../src/letters/length-limits.ts';

describe('the limit in a language without spaces', () => {
  it('is in characters, as many as the words would have', () => {
    assert.deepEqual(limitFor(words(35, 81), 2.5), { least: 88, most: 203, unit: 'characters' });
  });

  it('stays the same for a text message, and in a language with spaces', () => {
    const text = { least: 0, most: 320, unit: 'characters' } as const;
    assert.equal(limitFor(text, 2.5), text);
    const email = words(35, 80);
    assert.equal(limitFor(email), email);
  });
});

describe('the number of words', () => {
  it('is estimated from letters and digits in a language without spaces', () => {
    assert.equal(countWords('面接は、12日です。\n', 2.5), 4);
    assert.equal(countWords('。', 2.5), 0);
  });
});
