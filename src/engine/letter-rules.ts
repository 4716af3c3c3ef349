import { limitBy, words } from '../letters/length-limits.ts';
import { hasMessage } from '../../machines/engine/definition-parts.ts';
import type { ConversationMachine } from '../../machines/engine/define-machine.ts';
import type { OutcomeDefinition } from '../../machines/engine/definition.ts';
import type { LetterRules } from '../letters/letter-types.ts';
import type { Channel, Plan } from '../letters/types.ts';

const defaultChannels: readonly Channel[] = ['email', 'chat', 'text'];

/** The channels of an outcome; none if there is nothing to send. */
export const channelsOf = ({ channels = defaultChannels }: OutcomeDefinition): readonly Channel[] => channels;

/** The rules by which the letters of a conversation are planned, from the traits of its outcomes. */
export function letterRulesOf({ questions, outcomes, notes, guards }: ConversationMachine): LetterRules {
  const outcomeOf = (name: string): OutcomeDefinition => {
    const outcome = outcomes[name];
    if (!outcome) throw new RangeError(`There is no outcome ${name}`);
    return outcome;
  };
  return {
    planOf(outcome, _facts, channel) {
      const definition = outcomeOf(outcome);
      if (!hasMessage(definition)) return [];
      const { to, when, notes: own = [] } = definition;
      const main: Plan = { outcome, id: 'main', to, when, channel };
      // Notes are written, even if the main message is spoken.
      const written = channel === 'phone' ? 'email' : channel;
      return [
        main,
        ...own.flatMap((id) => {
          const note = notes[id];
          return note ? [{ outcome, id, ...note, channel: written }] : [];
        }),
      ];
    },
    nextSteps: (outcome, facts) =>
      (outcomeOf(outcome).steps ?? []).flatMap((one) => {
        if (typeof one === 'string') return one;
        const guard = guards[one.if] as ((facts: object) => boolean) | undefined;
        return guard?.(facts) ? one.step : [];
      }),
    channelsOf: (outcome) => channelsOf(outcomeOf(outcome)),
    limitOf(outcome, _facts, id, channel) {
      const definition = outcomeOf(outcome);
      return limitBy(channel, id, words(...(hasMessage(definition) ? definition.words : ([0, 0] as const))));
    },
    decisionQuestions: Object.entries(questions).flatMap(([name, question]) =>
      'fields' in question ? [] : name,
    ),
  };
}
