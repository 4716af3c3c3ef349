import { parts, pick } from '../words/fill.ts';
import { daysAhead } from './slots.ts';
import { probingQuestions } from './probing.ts';
import type { Facts, Question } from '../../machines/facts.ts';
import type { MessageWords, PhraseName } from '../words/message-words.ts';
import type { Part, Segment, Sentence, Tone } from './kit.ts';
import type { Fillings } from './slots.ts';

interface Material {
  facts: Facts;
  filled: Fillings;
  words: MessageWords;
  tone: Tone;
  today: string;
}

/** The sentences that these facts can be put into, in one register. */
export class Sentences {
  readonly facts: Facts;
  readonly #material: Material;
  /** The filled slots as text, to choose a phrase by. */
  readonly #texts: Record<string, string | undefined>;
  /** Whether the sentence before has just named the role. */
  #named = false;

  constructor(material: Material) {
    this.facts = material.facts;
    this.#material = material;
    this.#texts = Object.fromEntries(
      Object.entries(material.filled).map(([name, filling]) => [
        name,
        filling?.segments.map(({ text }) => text).join(''),
      ]),
    );
  }

  /** Whether a slot has something to stand in it. */
  has(slot: string): boolean {
    return this.#texts[slot] !== undefined;
  }

  /**
   * A sentence.
   *
   * @param part what it is in the message
   * @param name the phrase to say it with
   * @param from the answers that call for it, beside those that fill its slots
   * @returns nothing where the facts cannot fill any wording of it
   */
  say(part: Part, name: PhraseName, ...from: readonly Question[]): Sentence | undefined {
    const { words, tone, filled, facts } = this.#material;
    const phrase = words.phrases[name][tone];
    const chosen =
      (this.#named ? pick(phrase, { ...this.#texts, role: undefined }) : undefined) ??
      pick(phrase, this.#texts);
    if (chosen === undefined) return undefined;
    const pieces = parts(chosen);
    const used = pieces.filter((_, index) => index % 2);
    this.#named = used.includes('role');
    const segments = pieces.flatMap((piece, index): readonly Segment[] =>
      index % 2 ? (filled[piece]?.segments ?? []) : piece ? [{ text: piece, by: 'author' }] : [],
    );
    const sources = [...from, ...used.flatMap((slot) => filled[slot]?.from ?? [])];
    return {
      part,
      // The host page, not an answer, may have named the job and the contact.
      from: [...new Set(sources)].filter((question) => facts[question] !== undefined),
      segments: withOneStop(segments),
    };
  }

  /** What becomes of the interviews in the diary: each is released by its date, none is invented. */
  release(): Sentence | undefined {
    const { facts, today } = this.#material;
    const days = daysAhead(facts, today);
    if (days) return this.say('rounds', days === 1 ? 'release-one' : 'release-other', 'rounds');
    if ((facts.afterwards ?? facts.nextRound) === 'none') return undefined;
    return this.say('rounds', 'release-any', 'nextRound', 'afterwards');
  }

  /** The questions to an interviewer that these doubts call for, one a line. */
  agenda(): Sentence[] {
    return probingQuestions(this.facts, this.#material.words).map((text) => ({
      part: 'list',
      from: ['doubts'],
      segments: [{ text: `– ${text}`, by: 'author' }],
    }));
  }
}

/** “Acme Inc.” at the end of a sentence brings its own full stop. */
function withOneStop(segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment, index) => {
    const before = segments[index - 1];
    const doubled =
      segment.by === 'author' && segment.text.startsWith('.') && /[.!?…]$/u.test(before?.text ?? '');
    const text = doubled ? segment.text.slice(1) : segment.text;
    return text ? [{ ...segment, text }] : [];
  });
}
