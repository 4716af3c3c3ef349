/**
 * Lints conversations; exits with code 1 if there is a finding.
 *
 * `npm run lint:conversation` lints those of this repository. `npm run lint:conversation -- some/module.ts` lints those
 * that a module exports. `--json` prints the reports as JSON.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { bowOut } from './bow-out/conversation.ts';
import { locales } from './bow-out/locales.ts';
import { lint } from './lint.ts';
import { conversationsIn } from './load-conversations.ts';
import { json, text } from './report.ts';
import type { Conversation } from './types.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});

/** The modules of the other conversations of this repository. */
const others = ['src/turned-down.ts'];

async function conversations(): Promise<readonly Conversation[]> {
  const paths = positionals.length ? positionals : others;
  const ours = positionals.length ? [] : await Promise.all((await locales()).map(bowOut));
  return [...ours, ...(await Promise.all(paths.map(conversationsIn))).flat()];
}

try {
  const reports = (await conversations()).map((conversation) => lint(conversation));
  console.log(values.json ? `[${reports.map(json).join(',\n')}]` : reports.map(text).join('\n\n'));
  if (reports.some(({ findings }) => findings.length)) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
