/** Parsing of messages that the candidate edited. */
import { assert } from 'chai';
import { proofreader } from '../../../src/letters/bow-out/proofread/proofread.ts';
import { compose } from '../../../src/letters/bow-out/compose.ts';
import { sentenceText, textOf } from '../../../src/letters/types.ts';
import { editor } from '../../../src/locales/en/proofreading.ts';
import { message as words } from '../../../src/locales/en/messages.ts';
import { sentence } from '../sentence.ts';
import { nastyNames, samples, today } from '../samples.ts';
import type { Facts, Outcome } from '../../../machines/bow-out/facts.ts';
import type { Item } from '../../../src/letters/bow-out/types.ts';
import type { Job } from '../../../src/letters/types.ts';

const item = (body: Item['body'] = [], more: Partial<Item> = {}): Item => ({
  id: 'main',
  to: 'recruiter',
  when: 'today',
  channel: 'email',
  subject: null,
  body,
  ...more,
});

const read = (text: string, of: Item = item(), facts: Facts = {}, job: Job = {}) =>
  proofreader.parse(text, of, { outcome: 'withdraw', facts, tone: 'warm', words, editor, job, today });

/** Creates paragraphs of sentences, with ‹marks› around names. */
const marked = (...of: Parameters<typeof read>): readonly (readonly string[])[] =>
  read(...of).map((paragraph) =>
    paragraph.map(({ segments }) =>
      segments.map(({ text, by }) => (by === 'author' ? text : `‹${text}›`)).join(''),
    ),
  );

describe('an unchanged message', () => {
  for (const outcome of Object.keys(samples) as Outcome[])
    for (const channel of ['email', 'chat', 'text', 'phone'] as const)
      it(`is parsed into the composed sentences: ${outcome}, ${channel}`, () => {
        const facts = samples[outcome].full;
        const { items } = compose(outcome, facts, { channel, tone: 'warm', words, today });
        for (const one of items) {
          const brief = { outcome, facts, tone: 'warm', words, editor, job: {}, today } as const;
          const known = one.body.flat().map(sentenceText);
          const kept = proofreader
            .parse(textOf(one), one, brief)
            .flat()
            .filter((sentence) => one.body.flat().includes(sentence));
          assert.deepEqual(kept.map(sentenceText), known);
        }
      });
});

