/**
 * Writes a page to read: one kit for each outcome and tone, as a candidate would get it.
 *
 * `npm run letters` writes letters.html and says where.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compose } from '../../src/message/compose.ts';
import { subjectOf, textOf, tones } from '../../src/message/kit.ts';
import { countWords } from '../../src/message/limits.ts';
import { channelsOf } from '../../src/message/timing.ts';
import { deskWords as desk } from '../../src/words/en/desk.ts';
import { message as words } from '../../src/words/en/message.ts';
import { when as noteWhen } from '../../src/words/en/when.ts';
import { outcomes as outcomeWords } from '../../src/words/en/outcomes.ts';
import { job, samples, today } from '../message/samples.ts';
import type { Facts, Outcome } from '../../machines/facts.ts';
import type { Item, Kit, Tone } from '../../src/message/kit.ts';

const escape = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => `&#${String(sign.charCodeAt(0))};`);

const when = { ...desk.when, ...noteWhen };

function letter(item: Item): string {
  const subject = subjectOf(item);
  return `<article><h4>${escape(desk.items[item.id])} <small>${escape(desk.channels[item.channel])} to ${escape(desk.recipients[item.to])}. ${escape(when[item.when])} ${String(countWords(textOf(item)))} words.</small></h4>
${subject ? `<p class="subject">${escape(subject)}</p>` : ''}<pre>${escape(textOf(item))}</pre></article>`;
}

function kitOf(outcome: Outcome, facts: Facts, tone: Tone): string {
  const kits: Kit[] = channelsOf(outcome).map((channel) =>
    compose(outcome, facts, { channel, tone, words, job, today, wording: tones.indexOf(tone) }),
  );
  const [first, ...others] = kits;
  if (!first) return '';
  const mains = others.flatMap(({ items }) => items.filter(({ id }) => id === 'main'));
  return `<section><h3>${tone}</h3><ol>${first.steps.map((step) => `<li>${escape(desk.steps[step])}</li>`).join('')}</ol>${[...first.items, ...mains].map(letter).join('')}</section>`;
}

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Letters</title><style>
:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
article{border:1px solid color-mix(in srgb,currentColor 20%,transparent);border-radius:10px;padding:.5rem 1rem;margin:1rem 0}
h2{margin-top:3rem;border-top:2px solid;padding-top:1rem}h4{margin:.5rem 0}small{font-weight:400;opacity:.75}
pre{font:inherit;white-space:pre-wrap;margin:.5rem 0}.subject{font-weight:600;margin:0}</style><h1>Letters</h1>
<p>Written on ${today} by somebody who has filled in every detail, then by somebody who has filled in none.</p>
${(Object.keys(samples) as Outcome[])
  .map(
    (outcome) =>
      `<h2>${escape(outcomeWords[outcome].title)}</h2>${tones.map((tone) => kitOf(outcome, samples[outcome].full, tone)).join('')}<h3>Without any detail</h3>${letter(mainOf(outcome))}`,
  )
  .join('')}</html>`;

function mainOf(outcome: Outcome): Item {
  const { items } = compose(outcome, samples[outcome].bare, { channel: 'email', tone: 'warm', words, today });
  return items.find(({ id }) => id === 'main') as Item;
}

const file = resolve('letters.html');
writeFileSync(file, page);
console.log(file);
