import { html, nothing } from 'lit';
import { settings } from '../../src/platform/settings.ts';
import { languageName } from '../../src/locales/language-name.ts';
import { languagesOf } from '../languages.ts';
import { looks, usual } from './state.ts';
import type { TemplateResult } from 'lit';
import type { Name } from './state.ts';

const hinted = (name: Name, hint: string) =>
  html`<span class="hint" id="${name}-hint">${hint}</span> <span class="amiss" id="${name}-amiss"></span>`;

/** @param list the id of a `datalist` with values to choose from */
const field = (name: Name, label: string, hint = '', list?: string) =>
  html`<p class="field">
    <label for=${name}>${label}</label>
    <input
      id=${name}
      name=${name}
      placeholder=${usual(name)}
      list=${list ?? nothing}
      autocomplete="off"
      spellcheck="false"
      aria-describedby="${name}-hint ${name}-amiss"
    />
    ${hinted(name, hint)}
  </p>`;

const choices = (name: Name, label: string, words: Readonly<Record<string, string>>) =>
  html`<fieldset class="choices">
    <legend>${label}</legend>
    ${Object.entries(words).map(
      ([value, word]) =>
        html`<label>
          <input type="radio" name=${name} .value=${value} ?checked=${value === usual(name)} /> ${word}
        </label>`,
    )}
  </fieldset>`;

const colour = (name: Name, label: string, usual: string) =>
  html`<p class="field colour">
    <label for=${name}>${label}</label>
    <input id=${name} name=${name} autocomplete="off" spellcheck="false" aria-describedby="${name}-amiss" />
    <input type="color" data-for=${name} .value=${usual} aria-label="Pick: ${label.toLowerCase()}" />
    <span class="amiss" id="${name}-amiss"></span>
  </p>`;

const part = (title: string, ...content: readonly TemplateResult[]) =>
  html`<fieldset class="part">
    <legend>${title}</legend>
    ${content}
  </fieldset>`;

/** Settings that few hosts need, in a collapsed section. */
export const folded = (title: string, ...content: readonly TemplateResult[]) =>
  html`<details class="part">
    <summary>${title}</summary>
    <fieldset aria-label=${title}>${content}</fieldset>
  </details>`;

/** Less common colours, with their defaults in the light theme. */
const more: Readonly<Partial<Record<Name, readonly [label: string, usual: string]>>> = {
  'on-accent': ['Text on accent', '#ffffff'],
  surface: ['Background', '#ffffff'],
  raised: ['Background of answers', '#f5f6f4'],
  text: ['Text', '#1b1f23'],
  quiet: ['Secondary text', '#59626b'],
  line: ['Borders', '#d9dedb'],
};

/** Labels the choices of a setting. The type requires a label for every choice. */
const named = <Word extends string>(all: readonly Word[], words: Record<Word, string>) =>
  Object.fromEntries(all.map((word) => [word, words[word]]));

const languages = languagesOf['bow-out'];

/** Renders the fields for all settings except the wording. */
export const form = () =>
  html`${part(
    'The job',
    html`<p class="hint">Leave a field empty if your page’s JobPosting gives it.</p>`,
    field('company', 'Company'),
    field('job-title', 'Job title'),
    field('contact', 'Contact', 'The person who schedules interviews.'),
    field('job', 'Posting', 'If your page has several: the identifier, URL or title of this one.'),
  )}
  ${part(
    'How it looks',
    html`<p class="hint">
      Any CSS colour; <code>light-dark(#1f5f52, #7fd1bd)</code> sets one for light and one for dark.
    </p>`,
    colour('accent', 'Accent', '#1f5f52'),
    field('radius', 'Corners', 'For example, 0 or 16px.'),
    html`<details>
      <summary>More colours</summary>
      ${looks.flatMap((name) => {
        const known = more[name];
        return known ? [colour(name, ...known)] : [];
      })}
    </details>`,
    html`<div id="contrast" role="status"></div>`,
  )}
  ${part(
    'How it works',
    choices('mode', 'Mode', named(settings.mode, { inline: 'Inline', launcher: 'Launcher' })),
    field('heading', 'Heading', 'If empty, Bow Out’s own.'),
    choices(
      'tone',
      'Tone of the first draft',
      named(settings.tone, { warm: 'Warm', formal: 'Formal', brief: 'Brief' }),
    ),
    choices(
      'remember',
      'Save answers',
      named(settings.remember, { session: 'In the tab', device: 'On the device', off: 'Don’t save' }),
    ),
    field('note', 'Without JavaScript', 'Text to show instead, such as who to contact.'),
  )}
  ${folded(
    'Language',
    html`<p class="hint">
        Bow Out speaks
        ${languages.map(
          (lang, index) =>
            html`${index ? ', ' : ''}<span lang=${lang} dir="auto">${languageName(lang)}</span>
              (<code>${lang}</code>)`,
        )}.
        Add others with <code>BowOut.locales</code>. If it doesn’t have a language, it uses English.
      </p>
      <datalist id="languages">
        ${languages.map((lang) => html`<option value=${lang} lang=${lang}>${languageName(lang)}</option>`)}
      </datalist>`,
    field('lang', 'Chat', 'If empty, your page’s language.', 'languages'),
    field('message-lang', 'Messages', 'If empty, the chat’s language.', 'languages'),
    choices('dir', 'Direction', { '': 'By language', ltr: 'Left to right', rtl: 'Right to left' }),
  )}`;
