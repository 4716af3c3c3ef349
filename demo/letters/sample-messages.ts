import { compose } from '../../src/letters/bow-out/compose.ts';
import { tones } from '../../src/letters/types.ts';
import { countWords } from '../../src/letters/length-limits.ts';
import { textOf } from '../../src/letters/types.ts';
import { channelsOf } from '../../src/letters/bow-out/outcome-traits.ts';
import { deskWords } from '../../src/locales/en/composer.ts';
import { message as words } from '../../src/locales/en/messages.ts';
import { outcomes as outcomeWords } from '../../src/locales/en/outcomes.ts';
import { when as noteWhen } from '../../src/locales/en/send-timing.ts';
import { job, samples, today } from '../../test/letters/samples.ts';
import type { Outcome } from '../../machines/bow-out/facts.ts';
import type { Channel, Tone } from '../../src/letters/types.ts';
import type { Item, Kit } from '../../src/letters/bow-out/types.ts';

/** A message of an outcome, with all details or none. */
export interface Letter {
  outcome: Outcome;
  tone: Tone;
  /** The index of the wording. */
  wording: number;
  item: Item;
}

export type Details = 'all' | 'none';

export { today };

export const outcomes = Object.keys(samples) as Outcome[];
export const titleOf = (outcome: Outcome): string => outcomeWords[outcome].title;

const when = { ...deskWords.when, ...noteWhen };

export const nameOf = (item: Item): string => deskWords.items[item.id];

/** Describes the channel, the recipient, the timing and the length. */
export const aboutOf = (item: Item): string =>
  `${deskWords.channels[item.channel]} to ${deskWords.recipients[item.to]}. ${when[item.when]} ${String(countWords(textOf(item)))} words.`;

/** Lists the next steps. */
export const stepsOf = (outcome: Outcome): string[] =>
  kitOf(outcome, 'all', 'email', 'warm', 0).steps.map((step) => deskWords.steps[step]);

/** Writes every message of an outcome in each tone, channel and wording. */
export function lettersOf(outcome: Outcome, details: Details): Letter[] {
  const letters = channelsOf(outcome).flatMap((channel) =>
    tones.flatMap((tone) => {
      const { length } = words.letters[outcome][channel]?.[tone] ?? [];
      return Array.from({ length }, (_, wording) => wording).flatMap((wording) =>
        kitOf(outcome, details, channel, tone, wording)
          // Notes have one wording, and calls exist only for the phone.
          .items.filter(({ id }) => id === 'main' || !wording)
          .map((item): Letter => ({ outcome, tone, wording, item })),
      );
    }),
  );
  // Calls are the same in every channel, so they are listed once.
  const all = new Map(letters.map((letter) => [keyOf(letter), letter]));
  // Groups the tones of each message, in the order of the messages.
  const order = [...new Set([...all.values()].map(({ item }) => placeOf(item)))];
  return [...all.values()].sort((a, b) => order.indexOf(placeOf(a.item)) - order.indexOf(placeOf(b.item)));
}

const placeOf = ({ id, channel }: Item) => `${id} ${channel}`;
const keyOf = ({ tone, wording, item }: Letter) => `${tone} ${String(wording)} ${placeOf(item)}`;

const kitOf = (outcome: Outcome, details: Details, channel: Channel, tone: Tone, wording: number): Kit =>
  compose(outcome, details === 'all' ? samples[outcome].full : samples[outcome].bare, {
    channel,
    tone,
    words,
    ...(details === 'all' && { job }),
    today,
    wording,
  });
