import { parts, pick, sentencesOf, slotsOf } from '../words/fill.ts';
import { seamless } from './seams.ts';
import { coming } from './slots.ts';
import { questionsFor } from './probing.ts';
import type { Facts, Question } from '../../machines/facts.ts';
import type { Phrase, Slots } from '../words/fill.ts';
import type { MessageWords, PhraseName } from '../words/message-words.ts';
import type { Part, Segment, Sentence, Tone } from './kit.ts';
import type { Fillings } from './slots.ts';

export interface Material {
  facts: Facts;
  filled: Fillings;
  words: MessageWords;
  tone: Tone;
  today: string;
  /** Which of the ways to say things; any integer from 0. */
  wording: number;
}

/** The sentences of one message that these facts can be put into, in one register and wording. */
export class Sentences {
  readonly facts: Facts;
  readonly #material: Material;
  /** The filled slots as text, to choose a phrase by. */
  readonly #texts: Slots;
  /** The same without the role. */
  readonly #nameless: Slots;
  /** Whether the role has been named: once is enough. */
  #named = false;

  constructor(material: Material) {
    this.facts = material.facts;
    this.#material = material;
    this.#texts = textsOf(material.filled);
    this.#nameless = new Proxy(this.#texts, {
      get: (texts, slot: string) => (slot === 'role' ? undefined : texts[slot]),
    });
  }

  /** Whether one of these slots has something to stand in it. */
  has(...slots: readonly string[]): boolean {
    return slots.some((slot) => this.#texts[slot] !== undefined);
  }

  /**
   * What a phrase says: one sentence, or the few that it takes; nothing where the facts cannot fill any wording.
   *
   * @param part what it is in the message; what follows on a question is no second one
   * @param name the phrase to say it with
   * @param from the answers that call for it, beside those that fill its slots
   */
  say(part: Part, name: PhraseName, ...from: readonly Question[]): Sentence[] {
    const { words, tone, wording } = this.#material;
    const phrase = inTone(words.phrases[name], tone);
    // Each phrase starts elsewhere, so that the first wordings do not always stand together.
    const turn = wording + name.length;
    const chosen =
      (this.#named ? pick(phrase, this.#nameless, turn) : undefined) ?? pick(phrase, this.#texts, turn);
    return sentencesOf(chosen ?? '').map((sentence, index) =>
      this.#filled(index && part === 'ask' ? 'else' : part, sentence, from),
    );
  }

  #filled(part: Part, sentence: string, from: readonly Question[]): Sentence {
    const { filled, facts } = this.#material;
    const used = slotsOf(sentence);
    this.#named ||= used.includes('role');
    const segments = parts(sentence).flatMap((piece, index): readonly Segment[] =>
      index % 2 ? (filled[piece]?.segments ?? []) : [{ text: piece, by: 'author' }],
    );
    const sources = [...from, ...used.flatMap((slot) => filled[slot]?.from ?? [])];
    return {
      part,
      // The host page, not an answer, may have named the job and the contact.
      from: [...new Set(sources)].filter((question) => question in facts),
      segments: seamless(segments),
    };
  }

  /** What becomes of all that is in the diary: each interview is released by its date, none is invented. */
  release(): Sentence[] {
    const { pending } = this.facts;
    return [
      this.#rounds(),
      pending === 'travel' || pending === 'both' ? this.say('pending', 'travel', 'pending') : [],
      pending === 'task' || pending === 'both' ? this.say('pending', 'task', 'pending') : [],
    ].flat();
  }

  #rounds(): Sentence[] {
    const { facts, today } = this.#material;
    const days = coming(facts, today).length;
    if (days) return this.say('rounds', days === 1 ? 'release-one' : 'release-other');
    if ((facts.afterwards ?? facts.nextRound) === 'none') return [];
    return this.say('rounds', 'release-any', 'nextRound', 'afterwards');
  }

  /** The questions to an interviewer that these doubts call for, one a line. */
  agenda(): Sentence[] {
    return questionsFor(this.facts, this.#material.words.asks).map((ask) => ({
      part: 'list',
      from: this.facts.doubts ? ['doubts'] : [],
      segments: [{ text: `– ${ask}`, by: 'author' }],
    }));
  }
}

/** Slots as plain text, each made when it is asked for. */
const textsOf = (filled: Fillings): Slots =>
  new Proxy<Record<string, string | undefined>>(
    {},
    {
      get: (known, slot: string) => (known[slot] ??= filled[slot]?.segments.map(({ text }) => text).join('')),
    },
  );

const register = /\(([^()]*\/[^()]*)\)/gu;
const inTones = new Map<string, Record<Tone, string>>();

/** A phrase in one register: `(warm/formal/brief)`. */
function inTone(phrase: Phrase, tone: Tone): readonly string[] {
  return [phrase].flat().map((sentence) => {
    let known = inTones.get(sentence);
    if (!known) {
      const way = (at: number) => sentence.replace(register, (_, ways: string) => ways.split('/')[at] ?? '');
      known = { warm: way(0), formal: way(1), brief: way(2) };
      inTones.set(sentence, known);
    }
    return known[tone];
  });
}
