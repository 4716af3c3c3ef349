import { html } from 'lit';
import { settings } from '../../src/host/warnings.ts';
import { looks, usual } from './state.ts';
import type { TemplateResult } from 'lit';
import type { Name } from './state.ts';

const hinted = (name: Name, hint: string) =>
  html`<span class="hint" id="${name}-hint">${hint}</span> <span class="amiss" id="${name}-amiss"></span>`;

const field = (name: Name, label: string, hint = '') =>
  html`<p class="field">
    <label for=${name}>${label}</label>
    <input
      id=${name}
      name=${name}
      placeholder=${usual(name)}
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

/** What only some need. */
export const folded = (title: string, ...content: readonly TemplateResult[]) =>
  html`<details class="part">
    <summary>${title}</summary>
    <fieldset aria-label=${title}>${content}</fieldset>
  </details>`;

/** The colours that fewer choose, and what each is in light where nothing is said. */
const more: Readonly<Partial<Record<Name, readonly [label: string, usual: string]>>> = {
  'on-accent': ['Text on the accent', '#ffffff'],
  surface: ['The ground', '#ffffff'],
  raised: ['The ground of answers', '#f5f6f4'],
  text: ['Text', '#1b1f23'],
  quiet: ['Quiet text', '#59626b'],
  line: ['Lines', '#d9dedb'],
};

/** The choices of a setting, each in these words: what is added to the product has to be named here. */
const named = <Word extends string>(all: readonly Word[], words: Record<Word, string>) =>
  Object.fromEntries(all.map((word) => [word, words[word]]));

/** Everything that a host may set, but for the words. */
export const form = () =>
  html`${part(
    'The job',
    html`<p class="hint">Leave empty what your page says in a JobPosting: it is read from there.</p>`,
    field('company', 'Company'),
    field('role', 'Role'),
    field('contact', 'Contact', 'Who schedules interviews.'),
    field('job', 'Posting', 'Which of several on the page: its identifier, address or title.'),
  )}
  ${part(
    'How it looks',
    html`<p class="hint">
      Any CSS colour; <code>light-dark(#1f5f52, #7fd1bd)</code> is one for light and one for dark.
    </p>`,
    colour('accent', 'Accent', '#1f5f52'),
    field('radius', 'Corners', 'Such as 0 or 16px.'),
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
    'How it stands',
    choices('mode', 'Mode', named(settings.mode, { inline: 'Inline', launcher: 'Launcher' })),
    field('heading', 'Heading', 'Without it, a question.'),
    choices(
      'tone',
      'Tone of a first draft',
      named(settings.tone, { warm: 'Warm', formal: 'Formal', brief: 'Brief' }),
    ),
    choices(
      'remember',
      'Answers wait for a reload',
      named(settings.remember, { session: 'With the tab', device: 'On the device', off: 'Nowhere' }),
    ),
    field('note', 'Without JavaScript', 'What shows there: say whom to write to.'),
  )}
  ${folded(
    'Language',
    html`<p class="hint">English is there. Others come with <code>BowOut.locales</code>.</p>`,
    field('lang', 'Of the chat', 'Such as de. Without it, that of your page.'),
    field('message-lang', 'Of the messages', 'Without it, that of the chat.'),
    choices('dir', 'Direction', { '': 'By language', ltr: 'Left to right', rtl: 'Right to left' }),
  )}`;
