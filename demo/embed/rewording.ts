import { html, nothing } from 'lit';
import { folded } from './form.ts';
import type { Wording } from '../words.ts';
import type { State } from './state.ts';

const short = (phrase: Wording['phrase']) => {
  const text = [phrase].flat()[0] ?? '';
  return text.length > 70 ? `${text.slice(0, 68)}…` : text;
};

interface Shown {
  wordings: readonly Wording[];
  /** The words that match the search. */
  group: string;
  words: State['words'];
  refused: ReadonlyMap<string, string>;
  drop: (path: string) => void;
}

export const groupsOf = (wordings: readonly Wording[]): string[] => [
  ...new Set(wordings.map(({ path }) => path.split('.')[0] ?? '')),
];

/** Renders the form for overriding words, and the list of overrides. */
export const rewordingView = ({ wordings, group, words, refused, drop }: Shown) =>
  folded(
    'Wording',
    html` <p class="hint">
        Change any line to your own words, except those on privacy and how to leave. You can’t change
        candidates’ messages.
      </p>
      <p class="field">
        <label for="words-group">Group</label>
        <select id="words-group">
          ${groupsOf(wordings).map((name) => html`<option ?selected=${name === group}>${name}</option>`)}
        </select>
      </p>
      <p class="field">
        <label for="words-line">Line</label>
        <select id="words-line">
          ${wordings
            .filter(({ path }) => path.startsWith(`${group}.`))
            .map(({ path, phrase }) => html`<option value=${path}>${short(phrase)}</option>`)}
        </select>
      </p>
      <p class="field">
        <label for="words-own">New wording</label>
        <input id="words-own" autocomplete="off" maxlength="1000" aria-describedby="words-hint" />
        <span class="hint" id="words-hint">Keep anything in braces, such as {role}.</span>
      </p>
      <button type="button" id="words-say">Use this wording</button>
      <ul class="own" aria-live="polite">
        ${Object.entries(words).map(([path, text]) => {
          const why = [...refused].find(([place]) => place === path)?.[1];
          return html`<li>
            <span
              ><code>${path}</code>
              ${text}${why === undefined ? nothing : html`<b class="amiss"> ${why}</b>`}</span
            >
            <button type="button" aria-label="Undo ${path}" @click=${() => drop(path)}>Undo</button>
          </li>`;
        })}
      </ul>`,
  );
