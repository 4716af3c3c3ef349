import { html, render } from 'lit';
import { copy } from '../../src/platform/clipboard.ts';
import { one } from '../query-required.ts';
import { contrastView, mended, schemes } from './contrast.ts';
import { form as fields } from './form.ts';
import { placesOf, refusals, wordings } from './places.ts';
import { groupsOf, rewordingView } from './rewording.ts';
import { npm, react, scriptTag } from './snippets.ts';
import { fragmentOf, isGood, isName, looks, names, stateFrom, usual } from './state.ts';
import type { Scheme } from './contrast.ts';
import type { Told } from './preview.ts';
import type { Snippet } from './snippets.ts';
import type { Name, State } from './state.ts';

const form = one('#settings', HTMLFormElement);
const status = one('#status', HTMLElement);
render(fields(), one('#fields', HTMLElement));

const all = await wordings();
const places = await placesOf();
/** The integrity hash of the single-file build, if that existed when the demo was built. */
const integrity = document.querySelector<HTMLMetaElement>('meta[name="bow-out-integrity"]')?.content;

let state: State = { settings: {}, words: {} };
let refused: ReadonlyMap<string, string> = new Map();
let group = groupsOf(all)[0] ?? '';
const found: Partial<Record<Scheme, Told['shortfalls']>> = {};

const say = (text: string) => (status.textContent = text);

// The form.

const controls = (name: Name): HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`),
];

function written(name: Name): string {
  const [first, ...others] = controls(name);
  return (others.length ? controls(name).find(({ checked }) => checked) : first)?.value.trim() ?? '';
}

function write(name: Name, value: string): void {
  const [first, ...others] = controls(name);
  if (others.length) for (const radio of controls(name)) radio.checked = radio.value === value;
  else if (first) first.value = value;
  const picker = form.querySelector<HTMLInputElement>(`[type="color"][data-for="${name}"]`);
  if (picker && /^#[\da-f]{6}$/i.test(value)) picker.value = value;
}

const amiss = (name: Name): string => {
  if (name === 'radius') return 'Enter a length in px, em or rem.';
  if ((looks as readonly string[]).includes(name)) return 'Enter a CSS colour.';
  if (name.endsWith('lang')) return 'Enter a language code, such as de.';
  return name === 'src' ? 'Enter a URL.' : 'Enter something shorter.';
};

/** Reads the settings from the form. An invalid value gets an error message at its field, and is ignored. */
function settingsWritten(): State['settings'] {
  const settings: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = written(name);
    const isWrong = value !== '' && !isGood(name, value);
    if (value !== '' && !isWrong && value !== usual(name)) settings[name] = value;
    const [control] = controls(name);
    const told = form.querySelector(`#${name}-amiss`);
    if (!control || !told) continue;
    control.ariaInvalid = isWrong ? 'true' : null;
    told.textContent = isWrong ? amiss(name) : '';
  }
  return settings;
}

// The previews.

const frames = schemes.map((scheme) => [scheme, one(`#${scheme}`, HTMLIFrameElement)] as const);

/** Updates the previews by their fragments, without adding history entries. */
function preview(): void {
  for (const [scheme, frame] of frames) {
    const fragment = `#scheme=${scheme}&${fragmentOf(state)}`;
    const there = frame.contentWindow?.location;
    // A preview that is still loading is restarted with the new URL.
    if (!there || there.href === 'about:blank') frame.src = `./preview.html${fragment}`;
    else there.replace(new URL(fragment, there.href));
  }
  one('#previews', HTMLElement).dataset['mode'] = state.settings.mode ?? usual('mode');
}

addEventListener('message', ({ source, origin, data }: MessageEvent<Partial<Told> | null>) => {
  const from = frames.find(([, frame]) => frame.contentWindow === source);
  if (!from || origin !== location.origin || data?.type !== 'bow-out-preview' || !data.shortfalls) return;
  found[from[0]] = data.shortfalls;
  contrast();
});

function contrast(): void {
  const chosen = looks.filter((name) => state.settings[name] !== undefined && name !== 'radius');
  const better = chosen.flatMap((name) => {
    const value = mended(`--bow-out-${name}`, state.settings[name] ?? '', found);
    return value === undefined ? [] : [[name, value] as const];
  });
  const mend = () => {
    for (const [name, value] of better) write(name, value);
    changed();
  };
  render(
    html`${contrastView(found, chosen.length > 0)}
    ${better.length ? html`<button type="button" @click=${mend}>Take these, for light and for dark</button>` : ''}`,
    one('#contrast', HTMLElement),
  );
}

