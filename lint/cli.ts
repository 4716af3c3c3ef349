/**
 * Lints a conversation, and fails where there is a finding.
 *
 * `npm run lint:conversation` lints this product's; `npm run lint:conversation -- some/module.ts` that which a module
 * exports as its default (see `contract.ts`). `--json` writes the findings for other programs.
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

/** This product's languages. */
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
