/**
 * Writes a page with every message, as a candidate would get it: the content of demo/letters.html in a single file.
 *
 * `npm run letters` writes letters.html and prints its path.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { conversationNames, conversationTitles } from '../../demo/conversations.ts';
import { conversations } from '../../demo/letters/conversations.ts';
import { subjectOf, textOf } from '../../src/letters/types.ts';
import { today } from '../letters/samples.ts';
import type { Letter, SampleMessages } from '../../demo/letters/sample-messages.ts';

const escape = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => `&#${String(sign.charCodeAt(0))};`);

const written =
  (messages: SampleMessages) =>
  ({ tone, item }: Letter): string => {
    const subject = subjectOf(item);
    return `<article><h4>${escape(messages.nameOf(item))}, ${tone} <small>${escape(messages.aboutOf(item))}</small></h4>
${subject ? `<p class="subject">${escape(subject)}</p>` : ''}<pre>${escape(textOf(item))}</pre></article>`;
  };

const section = (messages: SampleMessages, outcome: string): string =>
  `<h2>${escape(messages.titleOf(outcome))}</h2><ol>${messages
    .stepsOf(outcome)
    .map((step) => `<li>${escape(step)}</li>`)
    .join(
      '',
    )}</ol>${messages.lettersOf(outcome, 'all').map(written(messages)).join('')}<h3>Without any detail</h3>${messages
    .lettersOf(outcome, 'none')
    .filter(isPlain)
    .map(written(messages))
    .join('')}`;

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Letters</title><style>
:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
article{border:1px solid color-mix(in srgb,currentColor 20%,transparent);border-radius:10px;padding:.5rem 1rem;margin:1rem 0}
h2{margin-top:3rem;border-top:2px solid;padding-top:1rem}h4{margin:.5rem 0}small{font-weight:400;opacity:.75}
pre{font:inherit;white-space:pre-wrap;margin:.5rem 0}.subject{font-weight:600;margin:0}</style><h1>Letters</h1>
<p>Written on ${today} by somebody who has filled in every detail, then by somebody who has filled in none.</p>
${conversationNames
  .map((name) => {
    const { messages } = conversations[name];
    const sections = messages.outcomes.map((outcome) => section(messages, outcome));
    return `<section><h1>${conversationTitles[name]}</h1>${sections.join('')}</section>`;
  })
  .join('')}</html>`;

function isPlain({ tone, item }: Letter): boolean {
  return tone === 'warm' && item.id === 'main' && item.channel === 'email';
}

const file = resolve('letters.html');
writeFileSync(file, page);
console.log(file);
