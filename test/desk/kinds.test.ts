import { assert } from 'chai';
import { compose } from '../../src/message/compose.ts';
import { tones } from '../../src/message/kit.ts';
import { channelsOf, saysNo } from '../../src/message/timing.ts';
import { family as asking } from '../../src/words/en/asking.ts';
import { wordsWith } from '../../src/words/en/common.ts';
import { family as leaving } from '../../src/words/en/leaving.ts';
import { message } from '../../src/words/en/message.ts';
import { job, samples, today } from './samples.ts';
import type { Facts, Outcome } from '../../machines/facts.ts';

const more: readonly Facts[] = [
  {},
  { through: 'agency', entry: 'internal', stage: 'final' },
  { through: 'referrer', entry: 'invited', stage: 'before', pending: 'both' },
  { entry: 'applied', situation: 'accepted' },
  { offer: 'take' },
  { offer: 'unsure', skillsHeard: 'good' },
];

describe('the words of each kind of message', () => {
  for (const outcome of Object.keys(samples) as Outcome[])
    it(`are all that ${outcome} needs`, () => {
      const family = saysNo(outcome) || outcome === 'safety' ? leaving : asking;
      for (const detail of ['bare', 'full'] as const)
        for (const known of more)
          for (const channel of channelsOf(outcome))
            for (const tone of tones) {
              const facts = { ...samples[outcome][detail], ...known };
              const kit = (words: typeof message) =>
                compose(outcome, facts, { channel, tone, words, job, today, wording: 1 });
              assert.deepEqual(kit(wordsWith(family)), kit(message));
            }
    });
});
