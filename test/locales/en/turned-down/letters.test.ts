import { assert } from 'chai';
import { machine } from '../../../../machines/turned-down/machine.ts';
import { createCompose } from '../../../../src/letters/compose.ts';
import { tones } from '../../../../src/letters/tones.ts';
import { subjectOf, textOf } from '../../../../src/letters/types.ts';
import { turnedDown } from '../../../../src/turned-down.ts';
import { all, bare, names, today, work } from './samples.ts';
import type { Item, Tone } from '../../../../src/letters/types.ts';
import type { Facts } from './samples.ts';

const { letters, locale } = turnedDown;
const { message, patterns, remarks } = locale.words;
const compose = createCompose(letters.rules, letters.writer);

/** What has been said: everything, nothing, and either half. Only being kept in mind needs a kind of work. */
const samples: Readonly<Record<string, Facts>> = {
  all,
  none: bare,
  'the people': { stage: 'interview', work, names, met: { who: 'Sam' }, again: 'yes' },
  'the job': {
    stage: 'interview',
    work: { kind: 'a support role' },
    job: { company: 'Northwind' },
    met: { enjoyed: 'meeting the team' },
    meeting: { date: '2025-12-18' },
    company: 'like',
  },
  'an application, with all': { ...all, stage: 'applied' },
  'an application, with nothing': { stage: 'applied', work },
};

interface Written {
  item: Item;
  tone: Tone;
}

/** All messages of an outcome: each channel, tone and wording, and the notes. */
const written = (outcome: string, facts: object): readonly Written[] =>
  letters.rules.channelsOf(outcome).flatMap((channel) =>
    tones.flatMap((tone) => {
      const [plan] = letters.rules.planOf(outcome, facts, channel, today);
      const count = plan ? letters.writer.wordingsOf(plan, { tone, words: message }) : 0;
      return Array.from({ length: count }, (_, wording) =>
        compose(outcome, facts, { channel, tone, words: message, today, wording }),
      ).flatMap(({ items }) => items.map((item) => ({ item, tone })));
    }),
  );

const check = (outcome: string, facts: object, { item, tone }: Written) =>
  letters.proofreader.check(item, {
    outcome,
    facts,
    tone,
    words: message,
    editor: { ...patterns, ...remarks },
    job: {},
    today,
  });

const main = (outcome: string, facts: Facts): string => {
  const { items } = compose(outcome, facts, { channel: 'email', tone: 'warm', words: message, today });
  return items[0] ? textOf(items[0]) : '';
};

for (const outcome of Object.keys(machine.outcomes))
  describe(`the letters to ${outcome}`, () => {
    for (const [sample, facts] of Object.entries(samples))
      it(`pass the proofreader: ${sample}`, () => {
        const found = written(outcome, facts).flatMap((each) =>
          check(outcome, facts, each).map(({ says }) => `${textOf(each.item)}\n→ ${says}`),
        );
        assert.deepEqual(found, []);
      });

    it('have three warm wordings of the email, and two of each other tone, all different', () => {
      const texts = (tone: Tone) =>
        written(outcome, all)
          .filter(({ item, tone: its }) => its === tone && item.channel === 'email' && item.id === 'main')
          .map(({ item }) => textOf(item));
      assert.deepEqual(
        tones.map((tone) => new Set(texts(tone)).size),
        [3, 2, 2],
      );
    });

    it('name the role in a subject that a phone shows, and nothing that is unknown', () => {
      for (const { item } of written(outcome, all))
        if (item.subject) {
          assert.match(subjectOf(item), /Data engineer|test automation/u);
          assert.isAtMost(subjectOf(item).length, 60);
        }
      for (const { item } of written(outcome, samples['none'] ?? {}))
        assert.notMatch(`${subjectOf(item)} ${textOf(item)}`, /Northwind|Data engineer|Priya|Sam/u);
    });

    it('never contract in a formal letter, nor argue, apologise or ask twice', () => {
      for (const facts of Object.values(samples))
        for (const { item, tone } of written(outcome, facts)) {
          const text = textOf(item);
          if (tone === 'formal') assert.notMatch(text, /\w'(?:m|d|s|t|ve|re|ll)\b/u);
          assert.notMatch(text, /unfair|reconsider|disappoint|sorry|apolog/iu);
          assert.isAtMost(text.split('?').length - 1, 1, text);
          // Thanks to others are passed on, and are not counted.
          assert.isAtMost(text.match(/thank you|thanks for/giu)?.length ?? 0, 1, text);
        }
    });
  });

describe('what a letter after a rejection says', () => {
  for (const [outcome, parts] of [
    [
      'ask-feedback',
      ['18 November', 'system design', 'Sam and Lena', 'pipeline exercise', 'Northwind again'],
    ],
    ['keep-in-mind', ['18 November', 'test automation', 'online bank', 'work at Northwind', 'Sam and Lena']],
    ['thank', ['18 November', 'pipeline exercise', 'Sam and Lena', 'Northwind again']],
    ['leave', ['Data engineer', 'Ana Ruiz']],
  ] as const)
    it(`has each detail: ${outcome}`, () => {
      for (const part of parts) assert.include(main(outcome, all), part);
    });

  it('claims no interview after an application', () => {
    for (const outcome of Object.keys(machine.outcomes))
      for (const { item } of written(outcome, samples['an application, with all'] ?? {}))
        assert.notMatch(textOf(item), /interview|time you|Sam|pipeline/u);
  });

  it('says that they like the company only if they have said so', () => {
    for (const { item } of written('keep-in-mind', { ...all, company: 'unsure' }))
      assert.notMatch(textOf(item), /still like to work/u);
  });

  it('asks nobody to thank themselves', () => {
    assert.notMatch(main('thank', { ...all, met: { who: 'Priya' } }), /thank Priya/u);
  });

  it('leaves out a date that has not come yet', () => {
    assert.notInclude(main('thank', { ...all, meeting: { date: '2026-12-18' } }), 'December');
  });

  it('remarks on an argument that the candidate adds', () => {
    const item = written('thank', all)[0]?.item ?? assert.fail('no letter');
    const input = { outcome: 'thank', facts: all, tone: 'warm' as const, words: message, job: {}, today };
    const editor = { ...patterns, ...remarks };
    const remarksOn = (text: string) => {
      const body = letters.proofreader.parse(text, item, { ...input, editor, edited: true });
      return letters.proofreader.check({ ...item, body }, { ...input, editor, edited: true });
    };
    const text = textOf(item);
    assert.deepEqual(remarksOn(text), []);
    const [remark, ...others] = remarksOn(
      text.replace('I wish', 'Please reconsider. I wish').replace('I enjoyed', 'It was unfair. I enjoyed'),
    );
    assert.equal(remark?.rule, 'argues');
    assert.include(remark?.says, '“unfair”');
    assert.isEmpty(others);
  });
});
