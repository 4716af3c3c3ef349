import { assert } from 'chai';
import { because, letter, List, say, spare, Value } from '../../src/letters/template.ts';
import { textOf } from '../../src/letters/types.ts';
import type { Body } from '../../src/letters/types.ts';

const typed = (text: string, from: 'names' | 'job' = 'job') => new Value([{ text, by: 'candidate' }], [from]);
const plain = (body: Body) => textOf({ channel: 'email', body });
const role = typed('Data engineer') as Value | undefined;
const nothing = undefined as Value | undefined;
const no = false as boolean;

describe('the notation of letters', () => {
  it('makes a sentence of a line and a paragraph of what stands between blank lines', () => {
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

  it('leaves out a line that comes to nothing, without a paragraph in its place', () => {
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

  it('leaves out a clause with the value that it depends on', () => {
    const of = (role: Value | undefined) => plain(letter`Withdrawing${role && say` from ${role}`}, today.`);
    assert.equal(of(role), 'Withdrawing from Data engineer, today.');
    assert.equal(of(nothing), 'Withdrawing, today.');
  });

  it('tells what was typed from what was written', () => {
    const [[sentence] = []] = letter`I like ${typed('Northwind')}${say` a lot`}.`;
    assert.deepEqual(sentence?.segments, [
      { text: 'I like ', by: 'author' },
      { text: 'Northwind', by: 'candidate' },
      { text: ' a lot.', by: 'author' },
    ]);
  });

  it('leaves what was typed as it is, tags, braces and line breaks too', () => {
    for (const name of ['<b>Bob</b>', '{company} ${x}', 'a\n\nb', '  spaced  ', '\\n'])
      assert.equal(letter`At ${typed(name)}, yes.`.flat()[0]?.segments[1]?.text, name);
  });

  it('knows which answers a sentence came from, each once', () => {
    const clause = because('certainty', 'job')` for good`;
    const [[sentence] = []] = letter`Leaving ${typed('x')}${clause}${say` ${typed('Ana', 'names')}`}.`;
    assert.sameMembers([...(sentence?.from ?? [])], ['job', 'certainty', 'names']);
    assert.deepEqual(letter`Nothing.`[0]?.[0]?.from, []);
  });

  it('knows what a message can do without, and in which order', () => {
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

  it('writes a list line by line', () => {
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

  it('keeps a line break that is written in a sentence', () => {
    assert.equal(plain(letter`${say`Best,\n${typed('Ana')}`}`), 'Best,\nAna');
  });

  it('gives way to the full stop and the words that a name brings', () => {
    assert.equal(plain(letter`At ${typed('Acme Inc.')}.`), 'At Acme Inc.');
    assert.equal(plain(letter`The ${typed('Product role')} role.`), 'The Product role.');
  });

  it('does not compile with a hole', () => {
    // @ts-expect-error -- The value may be missing.
    assert.equal(plain(letter`At ${nothing}.`), 'At .');
    // @ts-expect-error -- A condition prints nothing by itself.
    assert.equal(say`${no}`.text, '');
    // @ts-expect-error -- The value may be missing, though a condition goes before it.
    assert.equal(say`${!no && nothing}`.text, '');
  });
});
