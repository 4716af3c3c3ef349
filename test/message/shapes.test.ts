/** What is left of a message that a long name makes too long. */
import { assert } from 'chai';
import { Sentences } from '../../src/message/sentences.ts';
import { shape } from '../../src/message/shapes.ts';
import { fillings } from '../../src/message/slots.ts';
import { message as words } from '../../src/words/en/message.ts';
import { sentence } from './sentence.ts';
import { today } from './samples.ts';
import type { Limit } from '../../src/message/limits.ts';
import type { Part } from '../../src/message/kit.ts';
import type { Draft } from '../../src/message/write.ts';

/** The parts that are left of a chat that greets nobody and says this, `part: text` a sentence. */
function left(limit: Limit, ...says: readonly string[]): string {
  const own = { ...words, phrases: { ...words.phrases, 'greeting-team': '' } };
  const filled = fillings({}, own, {}, today);
  const lines = says.map((line) => {
    const [part = '', text = ''] = line.split(': ');
    return sentence(part as Part, text);
  });
  const draft: Draft = {
    outcome: 'withdraw',
    id: 'main',
    to: 'recruiter',
    when: 'today',
    channel: 'chat',
    subject: 'withdraw',
    body: () => [[lines]],
  };
  const sentences = new Sentences({ facts: {}, filled, words: own, tone: 'warm', today, wording: 0 });
  return shape(draft, sentences, limit)
    .flat()
    .map(({ part }) => part)
    .join(' ');
}

const inWords = (least: number, most: number): Limit => ({ least, most, unit: 'words' });
const many = (count: number) => Array.from({ length: count }, () => 'x').join(' ');

describe('a message that a long name makes too long', () => {
  it('loses nothing for it', () => {
    const says = [`thanks: To ‹${many(15)}›`, 'decision: I step back'];
    assert.equal(left(inWords(0, 18), ...says), 'thanks decision');
    assert.equal(left(inWords(0, 15), ...says), 'decision', 'a name counts for twelve words');
  });

  it('loses what it can where it is sent as a text, which has its size', () => {
    const says = [`thanks: To ‹${'x'.repeat(20)}›`, 'decision: No'];
    assert.equal(left({ least: 0, most: 24, unit: 'characters' }, ...says), 'decision');
  });

  it('loses what was written at length, if enough is said without it', () => {
    const says = [`reason: ‹${many(15)}›`, 'decision: I step back'];
    assert.equal(left(inWords(3, 16), ...says), 'decision');
    assert.equal(left(inWords(4, 16), ...says), 'reason decision');
  });

  it('says enough beside the name', () => {
    const says = [`decision: I step back ‹${many(13)}›`, 'door: Write to me'];
    assert.equal(left(inWords(16, 18), ...says), 'decision door');
    assert.equal(left(inWords(15, 18), ...says), 'decision');
  });
});
