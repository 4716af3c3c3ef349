/**
 * Lints a conversation; exits with code 1 if there is a finding.
 *
 * `npm run lint:conversation` lints the conversation of `<bow-out>`. `npm run lint:conversation -- some/module.ts` lints
 * the default export of a module (a `Conversation`, see `types.ts`). `--json` prints the findings as JSON.
 */
import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { en } from '../src/locales/en/locale.ts';
import { bowOut } from './bow-out/conversation.ts';
import { lint } from './lint.ts';
import { json, text } from './report.ts';
import type { Conversation } from './types.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});

/** The locales of `<bow-out>`. */
const locales = [en];

async function conversations(): Promise<readonly Conversation[]> {
  if (!positionals.length) return Promise.all(locales.map(bowOut));
  const modules = positionals.map((path) => import(pathToFileURL(resolve(path)).href));
  return (await Promise.all(modules)).map((module: { default: Conversation }) => module.default);
}

for (const conversation of await conversations()) {
  const report = lint(conversation);
  console.log(values.json ? json(report) : text(report));
  if (report.findings.length) process.exitCode = 1;
}
