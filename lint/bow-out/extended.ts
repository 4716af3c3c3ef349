import { statesOf } from '../state-graph.ts';
import { bowOut } from './conversation.ts';
import type { AnyStateMachine } from 'xstate';
import type { Conversation as Extended, ExtendedMachine } from '../../src/extend/index.ts';
import type { BowOutLocale } from '../../src/locales/bow-out/question-words.ts';
import type { Conversation, Words } from '../types.ts';

/** Whether a value may be a conversation that `extend` has returned. */
export const mayBeExtended = (value: unknown): value is Extended =>
  typeof value === 'object' &&
  value !== null &&
  ['opening', 'locale', 'load'].every((key) => key in value) &&
  !('machine' in value);

/** The conversation of `<bow-out>` with an extension, for the linter. */
export async function fromExtended(
  extended: Extended,
  { machine, rules, outcomes }: ExtendedMachine,
): Promise<Conversation> {
  const base = await bowOut(extended.locale as BowOutLocale);
  const stateMachine = machine as AnyStateMachine;
  return {
    ...base,
    name: 'bow-out, extended',
    machine: stateMachine,
    rules,
    outcomes,
    words: withoutDropped(base, namesIn(stateMachine)),
  };
}

/** The names of all states: the questions and outcomes. */
const namesIn = (machine: AnyStateMachine): ReadonlySet<string> =>
  new Set(statesOf(machine).map(({ key }) => key));

/** Our words without those for what the extension drops, which nobody has to remove. */
function withoutDropped({ words, machine }: Conversation, left: ReadonlySet<string>): Words {
  const ours = namesIn(machine);
  const keep = <Row>(table: Readonly<Record<string, Row>>) =>
    Object.fromEntries(Object.entries(table).filter(([name]) => left.has(name) || !ours.has(name)));
  return {
    ...words,
    questions: keep(words.questions),
    outcomes: keep(words.outcomes),
    tables: Object.fromEntries(
      Object.entries(words.tables ?? {}).map(([name, table]) => [name, keep(table)]),
    ),
  };
}
