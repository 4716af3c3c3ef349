import { compose } from '../../src/letters/compose.ts';
import { sentenceText, subjectOf, textOf, tones } from '../../src/letters/types.ts';
import { planOf } from '../../src/letters/plan.ts';
import { channelsOf } from '../../src/letters/outcome-traits.ts';
import { write } from '../../src/letters/write-message.ts';
import { isFilled } from '../../src/locales/interpolate.ts';
import { partsOf } from './required-parts.ts';
import type { Outcome } from '../../machines/bow-out/facts.ts';
import type { Channel, Tone } from '../../src/letters/types.ts';
import type { MessageWords } from '../../src/locales/message-words.ts';
import type { Messages } from '../types.ts';

/** The day on which all is written, and one to come. */
const today = '2026-11-24';
const later = '2026-12-02';

/** What the page says of the job. */
const job = { role: 'Data engineer', company: 'Northwind' };

/** The messages in one language, in every channel and tone. */
export function messagesIn(words: MessageWords): Messages {
  const options = (way: string) => ({ ...inWay(way), words, job, today });
  return {
    ways: (outcome) =>
      channelsOf(outcome as Outcome).flatMap((channel) => tones.map((tone) => `${channel}, ${tone}`)),

    required: (outcome, facts, way) => partsOf(outcome as Outcome, facts, inWay(way).channel),

    parts(outcome, facts, way) {
      const plans = planOf(outcome as Outcome, facts, inWay(way).channel, today);
      const plan = plans.find(({ id }) => id === 'main');
      if (!plan) return [];
      const main = write(plan, facts, options(way));
      const said = main.body.flat().filter((sentence) => isFilled(sentenceText(sentence)));
      return [
        ...(isFilled(subjectOf(main)) ? ['subject'] : []),
        ...(said.length > 1 ? ['text'] : []),
        ...said.flatMap(({ from }) => from),
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

const inWay = (way: string) => {
  const [channel, tone] = way.split(', ');
  return { channel: channel as Channel, tone: tone as Tone };
};

/** What to type: dates where there is a diary, or a date. */
export const typed = (question: string): unknown => {
  if (question === 'rounds') return [{ date: later, with: 'Sam' }];
  return question === 'deadline' ? { when: later } : undefined;
};
