import { assert } from 'chai';
import { subjectWithin } from '../../src/letters/subject.ts';
import { say, Value } from '../../src/letters/template.ts';
import type { Line } from '../../src/letters/template.ts';

const subject = (...subjects: readonly Line[]): string =>
  subjectWithin(subjects)
    .map(({ text }) => text)
    .join('');

const long = (length: number) => say`${'x'.repeat(length)}`;
const typed = (text: string) => new Value([{ text, by: 'candidate' }], ['job']);
const withdrawing = (role: string) =>
  subject(say`Withdrawing from ${typed(role)} today`, say`From ${typed(role)}`);

describe('the subject of an email', () => {
  it('is the longest variant that fits 60 characters', () => {
    assert.equal(subject(say`Full`, say`Short`), 'Full');
    assert.equal(subject(long(60), say`Short`), 'x'.repeat(60));
    assert.equal(subject(long(61), long(70), say`Short`, say`Shorter`), 'Short');
    assert.equal(subject(say`${'🦊'.repeat(60)}`, say`Short`), '🦊'.repeat(60));
    assert.equal(withdrawing('Cook'), 'Withdrawing from Cook today');
  });

  it('has its role truncated at a word if no variant fits', () => {
    assert.equal(withdrawing(`${'Senior '.repeat(12)}engineer`), `From ${'Senior '.repeat(7)}Senior`);
    assert.equal(withdrawing(`${'x'.repeat(55)} engineer`), `From ${'x'.repeat(55)}`);
    assert.equal(withdrawing(`Cook ${'x'.repeat(60)}`), 'From Cook');
  });

  it('has a long word truncated between characters', () => {
    assert.equal(withdrawing('x'.repeat(80)), `From ${'x'.repeat(55)}`);
    assert.equal(withdrawing('🦊'.repeat(80)), `From ${'🦊'.repeat(55)}`);
  });

  it('keeps the text around the role', () => {
    assert.equal(subject(say`${typed('x'.repeat(80))} role, withdrawn`), `${'x'.repeat(44)} role, withdrawn`);
    assert.equal(subject(long(70)), 'x'.repeat(70));
  });

  it('is empty if there is none', () => {
    assert.equal(subject(), '');
  });
});
