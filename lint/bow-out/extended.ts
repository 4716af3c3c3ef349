import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isExtended, machineOf } from '../../src/extend/extend.ts';
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

/**
 * The conversation of `<bow-out>` with an extension, for the linter.
 *
 * @param path the module that exports it
 * @throws `TypeError` that lists all problems of the extension
 */
export async function fromExtended(extended: Extended, path: string): Promise<Conversation> {
  const { machine, rules, outcomes } = await machineFrom(extended, path);
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

/** A project has its own copy of the package, which alone knows what it has extended. */
async function machineFrom(extended: Extended, path: string): Promise<ExtendedMachine> {
  if (isExtended(extended)) return machineOf(extended);
  const file = createRequire(resolve(path)).resolve('bow-out/extend');
  const copy = (await import(pathToFileURL(file).href)) as { machineOf: typeof machineOf };
  return copy.machineOf(extended);
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
