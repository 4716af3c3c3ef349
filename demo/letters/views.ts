import { html, nothing } from 'lit';
import { subjectOf, textOf } from '../../src/letters/types.ts';
import { parts } from '../../src/locales/interpolate.ts';
import { has, marked } from './normalize.ts';
import type { Shown } from './conversations.ts';
import type { Filters } from './filters.ts';
import type { Letter } from './sample-messages.ts';
import type { Group } from './sentences.ts';

export const wantsLetter =
  ({ tone, channel, find }: Filters) =>
  (letter: Letter): boolean =>
    (tone === 'any' || letter.tone === tone) &&
    (channel === 'any' || letter.item.channel === channel) &&
    has(`${subjectOf(letter.item)}\n${textOf(letter.item)}`, find);

/** Removes the lines that don't match the search, and empty blocks. */
export const wanted = (group: Group, { find }: Filters): Group => ({
  ...group,
  blocks: group.blocks
    .map(({ name, lines }) => ({ name, lines: lines.filter((text) => has(shownOf(text), find)) }))
    .filter(({ lines }) => lines.length),
});

/** Renders the messages of an outcome and the next steps. */
export const lettersView = (
  { messages, locale: { lang, dir } }: Shown,
  outcome: string,
  letters: readonly Letter[],
  { find }: Filters,
) =>
  html`<h2 id=${outcome} lang=${lang} dir=${dir}>${messages.titleOf(outcome)}</h2>
    <ul class="steps" lang=${lang} dir=${dir}>
      ${messages.stepsOf(outcome).map((step) => html`<li>${step}</li>`)}
    </ul>
    <div class="letters">
      ${letters.map(({ tone, wording, item }) => {
        const subject = subjectOf(item);
        return html`<article>
          <h3>
            <bdi lang=${lang}>${messages.nameOf(item)}</bdi>
            <span class="tone">${tone}${wording ? ` ${String(wording + 1)}` : ''}</span>
          </h3>
          <p class="about">
            ${messages.aboutOf(item).map((text) => html`<bdi lang=${lang}>${text}</bdi> · `)}${messages.lengthOf(item)}
          </p>
          ${subject ? html`<p class="subject" lang=${lang} dir=${dir}>${marked(subject, find)}</p>` : nothing}
          <p class="message" lang=${lang} dir=${dir}>${marked(textOf(item), find)}</p>
        </article>`;
      })}
    </div>`;

const gaps: Readonly<Record<string, string>> = {
  to: 'their name',
  from: 'own name',
  who: 'people met',
  what: 'what was good',
  past: 'past dates',
  rounds: 'dates',
  next: 'next date',
  slots: 'times',
  when: 'times',
};
/** Renders a slot by its name. */
const gapOf = (slot: string) =>
  gaps[slot] ?? slot.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
const shownOf = (text: string) =>
  parts(text)
    .map((part, index) => (index % 2 ? gapOf(part) : part))
    .join('');

const line = (text: string, find: string) =>
  html`<li>
    ${parts(text).map((part, index) =>
      index % 2 ? html`<var lang="en">${marked(gapOf(part), find)}</var>` : marked(part, find),
    )}
  </li>`;

/** Renders the sentences of a group, block by block. */
export const sentencesView = (
  { id, title, blocks }: Group,
  { locale: { lang, dir } }: Shown,
  { find }: Filters,
) =>
  html`<h2 id=${id}>${title}</h2>
    ${blocks.map(
      ({ name, lines }) =>
        html`<div class="block">
          ${name ? html`<h3>${name}</h3>` : nothing}
          <ul lang=${lang} dir=${dir}>
            ${lines.map((each) => line(each, find))}
          </ul>
        </div>`,
    )}`;
