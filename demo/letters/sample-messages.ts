import { createCompose } from '../../src/letters/compose.ts';
import { tones } from '../../src/letters/tones.ts';
import { countCharacters, countWords } from '../../src/letters/length-limits.ts';
import { textOf } from '../../src/letters/types.ts';
import type { ConversationLetters } from '../../src/letters/conversation-letters.ts';
import type { Rest } from '../../src/locales/locale.ts';
import type { Channel, Item, Job, Kit, Tone } from '../../src/letters/types.ts';

/** A message of an outcome, with all details or none. */
export interface Letter {
  outcome: string;
  tone: Tone;
  /** The index of the wording. */
  wording: number;
  item: Item;
}

export type Details = 'all' | 'none';

/** What the messages of a conversation are written from. */
export interface Samples {
  letters: Pick<ConversationLetters, 'rules' | 'writer'>;
  words: Pick<Rest, 'desk' | 'message' | 'outcomes' | 'when'>;
  /** The facts that lead to each outcome, with and without details. */
  facts: Readonly<Record<string, { bare: object; full: object }>>;
  /** The job of the page. */
  job: Job;
  today: string;
}

/** Every message of a conversation, written from samples. */
export class SampleMessages {
  readonly outcomes: readonly string[];
  readonly #samples: Samples;
  readonly #compose: ReturnType<typeof createCompose>;

  constructor(samples: Samples) {
    this.#samples = samples;
    this.#compose = createCompose(samples.letters.rules, samples.letters.writer);
    this.outcomes = Object.keys(samples.facts);
  }

  titleOf(outcome: string): string {
    return this.#samples.words.outcomes[outcome]?.title ?? outcome;
  }

  nameOf({ id }: Item): string {
    return this.#samples.words.desk.items[id] ?? id;
  }

  /** Describes the channel, the recipient and the timing, in the language of the message. */
  aboutOf(item: Item): string[] {
    const { desk, when } = this.#samples.words;
    const time = desk.when[item.when] ?? when[item.when] ?? '';
    return [desk.channels[item.channel], desk.recipients[item.to] ?? item.to, time].filter(Boolean);
  }

  /** The length of a message: in characters if its language has no spaces between words. */
  lengthOf(item: Item): string {
    const text = textOf(item);
    return this.#samples.words.message.writing.charactersPerWord === undefined
      ? `${String(countWords(text))} words`
      : `${String(countCharacters(text))} characters`;
  }

  /** Lists the next steps. */
  stepsOf(outcome: string): string[] {
    const { steps } = this.#kitOf(outcome, 'all', 'email', 'warm', 0);
    return steps.map((step) => this.#samples.words.desk.steps[step] ?? step);
  }

  /** Writes every message of an outcome in each tone, channel and wording. */
  lettersOf(outcome: string, details: Details): Letter[] {
    const { letters, words } = this.#samples;
    const written = letters.rules.channelsOf(outcome).flatMap((channel) =>
      tones.flatMap((tone) => {
        const { length } = words.message.letters[outcome]?.[channel]?.[tone] ?? [];
        return Array.from({ length }, (_, wording) => wording).flatMap((wording) =>
          this.#kitOf(outcome, details, channel, tone, wording)
            // Notes have one wording, and calls exist only for the phone.
            .items.filter(({ id }) => id === 'main' || !wording)
            .map((item): Letter => ({ outcome, tone, wording, item })),
        );
      }),
    );
    // Calls are the same in every channel, so they are listed once.
    const all = new Map(written.map((letter) => [keyOf(letter), letter]));
    // Groups the tones of each message, in the order of the messages.
    const order = [...new Set([...all.values()].map(({ item }) => placeOf(item)))];
    return [...all.values()].sort((a, b) => order.indexOf(placeOf(a.item)) - order.indexOf(placeOf(b.item)));
  }

  #kitOf(outcome: string, details: Details, channel: Channel, tone: Tone, wording: number): Kit {
    const { words, facts, job, today } = this.#samples;
    const { bare = {}, full = {} } = facts[outcome] ?? {};
    return this.#compose(outcome, details === 'all' ? full : bare, {
      channel,
      tone,
      words: words.message,
      ...(details === 'all' && { job }),
      today,
      wording,
    });
  }
}

const placeOf = ({ id, channel }: Item) => `${id} ${channel}`;
const keyOf = ({ tone, wording, item }: Letter) => `${tone} ${String(wording)} ${placeOf(item)}`;
