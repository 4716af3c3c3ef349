/** What gives way where a message is too long for its channel, and what stands round a name. */
import { assert } from 'chai';
import { compose } from '../../src/message/compose.ts';
import { textOf } from '../../src/message/kit.ts';
import { countWords } from '../../src/message/limits.ts';
import { message as words } from '../../src/words/en/message.ts';
import { samples, today } from './samples.ts';
import type { Facts, Outcome } from '../../machines/facts.ts';
import type { Channel } from '../../src/message/kit.ts';
import type { MessageWords } from '../../src/words/message-words.ts';

/** Words in which every sentence and every question is this many words long, slots left alone. */
function longWinded(length: number): MessageWords {
  const longer = (text: string) => 'so '.repeat(length) + text;
  return {
    ...words,
    phrases: Object.fromEntries(
      Object.entries(words.phrases).map(([name, phrase]) => [name, [phrase].flat().map(longer)]),
    ) as unknown as MessageWords['phrases'],
    asks: Object.fromEntries(
      Object.entries(words.asks).map(([topic, asks]) => [topic, asks.map(longer)]),
    ) as unknown as MessageWords['asks'],
  };
}

/** The parts that go, in turn, while all sentences grow; and those that are left at the end. */
function givingWay(outcome: Outcome, facts: Facts, channel: Channel = 'email') {
  const parts = (length: number) => {
    const all = { ...samples[outcome].bare, ...facts };
    const { items } = compose(outcome, all, { channel, tone: 'warm', words: longWinded(length), today });
    return items
      .find(({ id }) => id === 'main')!
      .body.flat()
      .map(({ part }) => part);
  };
  const gone: string[] = [];
  let before = parts(0);
  for (let length = 1; length < 40; length += 1) {
    const now = parts(length);
    const rest = [...now];
    for (const part of before.toReversed()) {
      const at = rest.lastIndexOf(part);
      if (at < 0) gone.push(part);
      else rest.splice(at, 1);
    }
    before = now;
  }
  return { gone: gone.join(' '), left: before.join(' ') };
}

const rounds = [{ date: '2026-12-02' }];
const more: Facts = {
  reason: { why: 'It is far' },
  met: { who: 'Sam' },
  pending: 'both',
  other: { role: 'Cook' },
  through: 'agency',
};

describe('a message that is too long', () => {
  it('loses what is least needed first, and never the decision or a round that is booked', () => {
    assert.deepEqual(givingWay('keep-door-open', { ...more, rounds }), {
      gone: 'early pass thanks reason pending pending other door',
      left: 'greeting decision rounds closing',
    });
  });

  it('loses last what may be booked', () => {
    assert.deepEqual(givingWay('withdraw', {}), {
      gone: 'goodwill early thanks rounds',
      left: 'greeting decision closing',
    });
  });

  it('loses the apology before the question, and of a question nothing', () => {
    const slots: Facts = { slots: { when: 'at noon' }, deadline: { when: 'Friday' } };
    assert.deepEqual(givingWay('pause', slots), {
      gone: 'else answer answer apology',
      left: 'greeting decision ask closing',
    });
    assert.deepEqual(givingWay('redirect-direction', { proof: { what: 'I wrote it' } }), {
      gone: 'else early proof thanks rounds',
      left: 'greeting decision direction ask closing',
    });
  });

  it('has its room to the last word', () => {
    const chat = (why: string) => {
      const facts = { ...samples.withdraw.bare, reason: { why } };
      const [main] = compose('withdraw', facts, { channel: 'chat', tone: 'warm', words, today }).items;
      return { words: countWords(textOf(main!)), parts: main!.body.flat().map(({ part }) => part) };
    };
    const all = chat('far').parts;
    const sizes = Array.from({ length: 80 }, (_, index) => chat('far '.repeat(index + 1)))
      .filter(({ parts }) => parts.join() === all.join())
      .map((one) => one.words);
    assert.equal(Math.max(...sizes), 80);
  });

  it('loses nothing for a name that is too long by itself, and nothing that names it', () => {
    const parts = (facts: Facts, channel: Channel = 'email') => {
      const all = { ...samples.withdraw.bare, ...facts };
      const { items } = compose('withdraw', all, { channel, tone: 'warm', words, today });
      return items
        .find(({ id }) => id === 'main')!
        .body.flat()
        .map(({ part }) => part)
        .join(' ');
    };
    const name = 'Ana Ruiz '.repeat(100);
    for (const channel of ['email', 'chat', 'phone'] as const)
      assert.equal(
        parts({ names: { to: name } }, channel),
        parts({ names: { to: 'Ana' } }, channel),
        channel,
      );
    assert.equal(parts({ met: { what: name } }), parts({ met: { what: 'tides' } }));
  });

  it('keeps one question of an agenda', () => {
    const { gone, left } = givingWay('probe', {});
    assert.match(gone, /^else list list list$/u);
    assert.equal(left, 'greeting opening list closing');
  });

  it('leaves out in a chat what is for letters, and in a text message what is not for it', () => {
    assert.deepEqual(givingWay('keep-door-open', { through: 'agency', pending: 'task' }, 'chat'), {
      gone: 'pass thanks pending door rounds',
      left: 'greeting decision',
    });
    const parts = (channel: Channel) =>
      compose(
        'withdraw',
        { ...samples.withdraw.bare, reason: { why: 'It is far' } },
        { channel, tone: 'warm', words, today },
      )
        .items.find(({ id }) => id === 'main')!
        .body.flat()
        .map(({ part }) => part);
    assert.includeMembers(parts('email'), ['early', 'goodwill', 'reason']);
    assert.includeMembers(parts('phone'), ['goodwill', 'reason']);
    assert.notInclude(parts('phone'), 'early');
    for (const part of ['early', 'goodwill'] as const) assert.notInclude(parts('chat'), part);
    assert.include(parts('chat'), 'reason');
    for (const part of ['early', 'goodwill', 'reason'] as const) assert.notInclude(parts('text'), part);
    const asking = compose('pause', samples.pause.bare, { channel: 'text', tone: 'warm', words, today });
    assert.notInclude(
      asking.items[0]!.body.flat().map(({ part }) => part),
      'apology',
    );
    for (const channel of ['chat', 'text', 'phone'] as const) {
      const redirect = { ...samples['redirect-earlier'].bare, nextRound: 'later' } as const;
      const { items } = compose('redirect-earlier', redirect, { channel, tone: 'warm', words, today });
      assert.notInclude(
        items[0]!.body.flat().map(({ part }) => part),
        'else',
        channel,
      );
    }
  });

  it('is one paragraph where it is spoken or sent as a text message, and has no empty one', () => {
    for (const channel of ['email', 'chat', 'text', 'phone'] as const) {
      const { items } = compose('withdraw', samples.withdraw.full, { channel, tone: 'warm', words, today });
      const main = items.find(({ id }) => id === 'main')!;
      if (channel === 'text' || channel === 'phone') assert.lengthOf(main.body, 1, channel);
      else assert.isAtLeast(main.body.length, 3, channel);
      for (const { body } of items) for (const paragraph of body) assert.isNotEmpty(paragraph);
    }
  });
});
