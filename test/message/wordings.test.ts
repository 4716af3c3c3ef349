import { assert } from 'chai';
import { fillings } from '../../src/message/slots.ts';
import { tones } from '../../src/message/kit.ts';
import { Sentences } from '../../src/message/sentences.ts';
import { phrases } from '../../src/words/en/phrases/index.ts';
import { message as words } from '../../src/words/en/message.ts';
import { job, samples, today } from './samples.ts';
import type { Facts } from '../../machines/facts.ts';
import type { PhraseName } from '../../src/words/message-words.ts';

/** Formulas of address, and sentences that the candidate writes. */
const fixed: readonly string[] = ['greeting', 'greeting-team', 'reason', 'proof'];

const full: Facts = Object.assign({}, ...Object.values(samples).map((sample) => sample.full)) as Facts;

const told: Record<string, Facts> = {
  'with all that can be said': { ...full, referrer: { name: 'Jo' }, inviter: { name: 'Lee' } },
  'with nothing but choices': { doubts: ['skills', 'scope'] },
};

describe('every authored sentence', () => {
  for (const name of Object.keys(phrases) as PhraseName[])
    for (const tone of tones)
      for (const [how, facts] of Object.entries(told))
        it(`${name}, ${tone}, ${how}, has three wordings or cannot be said`, () => {
          const said = Array.from({ length: 12 }, (_, wording) => {
            const filled = fillings(facts, words, 'names' in facts ? job : {}, today);
            const sentences = new Sentences({ facts, filled, words, tone, today, wording });
            return sentences
              .say('goodwill', name)
              .map(({ segments }) => segments.map(({ text }) => text).join(''))
              .join(' ');
          });
          const wordings = new Set(said.filter(Boolean));
          if (!fixed.includes(name) && wordings.size)
            assert.isAtLeast(wordings.size, 3, [...wordings].join(' / '));
        });

  it('stands in registers that differ', () => {
    for (const name of [
      'greeting-team',
      'closing',
      'thanks',
      'early',
      'goodwill',
      'earlier',
      'earlier-ask',
    ] as const) {
      const ways = tones.map((tone) => {
        const sentences = new Sentences({
          facts: {},
          filled: fillings({}, words, {}, today),
          words,
          tone,
          today,
          wording: 0,
        });
        return JSON.stringify(sentences.say('goodwill', name));
      });
      assert.isAtLeast(new Set(ways).size, 2, name);
    }
  });
});
