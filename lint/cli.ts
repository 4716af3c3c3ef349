/**
 * Lints conversations; exits with code 1 if there is a finding.
 *
 * `npm run lint:conversation` lints those of this repository. `npm run lint:conversation -- some/module.ts` lints those
 * that a module exports. `--json` prints the reports as JSON.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { languages } from '../src/locales/bow-out/languages.ts';
import { en } from '../src/locales/en/locale.ts';
import { bowOut } from './bow-out/conversation.ts';
import { lint } from './lint.ts';
import { conversationsIn } from './load-conversations.ts';
import { json, text } from './report.ts';
import type { BowOutLocale } from '../src/locales/bow-out/question-words.ts';
import type { Conversation } from './types.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});

/** The locales of `<bow-out>`. */
async function locales(): Promise<readonly BowOutLocale[]> {
  const others = await Promise.all(Object.values(languages).map((load) => load()));
  return [en, ...others.flatMap((module) => Object.values(module))];
}
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
