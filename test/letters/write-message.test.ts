/** Writing a message from a letter: the wording, the length, and the sources of sentences. */
import { assert } from 'chai';
import { subjectOf, textOf } from '../../src/letters/types.ts';
import { planOf } from '../../src/letters/bow-out/plan.ts';
import { letter, say, spare, Value } from '../../src/letters/template.ts';
import { writer } from '../../src/letters/bow-out/compose.ts';
import { message as english } from '../../src/locales/en/messages.ts';
import { many } from './bow-out/proofread/editor.ts';
import { today } from './samples.ts';
import { inEveryTone, says, toy } from './toy.ts';
import type { Facts, Question } from '../../machines/bow-out/facts.ts';
import type { Body, Channel } from '../../src/letters/types.ts';
import type { ItemId } from '../../src/letters/bow-out/types.ts';
import type { Mail } from '../../src/letters/letter-types.ts';
import type { WriteContext } from '../../src/letters/bow-out/types.ts';
import type { Line } from '../../src/letters/template.ts';
import type { MessageWords } from '../../src/locales/bow-out/message-words.ts';

interface Wanted {
  id?: ItemId;
  facts?: Facts;
  channel?: Channel;
  wording?: number;
}

const planFor = ({ id = 'main', facts = {}, channel = 'email' }: Wanted) => {
  const plan = planOf('withdraw', facts, channel, today).find((one) => one.id === id);
  assert.isOk(plan);
  return plan;
};

const written = (words: MessageWords, wanted: Wanted = {}) => {
  const { facts = {}, channel = 'email', wording = 0 } = wanted;
  return writer.write(planFor(wanted), facts, { channel, tone: 'warm', words, today, wording });
};
const text = (...of: Parameters<typeof written>): string => textOf(written(...of));

const typed = (text: string, from: Question = 'job') => new Value([{ text, by: 'candidate' }], [from]);

/** Uses one letter for every channel. */
function only(letter: () => Body, subjects: readonly Line[] = [say`A subject`]): MessageWords {
  const wordings = inEveryTone([letter]);
  return toy({ subject: () => subjects, email: wordings, chat: wordings, text: wordings, phone: wordings });
}

describe('wordings', () => {
  const three = toy({ email: inEveryTone([says('One'), says('Two'), says('Three')]) });

  it('start with the first letter; the next number selects another letter', () => {
    assert.deepEqual(
      [undefined, 0, 1, 2, 3, 4].map((wording) => text(three, wording === undefined ? {} : { wording })),
      ['One', 'One', 'Two', 'Three', 'One', 'Two'],
    );
  });

  it('are as many as the channel and tone have letters', () => {
    const words = toy({ email: { warm: [says('1'), says('2')], formal: [says('1')], brief: [] } });
    const count = (tone: 'warm' | 'formal' | 'brief', wanted: Wanted = {}) =>
      writer.wordingsOf(planFor(wanted), { tone, words });
    assert.deepEqual([count('warm'), count('formal'), count('brief')], [2, 1, 0]);
    assert.equal(count('warm', { channel: 'chat' }), 1);
  });

  it('of a note: there is only one', () => {
    const of = (wording: number) => text(three, { id: 'follow-up', wording });
    assert.equal(of(0), 'withdraw, follow-up');
    assert.equal(of(1), of(0));
    assert.equal(writer.wordingsOf(planFor({ id: 'follow-up' }), { tone: 'warm', words: three }), 1);
  });

  it('throw an error with the name of the message if there are none', () => {
    const words = toy({ email: inEveryTone([]) });
    assert.throws(() => text(words), RangeError, 'There is no letter for withdraw, main, email');
  });

  it('of English are whole letters that differ within a tone and between tones', () => {
    const facts: Facts = { situation: 'decided', company: 'neutral' };
    const all = (['warm', 'formal', 'brief'] as const).flatMap((tone) =>
      Array.from({ length: writer.wordingsOf(planFor({}), { tone, words: english }) }, (_, wording) =>
        textOf(writer.write(planFor({}), facts, { channel: 'email', tone, words: english, today, wording })),
      ),
    );
    assert.isAtLeast(all.length, 7);
    assert.lengthOf([...new Set(all)], all.length);
  });
});

describe('letters to an agency', () => {
  const agency: Mail<WriteContext> = {
    subject: () => [say`For the agency`],
    email: inEveryTone([says('Dear agency')]),
    chat: inEveryTone([says('Agency, chat')]),
    text: inEveryTone([says('Agency, text')]),
  };
  const facts: Facts = { through: 'agency' };

  it('have their own text and subject', () => {
    const item = written(toy({ variants: { agency } }), { facts });
    assert.deepEqual([textOf(item), subjectOf(item)], ['Dear agency', 'For the agency']);
    assert.equal(text(toy({ variants: { agency } }), { facts, channel: 'chat' }), 'Agency, chat');
  });

  it('fall back to the usual letters', () => {
    assert.equal(text(toy(), { facts }), 'withdraw, email');
  });

  it('are used for no other recipient', () => {
    for (const through of ['directly', 'referrer'] as const)
      assert.equal(text(toy({ variants: { agency } }), { facts: { through } }), 'withdraw, email');
  });
});