describe('an edited message', () => {
  it('is split into paragraphs and sentences', () => {
    assert.deepEqual(marked('Hi Sam,\n\nOne. Two! Three… Four\nFive\n\n\n\nSix.\n\n \n\nSeven.'), [
      ['Hi Sam,'],
      ['One.', 'Two!', 'Three…', 'Four', 'Five'],
      ['Six.'],
      ['Seven.'],
    ]);
  });

  it('has no empty sentences or segments', () => {
    assert.deepEqual(marked('One.\n \nTwo.'), [['One.', 'Two.']]);
    assert.deepEqual(read('Ana', item(), { names: { to: 'Ana' } })[0]?.[0]?.segments, [
      { text: 'Ana', by: 'candidate' },
    ]);
  });

  it('is split by lines only if it is spoken', () => {
    assert.deepEqual(marked('Hello. It is me.\nI withdraw. Bye.', item([], { channel: 'phone' })), [
      ['Hello. It is me.', 'I withdraw. Bye.'],
    ]);
  });

  it('keeps its closing together: a last paragraph of short lines without a full stop', () => {
    assert.deepEqual(marked('I withdraw.\n\nBest,\nAna'), [['I withdraw.'], ['Best,\nAna']]);
    assert.deepEqual(marked('One.\n\nOne two three four five\nAna').at(-1), ['One two three four five\nAna']);
    for (const last of ['One two three four five six\nAna', 'Really?\nAna', 'Bye.\nAna', 'Best\nBye!'])
      assert.lengthOf(marked(`One.\n\n${last}`).at(-1)!, 2, last);
    assert.deepEqual(marked('One.\n\nBest,\nDr. Ana').at(-1), ['Best,\nDr. Ana']);
    assert.deepEqual(marked('Best,\nAna'), [['Best,', 'Ana']]);
    assert.deepEqual(marked('One.\n\nBest,\nAna\n\nTwo.')[1], ['Best,', 'Ana']);
  });

  it('has list items for lines that begin with a dash or a bullet', () => {
    const [paragraph = []] = read('One.\n– Why?\n• How?\n* When?\n- Who?\nIs it so? A – b');
    assert.deepEqual(
      paragraph.map((line) => [sentenceText(line), 'isListed' in line]),
      [
        ['One.', false],
        ...['– Why?', '• How?', '* When?', '- Who?'].map((line) => [line, true]),
        ['Is it so?', false],
        ['A – b', false],
      ],
    );
  });

  it('keeps the sources of unchanged sentences', () => {
    const thanks = { ...sentence('Thank you.', 'stage'), spare: 1 };
    const [[kept, other] = []] = read('Thank you. Thank you all.', item([[thanks]]));
    assert.equal(kept, thanks);
    assert.deepEqual(other, sentence('Thank you all.'));
  });

  it('matches the first of two equal sentences', () => {
    const [first, second] = [sentence('Yes.', 'stage'), sentence('Yes.', 'entry')];
    assert.equal(read('Yes.', item([[first], [second]]))[0]?.[0], first);
  });

  it('recognises the names of page, candidate and message: longest first, whole words only', () => {
    const facts: Facts = { names: { to: 'Ana', from: 'Ana Ruiz' } };
    const composed = item([[sentence('Thanks to ‹Lee›.', 'met')]], {
      subject: sentence('On ‹Cook›').segments,
    });
    assert.deepEqual(
      marked('Ana Ruiz and Ana, Anabel, Lee, Cook and Cooks, Baker at Ebb, 3Ebb', composed, facts, {
        role: 'Baker',
        company: 'Ebb',
      }),
      [['‹Ana Ruiz› and ‹Ana›, Anabel, ‹Lee›, ‹Cook› and Cooks, ‹Baker› at ‹Ebb›, 3Ebb']],
    );
    assert.deepEqual(marked('Zoë, Zoë and Zoëlle', item(), { names: { to: 'Zoë' } }), [
      ['‹Zoë›, ‹Zoë› and Zoëlle'],
    ]);
    assert.deepEqual(marked('Anna and Kim', item(), { names: null }), [['Anna and Kim']]);
    assert.deepEqual(marked('x y', item(), { names: { to: ' ', from: '' } }), [['x y']]);
  });

  it("doesn't treat long typed text as a name", () => {
    for (const from of ['reason', 'proof', 'condition', 'slots', 'topic', 'adjustment'] as const)
      assert.deepEqual(
        marked('It is far today.', item([[sentence('‹It is far›.', from)]])),
        [['It is far today.']],
        from,
      );
  });

  it('recognises names with special characters', () => {
    for (const name of [...nastyNames.filter((one) => !one.includes(' ')), 'C++', 'a.b', '(x)', '$1', '[y]'])
      assert.deepEqual(marked(`To ${name} and all`, item(), { names: { to: name } }), [
        [`To ‹${name}› and all`],
      ]);
  });

  it('recognises a name of 100,000 letters, too long for a regular expression', () => {
    const name = 'A'.repeat(100_000);
    assert.deepEqual(marked(`To ${name} and all`, item(), { names: { to: name } }), [
      [`To ‹${name}› and all`],
    ]);
  });

  it('recognises names with combining marks, but not inside other words', () => {
    const facts: Facts = { names: { to: 'Jose', from: 'Jose\u0301' } };
    assert.deepEqual(marked('Jose\u0301, Jose, Jose\u0301e and \u{10400}Jose', item(), facts), [
      ['‹Jose\u0301›, ‹Jose›, Jose\u0301e and \u{10400}Jose'],
    ]);
  });

  it('is parsed in linear time for 30,000 sentences and a name of 100,000 letters', () => {
    const composed = item([[sentence(`Thanks to ‹${'A'.repeat(100_000)}›.`)]]);
    assert.lengthOf(read('a. '.repeat(30_000), composed)[0]!, 30_000);
  });

  it('drops the private-use characters that stand for names', () => {
    assert.deepEqual(marked('To \uf8ff\ue000Ana', item(), { names: { to: 'Ana' } }), [['To ‹Ana›']]);
  });
});
