import { hasMessage } from '../../machines/engine/definition-parts.ts';
import { createCompose } from '../../src/letters/compose.ts';
import { tones } from '../../src/letters/tones.ts';
import { sentenceText, subjectOf, textOf } from '../../src/letters/types.ts';
import { isFilled } from '../../src/locales/interpolate.ts';
import { today } from './sample-answers.ts';
import type { DefinedConversation } from '../../src/engine/define-conversation.ts';
import type { Channel, Tone } from '../../src/letters/types.ts';
import type { Messages } from '../types.ts';

/** Writes the messages of a defined conversation; their variants are named `channel, tone`. */
export function messagesOf({ machine, letters, locale }: DefinedConversation): Messages {
  const { rules, writer } = letters;
  const compose = createCompose(rules, writer);
  const words = locale.words.message;
  const options = (way: string) => ({ ...parseVariant(way), words, today });
  return {
    ways: (outcome) =>
      rules.channelsOf(outcome).flatMap((channel) => tones.map((tone) => `${channel}, ${tone}`)),

    required(outcome, _facts, way) {
      const definition = machine.outcomes[outcome];
      const requires = definition && hasMessage(definition) ? definition.requires : undefined;
      // A choice decides what the letter says. What is typed has to be in it.
      const isTyped = requires !== undefined && 'fields' in (machine.questions[requires] ?? {});
      return [
        ...(parseVariant(way).channel === 'email' ? ['subject'] : []),
        'text',
        ...(isTyped ? [requires] : []),
      ];
    },

    parts(outcome, facts, way) {
      const plan = rules
        .planOf(outcome, facts, parseVariant(way).channel, today)
        .find(({ id }) => id === 'main');
      if (!plan) return [];
      const main = writer.write(plan, facts, options(way));
      const sentences = main.body.flat().filter((sentence) => isFilled(sentenceText(sentence)));
      return [
        ...(isFilled(subjectOf(main)) ? ['subject'] : []),
        ...(sentences.length ? ['text'] : []),
        ...sentences.flatMap(({ from }) => from),
      ];
    },

    text(outcome, facts, way) {
      const { items, steps } = compose(outcome, facts, options(way));
      return JSON.stringify([items.map((item) => [subjectOf(item), textOf(item)]), steps]);
    },
  };
}

const parseVariant = (way: string) => {
  const [channel, tone] = way.split(', ');
  return { channel: channel as Channel, tone: tone as Tone };
};
