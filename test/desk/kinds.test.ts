import { assert } from 'chai';
import { compose } from '../../src/message/compose.ts';
import { tones } from '../../src/message/kit.ts';
import { channelsOf, kindOf } from '../../src/message/timing.ts';
import { kitOf } from '../../src/desk/kit.ts';
import { parts } from '../../src/desk/later.ts';
import { frame } from '../../src/words/en/frame.ts';
import { rest } from '../../src/words/en/rest.ts';
import { message as words } from '../../src/words/en/message.ts';
import { job, samples, today } from '../message/samples.ts';
import type { Facts, Outcome } from '../../machines/facts.ts';

const more: readonly Facts[] = [
  {},
  { through: 'agency', entry: 'internal', stage: 'final' },
  { through: 'referrer', entry: 'invited', stage: 'before', pending: 'both' },
  { entry: 'applied', situation: 'accepted' },
  { offer: 'take' },
  { offer: 'unsure', skillsHeard: 'good' },
];

const rests = { chat: rest, message: rest.message };

describe('what is fetched for each kind of message', () => {
  for (const outcome of Object.keys(samples) as Outcome[])
    it(`is all that ${outcome} needs`, async () => {
      const { family } = await parts[kindOf(outcome)](rests);
      const notes = await parts.notes(rests);
      for (const detail of ['bare', 'full'] as const)
        for (const known of more)
          for (const channel of channelsOf(outcome))
            for (const tone of tones) {
              const facts = { ...samples[outcome][detail], ...known };
              const options = { channel, tone, job, today, wording: 1 };
              const { items } = compose(outcome, facts, { ...options, words });
              const kit = kitOf(family, frame, outcome, facts, options);
              assert.deepEqual(
                kit.plans.map((plan) => kit.write(plan, notes)),
                [...items],
              );
              // The main message and the call stand without the others.
              const first = items.map((item) => (['main', 'call'].includes(item.id) ? item : undefined));
              assert.deepEqual(
                kit.plans.map((plan) => kit.write(plan)),
                first,
              );
            }
    });
});