// The snippets.

const ways: Readonly<Record<string, () => Snippet[]>> = {
  script: () => scriptTag(used(), integrity),
  npm: () => npm(used()),
  react: () => react(used()),
};

/** The state without words that the element would reject. */
const used = (): State => ({
  ...state,
  words: Object.fromEntries(Object.entries(state.words).filter(([place]) => !refused.has(place))),
});

async function copyFrom(code: HTMLElement, what: string): Promise<void> {
  const result = await copy(code.textContent, () => getSelection()?.selectAllChildren(code));
  say(
    result === 'copied'
      ? `Copied: ${what}.`
      : 'Your browser blocked copying. The text is selected, so you can copy it yourself.',
  );
}

function snippets(): void {
  const way = form.querySelector<HTMLInputElement>('[name="way"]:checked')?.value ?? '';
  render(
    html`${ways[way]?.().map(
      ({ where, code }) =>
        html`<div class="snippet">
          <h3>${where}</h3>
          <button
            type="button"
            aria-label="Copy: ${where}"
            @click=${({ currentTarget }: Event) => {
              const block = (currentTarget as HTMLElement).parentElement?.querySelector('code');
              if (block) void copyFrom(block, where.toLowerCase());
            }}
          >
            Copy
          </button>
          <pre tabindex="0" role="group" aria-label=${where}><code>${code}</code></pre>
        </div>`,
    )}`,
    one('#snippets', HTMLElement),
  );
}

// The wording.

function rewording(): void {
  render(
    rewordingView({
      wordings: all,
      group,
      words: state.words,
      refused,
      drop: (path) => {
        state = {
          ...state,
          words: Object.fromEntries(Object.entries(state.words).filter(([at]) => at !== path)),
        };
        show();
        one('#words-own', HTMLInputElement).focus();
      },
    }),
    one('#words', HTMLElement),
  );
}

const line = () => all.find(({ path }) => path === one('#words-line', HTMLSelectElement).value);

/** Puts the current wording into the field, for editing. */
function offer(): void {
  one('#words-own', HTMLInputElement).value = [line()?.phrase ?? ''].flat()[0] ?? '';
}

// The whole page.

/** Renders the state, except in the fields of the form. */
function show(): void {
  const fragment = fragmentOf(state);
  history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname + location.search);
  preview();
  snippets();
  contrast();
  rewording();
  const { words } = state;
  void refusals(words).then((told) => {
    if (words !== state.words) return;
    refused = told;
    snippets();
    rewording();
  });
}

function changed(): void {
  state = { ...state, settings: settingsWritten() };
  show();
}

function read(): void {
  const read = stateFrom(location.hash, places);
  state = read.state;
  for (const name of names)
    write(name, state.settings[name] ?? (controls(name).length > 1 ? usual(name) : ''));
  // Opens a section that contains a setting.
  for (const details of form.querySelectorAll('details'))
    if (names.some((name) => state.settings[name] !== undefined && details.querySelector(`[name="${name}"]`)))
      details.open = true;
  const { length } = read.refused;
  one('#notice', HTMLElement).textContent = length
    ? `Ignored in this URL, because these settings aren’t valid: ${read.refused.map((name) => name.slice(0, 40)).join(', ')}.`
    : '';
  changed();
  const own = one('#words details', HTMLDetailsElement);
  own.open ||= Object.keys(state.words).length > 0;
}

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  const { name, dataset, value } = target;
  const { for: picked } = dataset;
  if (picked !== undefined && isName(picked)) write(picked, value);
  if (name === 'way') snippets();
  else if (picked !== undefined || isName(name)) changed();
});
form.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLSelectElement)) return;
  if (target.id === 'words-group') {
    group = target.value;
    rewording();
  }
  offer();
});
one('#words', HTMLElement).addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement) || target.id !== 'words-say') return;
  const [place, own] = [line()?.path, one('#words-own', HTMLInputElement).value.trim()];
  if (place === undefined || !own) return;
  state = { ...state, words: { ...state.words, [place]: own } };
  show();
});
one('#link', HTMLButtonElement).addEventListener('click', () => {
  void copy(location.href, () => undefined).then((result) =>
    say(
      result === 'copied'
        ? 'Copied: a link to these settings.'
        : 'Your browser blocked copying. Copy this page’s URL instead.',
    ),
  );
});
addEventListener('hashchange', read);
read();
offer();
document.documentElement.dataset['ready'] = '';
