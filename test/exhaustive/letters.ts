/**
 * Writes a page with every message, as a candidate would get it: the content of demo/letters.html in a single file.
 *
 * `npm run letters` writes letters.html and prints its path.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  aboutOf,
  lettersOf,
  nameOf,
  outcomes,
  stepsOf,
  titleOf,
  today,
} from '../../demo/letters/sample-messages.ts';
import { subjectOf, textOf } from '../../src/letters/types.ts';
import type { Letter } from '../../demo/letters/sample-messages.ts';

const escape = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => `&#${String(sign.charCodeAt(0))};`);

function written({ tone, item }: Letter): string {
  const subject = subjectOf(item);
  return `<article><h4>${escape(nameOf(item))}, ${tone} <small>${escape(aboutOf(item))}</small></h4>
${subject ? `<p class="subject">${escape(subject)}</p>` : ''}<pre>${escape(textOf(item))}</pre></article>`;
}

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Letters</title><style>
:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
article{border:1px solid color-mix(in srgb,currentColor 20%,transparent);border-radius:10px;padding:.5rem 1rem;margin:1rem 0}
h2{margin-top:3rem;border-top:2px solid;padding-top:1rem}h4{margin:.5rem 0}small{font-weight:400;opacity:.75}
pre{font:inherit;white-space:pre-wrap;margin:.5rem 0}.subject{font-weight:600;margin:0}</style><h1>Letters</h1>
<p>Written on ${today} by somebody who has filled in every detail, then by somebody who has filled in none.</p>
${outcomes
  .map(
    (outcome) =>
      `<h2>${escape(titleOf(outcome))}</h2><ol>${stepsOf(outcome)
        .map((step) => `<li>${escape(step)}</li>`)
        .join('')}</ol>${lettersOf(outcome, 'all')
        .map(written)
        .join(
          '',
        )}<h3>Without any detail</h3>${lettersOf(outcome, 'none').filter(isPlain).map(written).join('')}`,
  )
  .join('')}</html>`;

function isPlain({ tone, item }: Letter): boolean {
  return tone === 'warm' && item.id === 'main' && item.channel === 'email';
}

const file = resolve('letters.html');
writeFileSync(file, page);
console.log(file);
