import { assert } from 'chai';
import { fill, pick, slotsOf } from '../../src/words/fill.ts';

describe('fill', () => {
  it('puts what is known into the slots', () => {
    assert.equal(
      fill('Where are you with {role} at {company}?', { role: 'Data engineer', company: 'X' }),
      'Where are you with Data engineer at X?',
    );
  });

  it('uses the sentence that says most of those that can be filled', () => {
    const phrase = ['{role} at {company}', 'the {role} role', 'the role'];
    assert.equal(fill(phrase, { role: 'Cook', company: 'Y' }), 'Cook at Y');
    assert.equal(fill(phrase, { role: 'Cook' }), 'the Cook role');
    assert.equal(fill(phrase, { company: 'Y' }), 'the role');
    assert.equal(fill(phrase), 'the role');
  });

  it('takes a blank value for none', () => {
    assert.equal(fill(['Hi {to},', 'Hi,'], { to: ' \u00a0\n' }), 'Hi,');
  });

  it('says nothing rather than something with a hole', () => {
    assert.equal(fill('Dear {to},', {}), '');
    assert.isUndefined(pick('Dear {to},', {}));
  });

  it('leaves what it puts in as it is, even where that looks like a slot', () => {
    assert.equal(fill('Dear {to},', { to: '{role} <b>$&</b>' }), 'Dear {role} <b>$&</b>,');
  });

  it('goes round the wordings that say equally much', () => {
    const phrase = ['A {x}', 'B {x}', 'no x'];
    assert.deepEqual(
      [0, 1, 2].map((wording) => pick(phrase, { x: '1' }, wording)),
      ['A {x}', 'B {x}', 'A {x}'],
    );
  });

  it('names the slots of a sentence', () => {
    assert.deepEqual(slotsOf('{a} and {b}'), ['a', 'b']);
  });
});
