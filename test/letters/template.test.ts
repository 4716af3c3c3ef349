import { assert } from 'chai';
import { because } from '../../src/letters/bow-out/template.ts';
import { letter, List, say, spare, Value } from '../../src/letters/template.ts';
import { textOf } from '../../src/letters/types.ts';
import type { Body } from '../../src/letters/types.ts';

const typed = (text: string, from: 'names' | 'job' = 'job') => new Value([{ text, by: 'candidate' }], [from]);
const plain = (body: Body) => textOf({ channel: 'email', body });
const role = typed('Data engineer') as Value | undefined;
const nothing = undefined as Value | undefined;
const no = false as boolean;

describe('letter templates', () => {
  it('turn lines into sentences, and blocks between blank lines into paragraphs', () => {
    const body = letter`
      Hi,

      One.
      Two.

      Bye
    `;
    assert.equal(plain(body), 'Hi,\n\nOne. Two.\n\nBye');
    assert.deepEqual(
      body.map((paragraph) => paragraph.length),
      [1, 2, 1],
    );
  });

  it('omit an empty line, without leaving a paragraph', () => {
    assert.equal(
      plain(letter`
        One.
        ${nothing && say`About ${nothing}.`}
        Two.
        ${no && say`Three.`}

        ${no && say`Four.`}
        ${nothing && say`Five ${nothing}.`}

        Six.
      `),
      'One. Two.\n\nSix.',
    );
  });

  it('omit a clause with the value that it depends on', () => {
    const of = (role: Value | undefined) => plain(letter`Withdrawing${role && say` from ${role}`}, today.`);
    assert.equal(of(role), 'Withdrawing from Data engineer, today.');
    assert.equal(of(nothing), 'Withdrawing, today.');
  });

  it('mark typed text', () => {
    const [[sentence] = []] = letter`I like ${typed('Northwind')}${say` a lot`}.`;
    assert.deepEqual(sentence?.segments, [
      { text: 'I like ', by: 'author' },
      { text: 'Northwind', by: 'candidate' },
      { text: ' a lot.', by: 'author' },
    ]);
  });

  it('keep typed text unchanged, including tags, braces and line breaks', () => {
    for (const name of ['<b>Bob</b>', '{company} ${x}', 'a\n\nb', '  spaced  ', '\\n'])
      assert.equal(letter`At ${typed(name)}, yes.`.flat()[0]?.segments[1]?.text, name);
  });

  it('list the answers behind a sentence, each once', () => {
    const clause = because('certainty', 'job')` for good`;
    const [[sentence] = []] = letter`Leaving ${typed('x')}${clause}${say` ${typed('Ana', 'names')}`}.`;
    assert.sameMembers([...(sentence?.from ?? [])], ['job', 'certainty', 'names']);
    assert.deepEqual(letter`Nothing.`[0]?.[0]?.from, []);
  });

  it('mark the sentences that can be dropped, with their order', () => {
    const body = letter`
      One.
      ${spare(2)`Two.`}
      ${spare(1, 'company')`Three.`}
    `;
    assert.deepEqual(
      body.flat().map(({ spare, from }) => [spare, from]),
      [
        [undefined, []],
        [2, []],
        [1, ['company']],
      ],
    );
  });

  it('render lists line by line', () => {
    const body = letter`
      These:

      ${new List([typed('a'), typed('b')])}
    `;
    assert.equal(plain(body), 'These:\n\na\nb');
    assert.deepEqual(
      body.flat().map(({ isListed }) => isListed),
      [undefined, true, true],
    );
  });

  it('keep a line break inside a sentence', () => {
    assert.equal(plain(letter`${say`Best,\n${typed('Ana')}`}`), 'Best,\nAna');
  });

  it('avoid doubling full stops and words that a value brings', () => {
    assert.equal(plain(letter`At ${typed('Acme Inc.')}.`), 'At Acme Inc.');
    assert.equal(plain(letter`The ${typed('Product role')} role.`), 'The Product role.');
  });

  it('reject missing values at compile time', () => {
    // @ts-expect-error -- The value may be missing.
    assert.equal(plain(letter`At ${nothing}.`), 'At .');
    // @ts-expect-error -- A condition has no text.
    assert.equal(say`${no}`.text, '');
    // @ts-expect-error -- The value may be missing, although a condition precedes it.
    assert.equal(say`${!no && nothing}`.text, '');
  });
});
