import { assert } from 'chai';
import { countWords, limitFor, words } from '../../src/letters/length-limits.ts';

describe('the limit in a language', () => {
  it('is in characters without spaces, as many as the words would have', () => {
    assert.deepEqual(limitFor(words(35, 81), 'email', { charactersPerWord: 2.5 }), {
      least: 88,
      most: 203,
      unit: 'characters',
    });
  });

  it('grows with the words that a language needs, but not for a call', () => {
    const long = { wordsPerEnglishWord: 1.2 };
    assert.deepEqual(limitFor(words(30, 80), 'email', long), words(30, 96));
    assert.deepEqual(limitFor(words(45, 150), 'phone', long), words(45, 150));
  });

  it('allows fewer words in a language that needs fewer', () => {
    const short = { wordsPerEnglishWord: 0.65 };
    assert.deepEqual(limitFor(words(30, 80), 'email', short), words(20, 80));
    assert.deepEqual(limitFor(words(40, 150), 'phone', short), words(26, 150));
  });

  it('stays the same for a text message, and in a language with spaces', () => {
    const text = { least: 0, most: 320, unit: 'characters' } as const;
    assert.equal(limitFor(text, 'text', { charactersPerWord: 2.5 }), text);
    const email = words(35, 80);
    assert.deepEqual(limitFor(email, 'email'), email);
  });
});

describe('the number of words', () => {
  it('is estimated from letters and digits in a language without spaces', () => {
    assert.equal(countWords('面接は、12日です。\n', 2.5), 4);
    assert.equal(countWords('。', 2.5), 0);
  });
});
