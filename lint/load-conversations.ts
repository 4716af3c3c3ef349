/** Finds the conversations in a module, and turns each into one that can be linted. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromExtended, mayBeExtended } from './bow-out/extended.ts';
import { fromDefined, isDefined } from './engine/conversation.ts';
import { isExtended, machineOf } from '../src/extend/extend.ts';
import type { Conversation as Extended, ExtendedMachine } from '../src/extend/index.ts';
import type { Conversation } from './types.ts';

/** Turns a conversation of one kind into one for the linter; undefined for anything else. */
type Adapter = (
  exported: unknown,
  path: string,
) => Conversation | undefined | Promise<Conversation | undefined>;

/** One adapter for each way to make a conversation. The first that knows an export decides. */
const adapters: readonly Adapter[] = [
  (exported) => (isDefined(exported) ? fromDefined(exported) : undefined),
  async (exported, path) =>
    mayBeExtended(exported) ? fromExtended(exported, await machineFrom(exported, path)) : undefined,
  (exported) => (isLintable(exported) ? exported : undefined),
];

/**
 * Returns the default export of a module, if any, and then the others, without duplicates.
 *
 * @throws `Error` with one sentence if the module can't be loaded
 */
export async function exportsOf(path: string): Promise<readonly unknown[]> {
  try {
    const module = (await import(pathToFileURL(resolve(path)).href)) as Readonly<Record<string, unknown>>;
    return [...new Set([module['default'], ...Object.values(module)])].filter((each) => each !== undefined);
  } catch (error) {
    throw new Error(`${path} can't be loaded: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

/**
 * Returns the conversations that a module exports.
 *
 * @throws `Error` with one sentence if the module can't be loaded, or exports none
 */
export async function conversationsIn(path: string): Promise<readonly Conversation[]> {
  const found: Conversation[] = [];
  for (const exported of await exportsOf(path))
    for (const adapt of adapters) {
      const conversation = await adapt(exported, path);
      if (!conversation) continue;
      found.push(conversation);
      break;
    }
  if (!found.length)
    throw new Error(`${path} exports no conversation: export what defineConversation or extend returns.`);
  return found;
}

const isLintable = (value: unknown): value is Conversation =>
  typeof value === 'object' &&
  value !== null &&
  ['machine', 'rules', 'outcomes', 'words', 'messages'].every((key) => key in value);

/** A project has its own copy of the package, which alone knows what it has extended. */
async function machineFrom(extended: Extended, path: string): Promise<ExtendedMachine> {
  if (isExtended(extended)) return machineOf(extended);
  const file = createRequire(resolve(path)).resolve('bow-out/extend');
  const copy = (await import(pathToFileURL(file).href)) as { machineOf: typeof machineOf };
  return copy.machineOf(extended);
}
