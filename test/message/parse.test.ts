/** What the strict editor makes of a message that the candidate changed. */
import { assert } from 'chai';
import { parse } from '../../src/message/check/parse.ts';
import { compose } from '../../src/message/compose.ts';
import { sentenceText, textOf } from '../../src/message/kit.ts';
import { editor } from '../../src/words/en/editor.ts';
import { message as words } from '../../src/words/en/message.ts';
import { sentence } from './sentence.ts';
import { nastyNames, samples, today } from './samples.ts';
import type { Facts, Outcome } from '../../machines/facts.ts';
import type { Channel, Item, Job } from '../../src/message/kit.ts';

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
  parse(text, of, { outcome: 'withdraw', facts, tone: 'warm', words, editor, job, today });

/** `part: text`, with ‹marks› round names, paragraph by paragraph. */
const told = (...of: Parameters<typeof read>): readonly (readonly string[])[] =>
  read(...of).map((paragraph) =>
    paragraph.map(
      ({ part, segments }) =>
        `${part}: ${segments.map(({ text, by }) => (by === 'author' ? text : `‹${text}›`)).join('')}`,
    ),
  );

describe('a message that was left as it is', () => {
  for (const outcome of Object.keys(samples) as Outcome[])
    for (const channel of ['email', 'chat', 'text', 'phone'] as const)
      it(`is read as it was composed: ${outcome}, ${channel}`, () => {
        const facts = samples[outcome].full;
        const { items } = compose(outcome, facts, { channel, tone: 'warm', words, today });
        for (const one of items) {
          const brief = { outcome, facts, tone: 'warm', words, editor, job: {}, today } as const;
          const known = one.body.flat().map(sentenceText);
          const kept = parse(textOf(one), one, brief)
            .flat()
            .filter((sentence) => one.body.flat().includes(sentence));
          assert.deepEqual(kept.map(sentenceText), known);
        }
      });
});

