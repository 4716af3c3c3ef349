import { assert } from 'chai';
import { expand } from '../../demo/letters/expand.ts';
import { lettersOf, outcomes } from '../../demo/letters/kits.ts';
import { distinct, groups } from '../../demo/letters/sentences.ts';
import { sentenceText, subjectOf, tones } from '../../src/message/kit.ts';
import { Sentences } from '../../src/message/sentences.ts';
import { slotsOf } from '../../src/words/fill.ts';
import { message as words } from '../../src/words/en/message.ts';
import { today } from '../message/samples.ts';
import type { Fillings } from '../../src/message/slots.ts';
import type { PhraseName } from '../../src/words/message-words.ts';

const subsets = (names: readonly string[]): string[][] =>
  names.reduce<string[][]>((all, name) => [...all, ...all.map((some) => [...some, name])], [[]]);

/** Each slot filled with its own name: what is said then has its gaps left open. */
const open = (slots: readonly string[]): Fillings =>
  Object.fromEntries(
    slots.map((slot) => [slot, { segments: [{ text: `{${slot}}`, by: 'author' as const }], from: [] }]),
  );

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe('the sentences of the letters page', () => {
  for (const [name, phrase] of Object.entries(words.phrases))
    it(`are all that the product says of ${name}, and no more`, () => {
      for (const tone of tones) {
        const said = new Set<string>();
        for (const known of subsets([...new Set([phrase].flat().flatMap(slotsOf))]))
          for (let wording = 0; wording < 150; wording++)
            for (const sentence of new Sentences({
              facts: {},
              filled: open(known),
              words,
              tone,
              today,
              wording,
            }).say('goodwill', name as PhraseName))
              said.add(sentenceText(sentence));
        assert.sameMembers(expand(phrase, tone), [...said], tone);
      }
    });

  it('are all that any letter is made of', async () => {
    const lines = (await groups())
      .filter(({ where }) => where === 'message')
      .flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines.map(({ text }) => text)));
    const plain = new Set(lines);
    const open = lines
      .filter((text) => slotsOf(text).length)
      .map((text) => new RegExp(`^${escaped(text).replace(/\\\{\w+\\\}/g, '.+')}$`, 'su'));
    const isKnown = (text: string) => plain.has(text) || open.some((pattern) => pattern.test(text));
    const letters = outcomes.flatMap((outcome) =>
      (['all', 'none'] as const).flatMap((details) => lettersOf(outcome, details)),
    );
    const said = new Set(
      letters.flatMap(({ item }) => [
        subjectOf(item),
        ...item.body.flat().map((sentence) => sentenceText(sentence).replace(/^– /, '')),
      ]),
    );
    assert.deepEqual(
      [...said].filter((text) => text && !isKnown(text)),
      [],
    );
  });

  it('count once, wherever they stand', async () => {
    const all = await groups();
    const sum = all.reduce((total, group) => total + distinct([group]), 0);
    assert.isAbove(sum, distinct(all));
    assert.equal(distinct([...all, ...all]), distinct(all));
  });
});
