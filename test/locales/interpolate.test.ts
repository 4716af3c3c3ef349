import { assert } from 'chai';
import { interpolate, pickPhrase, slotsOf } from '../../src/locales/interpolate.ts';

describe('fill', () => {
  it('inserts values into slots', () => {
    assert.equal(
      interpolate('Where are you with {role} at {company}?', { role: 'Data engineer', company: 'X' }),
      'Where are you with Data engineer at X?',
    );
  });

  it('uses the fullest sentence whose slots all have values', () => {
    const phrase = ['{role} at {company}', 'the {role} role', 'the role'];
    assert.equal(interpolate(phrase, { role: 'Cook', company: 'Y' }), 'Cook at Y');
    assert.equal(interpolate(phrase, { role: 'Cook' }), 'the Cook role');
    assert.equal(interpolate(phrase, { company: 'Y' }), 'the role');
    assert.equal(interpolate(phrase), 'the role');
  });

  it('treats a blank value as missing', () => {
    assert.equal(interpolate(['Hi {to},', 'Hi,'], { to: ' \u00a0\n' }), 'Hi,');
  });

  it('returns an empty string if no sentence can be filled', () => {
    assert.equal(interpolate('Dear {to},', {}), '');
    assert.isUndefined(pickPhrase('Dear {to},', {}));
  });

  it('inserts values unchanged, even if they look like a slot', () => {
    assert.equal(interpolate('Dear {to},', { to: '{role} <b>$&</b>' }), 'Dear {role} <b>$&</b>,');
  });

  it('rotates between equally full wordings', () => {
    const phrase = ['A {x}', 'B {x}', 'no x'];
    assert.deepEqual(
      [0, 1, 2].map((wording) => pickPhrase(phrase, { x: '1' }, wording)),
      ['A {x}', 'B {x}', 'A {x}'],
    );
  });

  it('omits a part in brackets whose slot is empty', () => {
    const phrase = 'Thank you[ and {who}] for your time[ on {past}].';
    assert.equal(interpolate(phrase, { who: 'Sam' }), 'Thank you and Sam for your time.');
    assert.equal(interpolate(phrase, { past: '2 May' }), 'Thank you for your time on 2 May.');
    assert.equal(interpolate(phrase), 'Thank you for your time.');
  });

  it('chooses the fullest alternative in brackets, then by the wording', () => {
    const phrase = 'from the [{role} process|process for {role}|process]';
    assert.equal(pickPhrase(phrase, { role: 'x' }, 0), 'from the {role} process');
    assert.equal(pickPhrase(phrase, { role: 'x' }, 1), 'from the process for {role}');
    assert.equal(pickPhrase(phrase, {}, 1), 'from the process');
  });

  it('uses every combination of sentence and alternative', () => {
    const ways = [0, 1, 2, 3, 4, 5].map((wording) => pickPhrase(['a [1|2|3]', 'b [1|2|3]'], {}, wording));
    assert.sameMembers(ways, ['a 1', 'b 1', 'a 2', 'b 2', 'a 3', 'b 3']);
  });

  it('reaches every combination if the choices have different numbers of alternatives', () => {
    const ways = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((wording) =>
      pickPhrase('[a|b|c] [d|e]', {}, wording),
    );
    assert.sameMembers([...new Set(ways)], ['a d', 'a e', 'b d', 'b e', 'c d', 'c e']);
  });

  it('advances every choice at each step, and reaches all combinations', () => {
    const ways = [0, 1, 2, 3].map((wording) => pickPhrase('[a|b] [c|d]', {}, wording));
    assert.sameMembers(ways, ['a c', 'b d', 'a d', 'b c']);
    assert.deepEqual(ways.slice(0, 2), ['a c', 'b d']);
  });

  it('skips a sentence in which no alternative can be filled', () => {
    assert.isUndefined(pickPhrase('from [{a}|{b}]', {}));
    assert.equal(pickPhrase(['from [{a}|{b}]', 'from here'], {}), 'from here');
  });

  it('lists the slots of a sentence', () => {
    assert.deepEqual(slotsOf('{a} and {b}'), ['a', 'b']);
  });
});