describe('a message that the candidate wrote', () => {
  it('is parted into paragraphs and sentences', () => {
    assert.deepEqual(told('Hi Sam,\n\nOne. Two! Three… Four\nFive\n\n\n\nSix.\n\n \n\nSeven.'), [
      ['greeting: Hi Sam,'],
      ['else: One.', 'else: Two!', 'else: Three…', 'else: Four', 'else: Five'],
      ['else: Six.'],
      ['else: Seven.'],
    ]);
  });

  it('has no empty sentence, and no empty run of text', () => {
    assert.deepEqual(told('One.\n \nTwo.'), [['else: One.', 'else: Two.']]);
    assert.deepEqual(read('Ana', item(), { names: { to: 'Ana' } })[0]?.[0]?.segments, [
      { text: 'Ana', by: 'candidate' },
    ]);
  });

  it('is parted by lines alone where it is spoken', () => {
    assert.deepEqual(told('Hello. It is me.\nI withdraw. Bye.', item([], { channel: 'phone' })), [
      ['greeting: Hello. It is me.', 'decision: I withdraw. Bye.'],
    ]);
  });

  it('opens with a greeting where it ends in a comma, or where it is spoken or sent as a text', () => {
    assert.deepEqual(told('Dear all,'), [['greeting: Dear all,']]);
    assert.deepEqual(told('Dear all. And you,'), [['else: Dear all.', 'else: And you,']]);
    assert.deepEqual(told('Dear all.\n\nAnd you, friend, and whoever else reads,'), [
      ['else: Dear all.'],
      ['else: And you, friend, and whoever else reads,'],
    ]);
    for (const [channel, part] of [
      ['text', 'greeting'],
      ['phone', 'greeting'],
      ['email', 'else'],
      ['chat', 'else'],
    ] satisfies [Channel, string][])
      assert.deepEqual(told('Dear all.', item([], { channel })), [[`${part}: Dear all.`]]);
  });

  it('ends with a closing where its last paragraph is of short lines without a stop', () => {
    assert.deepEqual(told('I withdraw.\n\nBest,\nAna'), [['decision: I withdraw.'], ['closing: Best,\nAna']]);
    assert.deepEqual(told('One.\n\nOne two three four five').at(-1), ['closing: One two three four five']);
    for (const last of ['One two three four five six', 'Really?', 'Bye.', 'Bye!', 'Best\nBye.'])
      assert.notInclude(told(`One.\n\n${last}`).at(-1)![0], 'closing', last);
    assert.deepEqual(told('One.\n\nBest,\nDr. Ana').at(-1), ['closing: Best,\nDr. Ana']);
    assert.deepEqual(told('Best,\nAna'), [['greeting: Best,', 'else: Ana']]);
    assert.deepEqual(told('One.\n\nBest\n\nTwo.')[1], ['else: Best']);
  });

  it('has lists, questions and decisions', () => {
    assert.deepEqual(told('One.\n– Why?\n• How?\n* When?\n- Who?\nIs it so? I step back. A – b'), [
      [
        'else: One.',
        ...['– Why?', '• How?', '* When?', '- Who?'].map((line) => `list: ${line}`),
        'ask: Is it so?',
        'decision: I step back.',
        'else: A – b',
      ],
    ]);
    assert.deepEqual(told('Shall I withdraw?'), [['ask: Shall I withdraw?']]);
  });

  it('keeps what is known of the sentences that were left', () => {
    const thanks = { ...sentence('thanks', 'Thank you.'), from: ['stage'] as const };
    const [[kept, other]] = read('Thank you. Thank you all.', item([[thanks]])) as [[unknown, unknown]];
    assert.equal(kept, thanks);
    assert.deepEqual(other, { part: 'else', from: [], segments: [{ text: 'Thank you all.', by: 'author' }] });
  });

  it('knows of two sentences that say the same the first', () => {
    const [first, second] = [sentence('thanks', 'Yes.'), sentence('decision', 'Yes.')];
    assert.equal(read('Yes.', item([[first], [second]]))[0]?.[0], first);
  });

  it('knows the names of page, candidate and message, the longer first, and only by themselves', () => {
    const facts: Facts = { names: { to: 'Ana', from: 'Ana Ruiz' } };
    const composed = item([[sentence('thanks', 'Thanks to ‹Lee›.')]], {
      subject: sentence('else', 'On ‹Cook›').segments,
    });
    assert.deepEqual(
      told('Ana Ruiz and Ana, Anabel, Lee, Cook and Cooks, Baker at Ebb, 3Ebb', composed, facts, {
        role: 'Baker',
        company: 'Ebb',
      }),
      [['else: ‹Ana Ruiz› and ‹Ana›, Anabel, ‹Lee›, ‹Cook› and Cooks, ‹Baker› at ‹Ebb›, 3Ebb']],
    );
    assert.deepEqual(told('Zoë, Zoë and Zoëlle', item(), { names: { to: 'Zoë' } }), [
      ['else: ‹Zoë›, ‹Zoë› and Zoëlle'],
    ]);
    assert.deepEqual(told('Anna and Kim', item(), { names: null }), [['else: Anna and Kim']]);
    assert.deepEqual(told('x y', item(), { names: { to: ' ', from: '' } }), [['else: x y']]);
  });

  it('takes what was written at length for no name', () => {
    for (const part of ['reason', 'proof', 'condition', 'answer'] as const)
      assert.deepEqual(told('It is far today.', item([[sentence(part, '‹It is far›.')]])), [
        ['else: It is far today.'],
      ]);
  });

  it('knows names that careless code trips over', () => {
    for (const name of [...nastyNames.filter((one) => !one.includes(' ')), 'C++', 'a.b', '(x)', '$1', '[y]'])
      assert.deepEqual(told(`To ${name} and all`, item(), { names: { to: name } }), [
        [`else: To ‹${name}› and all`],
      ]);
  });

  it('knows a name of 100,000 letters, of which no pattern can be made', () => {
    const name = 'A'.repeat(100_000);
    assert.deepEqual(told(`To ${name} and all`, item(), { names: { to: name } }), [
      [`else: To ‹${name}› and all`],
    ]);
  });

  it('knows names whose letters have marks of their own, and no name within another', () => {
    const facts: Facts = { names: { to: 'Jose', from: 'Jose\u0301' } };
    assert.deepEqual(told('Jose\u0301, Jose, Jose\u0301e and \u{10400}Jose', item(), facts), [
      ['else: ‹Jose\u0301›, ‹Jose›, Jose\u0301e and \u{10400}Jose'],
    ]);
  });

  it('takes no longer for 30,000 sentences beside a name of 100,000 letters', () => {
    const composed = item([[sentence('thanks', `Thanks to ‹${'A'.repeat(100_000)}›.`)]]);
    assert.lengthOf(read('a. '.repeat(30_000), composed)[0]!, 30_000);
  });

  it('is not misled by signs that stand for names in it', () => {
    assert.deepEqual(told('To \uf8ff\ue000Ana', item(), { names: { to: 'Ana' } }), [['else: To ‹Ana›']]);
  });
});
