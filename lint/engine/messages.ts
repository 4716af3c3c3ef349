import { hasMessage } from '../../machines/engine/definition-parts.ts';
import { createCompose } from '../../src/letters/compose.ts';
import { tones } from '../../src/letters/tones.ts';
import { sentenceText, subjectOf, textOf } from '../../src/letters/types.ts';
import { isFilled } from '../../src/locales/interpolate.ts';
import { today } from './sample-answers.ts';
import type { DefinedConversation } from '../../src/engine/define-conversation.ts';
import type { LetterRules, MessageWords, Writer } from '../../src/letters/letter-types.ts';
import type { Channel, Job, Tone } from '../../src/letters/types.ts';
import type { Facts, Messages } from '../types.ts';

/** What the messages of a conversation are written with. */
interface Material {
  rules: LetterRules;
  writer: Writer;
  words: MessageWords;
  /** The job posting of the page. */
  job?: Job;
  /** Whether every message begins with a greeting, which is no text yet. */
  hasGreeting?: boolean;
  /** The parts that a message must have. */
  required: (outcome: string, facts: Facts, channel: Channel) => readonly string[];
}

/** Writes the messages of a conversation; their variants are named `channel, tone`. */
export function messagesWith({
  rules,
  writer,
  words,
  job = {},
  hasGreeting = false,
  required,
}: Material): Messages {
  const compose = createCompose(rules, writer);
  const options = (way: string) => ({ ...parseVariant(way), words, job, today });
  return {
    ways: (outcome) =>
      rules.channelsOf(outcome).flatMap((channel) => tones.map((tone) => `${channel}, ${tone}`)),

    required: (outcome, facts, way) => required(outcome, facts, parseVariant(way).channel),

    parts(outcome, facts, way) {
      const plans = rules.planOf(outcome, facts, parseVariant(way).channel, today);
      const plan = plans.find(({ id }) => id === 'main');
      if (!plan) return [];
      const main = writer.write(plan, facts, options(way));
      const sentences = main.body.flat().filter((sentence) => isFilled(sentenceText(sentence)));
      return [
        ...(isFilled(subjectOf(main)) ? ['subject'] : []),
        ...(sentences.length > Number(hasGreeting) ? ['text'] : []),
        ...sentences.flatMap(({ from }) => from),
      ];
    },

    text(outcome, facts, way) {
      const { items, steps } = compose(outcome, facts, options(way));
      return JSON.stringify([
        items.map((item) => [item.to, item.when, subjectOf(item), textOf(item)]),
        steps,
      ]);
    },
  };
}

/** Writes the messages of a defined conversation. */
export const messagesOf = ({ machine, letters, locale }: DefinedConversation): Messages =>
  messagesWith({
    ...letters,
    words: locale.words.message,
    required(outcome, _facts, channel) {
      const definition = machine.outcomes[outcome];
      const requires = definition && hasMessage(definition) ? definition.requires : undefined;
      // A choice decides what the letter says. What is typed has to be in it.
      const isTyped = requires !== undefined && 'fields' in (machine.questions[requires] ?? {});
      return [...(channel === 'email' ? ['subject'] : []), 'text', ...(isTyped ? [requires] : [])];
    },
  });

const parseVariant = (way: string) => {
  const [channel, tone] = way.split(', ');
  return { channel: channel as Channel, tone: tone as Tone };
};
