/**
 * Proves the letters of conversations; exits with code 1 if a message violates a rule.
 *
 * `npm run prove` proves those of this repository; `npm run prove -- some/module.ts` proves the defined conversations
 * that a module exports. `--show 5` prints five examples for each violated rule instead of the smallest one.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { isDefined } from '../../lint/engine/conversation.ts';
import { exportsOf } from '../../lint/load-conversations.ts';
import { proveBowOut } from './bow-out/prove.ts';
import { proveDefined } from './defined/prove.ts';
import { report } from './tally.ts';
import type { DefinedConversation } from '../../src/engine/index.ts';
import type { Proof } from './tally.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'string', default: '1' } },
});

/** The modules of the other conversations of this repository. */
const others = ['src/turned-down.ts'];

async function definedIn(path: string): Promise<readonly DefinedConversation[]> {
  const found = (await exportsOf(path)).filter(isDefined);
  if (!found.length)
    throw new Error(`${path} exports no conversation: export what defineConversation returns.`);
  return found;
}

function print(proof: Proof): void {
  console.log(`${report(proof, Number(values.show))}\n`);
  if (Object.keys(proof.tally.broken).length) process.exitCode = 1;
}

try {
  for (const path of positionals.length ? positionals : others)
    for (const conversation of await definedIn(path)) print(proveDefined(conversation));
  if (!positionals.length) for await (const proof of proveBowOut()) print(proof);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
