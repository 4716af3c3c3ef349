import { compose, writer } from '../../src/letters/bow-out/compose.ts';
import { sentenceText, subjectOf, textOf, tones } from '../../src/letters/types.ts';
import { planOf } from '../../src/letters/bow-out/plan.ts';
import { channelsOf } from '../../src/letters/bow-out/outcome-traits.ts';
import { isFilled } from '../../src/locales/interpolate.ts';
import { partsOf } from './required-parts.ts';
import type { Outcome } from '../../machines/bow-out/facts.ts';
import type { Channel, Tone } from '../../src/letters/types.ts';
import type { MessageWords } from '../../src/locales/bow-out/message-words.ts';
import type { Messages } from '../types.ts';

/** The fixed date on which the messages are written. */
const today = '2026-11-24';
/** A later date, for interviews and deadlines. */
const later = '2026-12-02';

/** The job posting of the page. */
const job = { role: 'Data engineer', company: 'Northwind' };

/** Writes the messages in one locale; their variants are named `channel, tone`. */
export function messagesIn(words: MessageWords): Messages {
  const options = (way: string) => ({ ...parseVariant(way), words, job, today });
  return {
    ways: (outcome) =>
      channelsOf(outcome as Outcome).flatMap((channel) => tones.map((tone) => `${channel}, ${tone}`)),

    required: (outcome, facts, way) => partsOf(outcome as Outcome, facts, parseVariant(way).channel),

    parts(outcome, facts, way) {
      const plans = planOf(outcome as Outcome, facts, parseVariant(way).channel, today);
      const plan = plans.find(({ id }) => id === 'main');
      if (!plan) return [];
      const main = writer.write(plan, facts, options(way));
      const sentences = main.body.flat().filter((sentence) => isFilled(sentenceText(sentence)));
      return [
        ...(isFilled(subjectOf(main)) ? ['subject'] : []),
        ...(sentences.length > 1 ? ['text'] : []),
        ...sentences.flatMap(({ from }) => from),
      ];
    },

    text(outcome, facts, way) {
      const { items, steps } = compose(outcome as Outcome, facts, options(way));
      return JSON.stringify([
        items.map((item) => [item.to, item.when, subjectOf(item), textOf(item)]),
        steps,
      ]);
    },
  };
}

const parseVariant = (way: string) => {
  const [channel, tone] = way.split(', ');
  return { channel: channel as Channel, tone: tone as Tone };
};

/** Returns a sample answer for the questions that take dates; undefined for free text. */
export const typed = (question: string): readonly unknown[] | undefined => {
  if (question === 'rounds') return [[{ date: later, with: 'Sam' }]];
  return question === 'deadline' ? [{ when: later }] : undefined;
};
