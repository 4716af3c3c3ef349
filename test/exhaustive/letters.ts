/**
 * Writes a page for each language with every message, as a candidate would get it: the content of demo/letters.html.
 *
 * `npm run letters` writes letters.html in English and files such as letters.de.html, and prints their paths.
 * `npm run letters -- de` writes only those languages.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { conversationNames, conversationTitles } from '../../demo/conversations.ts';
import { shownIn } from '../../demo/letters/conversations.ts';
import { languagesOf } from '../../demo/languages.ts';
import { subjectOf, textOf } from '../../src/letters/types.ts';
import { today } from '../letters/samples.ts';
import type { ConversationName } from '../../demo/conversations.ts';
import type { Shown } from '../../demo/letters/conversations.ts';
import type { Letter, SampleMessages } from '../../demo/letters/sample-messages.ts';

const escape = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => `&#${String(sign.charCodeAt(0))};`);

const written =
  (messages: SampleMessages) =>
  ({ tone, item }: Letter): string => {
    const subject = subjectOf(item);
    return `<article><h4>${escape(messages.nameOf(item))}, ${tone} <small>${[...messages.aboutOf(item), messages.lengthOf(item)].map((text) => `<bdi>${escape(text)}</bdi>`).join(' · ')}</small></h4>
${subject ? `<p class="subject">${escape(subject)}</p>` : ''}<pre>${escape(textOf(item))}</pre></article>`;
  };

const section = (messages: SampleMessages, outcome: string): string =>
  `<h2>${escape(messages.titleOf(outcome))}</h2><ol>${messages
    .stepsOf(outcome)
    .map((step) => `<li>${escape(step)}</li>`)
    .join(
      '',
    )}</ol>${messages.lettersOf(outcome, 'all').map(written(messages)).join('')}<h3 lang="en" dir="ltr">Without any detail</h3>${messages
    .lettersOf(outcome, 'none')
    .filter(isPlain)
    .map(written(messages))
    .join('')}`;

const page = (
  shown: readonly [ConversationName, Shown][],
): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Letters</title><style>
:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
article{border:1px solid color-mix(in srgb,currentColor 20%,transparent);border-radius:10px;padding:.5rem 1rem;margin:1rem 0}
h2{margin-top:3rem;border-top:2px solid;padding-top:1rem}h4{margin:.5rem 0}small{font-weight:400;opacity:.75}
pre{font:inherit;white-space:pre-wrap;margin:.5rem 0}.subject{font-weight:600;margin:0}</style><h1>Letters</h1>
<p>Written on ${today} by somebody who has filled in every detail, then by somebody who has filled in none.</p>
${shown
  .map(([name, { messages, locale }]) => {
    const sections = messages.outcomes.map((outcome) => section(messages, outcome));
    return `<section><h1>${conversationTitles[name]}</h1><div lang="${locale.lang}" dir="${locale.dir}">${sections.join('')}</div></section>`;
  })
  .join('')}</html>`;

function isPlain({ tone, item }: Letter): boolean {
  return tone === 'warm' && item.id === 'main' && item.channel === 'email';
}

const asked = process.argv.slice(2);
for (const lang of asked.length ? asked : languagesOf['bow-out']) {
  const names = conversationNames.filter((name) => languagesOf[name].includes(lang));
  if (!names.length) throw new Error(`There is no language ${lang}`);
  const shown = names.map(async (name) => [name, await shownIn(name, lang)] as [ConversationName, Shown]);
  const file = resolve(lang === 'en' ? 'letters.html' : `letters.${lang}.html`);
  writeFileSync(file, page(await Promise.all(shown)));
  console.log(file);
}