describe('a message that is too long', () => {
  const spared = (least: number) =>
    only(
      () => letter`
        ${many(least)}.
        ${spare(2)`Second, ${many(9)}.`}
        ${spare(1)`First, ${many(9)}.`}
        ${spare(1)`Last of the first, ${many(6)}.`}

        ${spare(3)`Third, ${many(9)}.`}

        Bye
      `,
    );
  const left = (least: number) =>
    text(spared(least), { channel: 'chat' })
      .replace(/\bword\b ?/gu, '')
      .split(/[.\n]+/u)
      .map((piece) => piece.trim().replace(/,$/u, ''))
      .filter(Boolean);

  it('keeps everything within the limit', () => {
    assert.deepEqual(left(39), ['Second', 'First', 'Last of the first', 'Third', 'Bye']);
  });

  it('drops its optional sentences in order, the last of equals first, and no more than necessary', () => {
    assert.deepEqual(left(40), ['Second', 'First', 'Third', 'Bye']);
    assert.deepEqual(left(50), ['Second', 'Third', 'Bye']);
    assert.deepEqual(left(60), ['Third', 'Bye']);
    assert.deepEqual(left(70), ['Bye']);
  });

  it('keeps required sentences at any length', () => {
    assert.deepEqual(left(200), ['Bye']);
  });

  it('has no empty paragraph in place of a dropped one', () => {
    assert.notInclude(text(spared(79), { channel: 'chat' }), '\n\n\n');
  });

  it('uses the limit of its channel', () => {
    const words = spared(40);
    assert.include(text(words, { channel: 'phone' }), 'Last of the first');
    assert.notInclude(text(words, { channel: 'chat' }), 'Last of the first');
  });

  const named = (name: string, plain = 40) =>
    only(
      () => letter`
        ${many(plain)} ${typed(name)}.
        ${spare(1)`Thank you.`}
      `,
    );

  it('drops no sentence because of a long typed name', () => {
    for (const channel of ['email', 'chat', 'phone'] as const)
      assert.include(text(named('Ana '.repeat(300)), { channel }), 'Thank you.', channel);
  });

  it('drops a sentence for a name of ordinary length', () => {
    assert.notInclude(text(named('Ana', 78), { channel: 'chat' }), 'Thank you.');
  });

  it('drops a sentence in a text message if the message then fits', () => {
    // A name counts as 16 characters at most, so with ten more the message is ten characters too long.
    const words = only(
      () => letter`
        ${'x'.repeat(290)} ${typed('A'.repeat(26))}.
        ${spare(1)`Thank you.`}
      `,
    );
    assert.notInclude(text(words, { channel: 'text' }), 'Thank you.');
  });

  it('drops no sentence in a text message that would still be too long', () => {
    const words = only(
      () => letter`
        ${'x'.repeat(280)} ${typed('A'.repeat(100))}.
        ${spare(1)`Thank you.`}
      `,
    );
    assert.include(text(words, { channel: 'text' }), 'Thank you.');
  });
});

describe('the source of a sentence', () => {
  const words = only(
    () => letter`
      Hello,

      I withdraw.
      The ${typed('Cook')} role.

      Thank you.

      Bye
    `,
  );
  const facts: Facts = {
    job: { role: 'Cook' },
    situation: 'process',
    doubts: ['pay'],
    certainty: 'sure',
    company: 'like',
    entry: 'applied',
  };
  const from = (wanted: Wanted) =>
    written(words, { facts, ...wanted })
      .body.flat()
      .map((sentence) => sentence.from.join(' '));
  const decided = 'situation doubts certainty';

  it('is its own source or the deciding answers; greeting and closing have none', () => {
    assert.deepEqual(from({}), ['', decided, 'job', decided, '']);
  });

  it('is the same without a closing', () => {
    assert.deepEqual(from({ channel: 'chat' }), ['', decided, 'job', decided, decided]);
  });

  it('is the same in a single paragraph', () => {
    const one = only(
      () => letter`
        Hello,
        I withdraw.
      `,
    );
    const { body } = written(one, { facts, channel: 'text' });
    assert.deepEqual(
      body.flat().map((sentence) => sentence.from.join(' ')),
      ['', decided],
    );
  });

  it('is the decision if its name came from the page, not from an answer', () => {
    assert.deepEqual(from({ facts: { situation: 'decided' } }), [
      '',
      'situation',
      'situation',
      'situation',
      '',
    ]);
    assert.deepEqual(from({ facts: { situation: 'decided', job: null } })[2], 'situation');
  });

  it('is empty if no answer decided, and in a note', () => {
    assert.deepEqual(from({ facts: { company: 'like' } })[1], '');
    const note = written(words, { facts, id: 'follow-up' });
    assert.deepEqual(
      note.body.flat().map((sentence) => sentence.from),
      [[]],
    );
  });
});

describe('the subject', () => {
  const one = only(() => letter`One.`, [say`Full`, say`Short`]);

  it('exists in emails only', () => {
    assert.equal(subjectOf(written(one)), 'Full');
    for (const channel of ['chat', 'text', 'phone'] as const)
      assert.isNull(written(one, { channel }).subject);
  });

  it('of a note is that of the main message, unless the note reopens the application', () => {
    assert.equal(subjectOf(written(one, { id: 'follow-up' })), 'Full');
    assert.equal(subjectOf(written(one, { id: 'reopen' })), 'reopen');
  });
});
