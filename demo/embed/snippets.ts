import { attributes, looks, usual } from './state.ts';
import type { Rewording } from '../../src/locales/host-overrides.ts';
import type { State } from './state.ts';

/** A snippet to copy, and where to put it. */
export interface Snippet {
  where: string;
  code: string;
}

const forAttribute = (text: string) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

/** Formats a value for a script. `<` is escaped, so that it can't close a script element. */
const forScript = (value: unknown) => JSON.stringify(value, null, 2).replaceAll('<', '\\u003c');

const indented = (code: string, by = '  ') => code.replace(/^(?=.)/gm, by);

/** Converts words by path to an object for the property `words`. */
export function rewordingFrom(words: State['words']): Rewording {
  const tree: Record<string, unknown> = {};
  for (const [place, text] of Object.entries(words)) {
    const path = place.split('.');
    const last = path.pop() ?? '';
    let at = tree;
    for (const key of path) at = (at[key] ??= {}) as Record<string, unknown>;
    at[last] = text;
  }
  return tree;
}

const given = ({ settings }: State) =>
  attributes.flatMap((name) => {
    const value = settings[name];
    return value === undefined ? [] : [[name, value] as const];
  });

/** Formats the start tag in one line, or, if it is too long, with each attribute on its own line. */
function tag(pairs: readonly string[], content: string, end = '</bow-out>'): string {
  const line = `<bow-out${pairs.map((pair) => ` ${pair}`).join('')}>`;
  const start = line.length <= 80 ? line : `<bow-out\n${indented(pairs.join('\n'))}\n>`;
  return `${start}${content && `\n  ${content}\n`}${end}`;
}

function element(state: State): string {
  const { note } = state.settings;
  const pairs = given(state).map(([name, value]) => `${name}="${forAttribute(value)}"`);
  return tag(pairs, note === undefined ? '' : `<p>${forAttribute(note)}</p>`);
}

function styles({ settings }: State): string {
  const lines = looks.flatMap((name) => {
    const value = settings[name];
    return value === undefined ? [] : [`  --bow-out-${name}: ${value};`];
  });
  return lines.length ? `bow-out {\n${lines.join('\n')}\n}` : '';
}

const hasWords = ({ words }: State) => Object.keys(words).length > 0;
const reworded = ({ words }: State) =>
  `document.querySelector('bow-out').words = ${forScript(rewordingFrom(words))};`;

const present = (...snippets: readonly Snippet[]) => snippets.filter(({ code }) => code);

/** @param integrity the integrity hash of the single-file build, if there is one */
export function scriptTag(state: State, integrity: string | undefined): Snippet[] {
  const css = styles(state);
  const src = forAttribute(state.settings.src ?? usual('src'));
  const pinned = integrity === undefined ? '' : `\n  integrity="${forAttribute(integrity)}"\n  crossorigin\n`;
  const code = [
    css && `<style>\n${indented(css)}\n</style>`,
    integrity === undefined &&
      '<!-- Its integrity is in dist/integrity.json, once `npm run build` has been run. -->',
    pinned
      ? `<script\n  type="module"\n  src="${src}"${pinned}></script>`
      : `<script type="module" src="${src}"></script>`,
    element(state),
    hasWords(state) && `<script type="module">\n${indented(reworded(state))}\n</script>`,
  ];
  return [{ where: 'In your page', code: code.filter(Boolean).join('\n') }];
}

/** The package isn’t on npm: `npm pack` writes this file. `npm run docs:check` compares its version. */
const install = {
  where: 'In a terminal, with the tarball from npm pack',
  code: 'npm install ./bow-out-0.1.0.tgz',
};

export const npm = (state: State): Snippet[] =>
  present(
    install,
    {
      where: 'In your script',
      code: ["import 'bow-out';", hasWords(state) && `\n${reworded(state)}`].filter(Boolean).join('\n'),
    },
    { where: 'In your page', code: element(state) },
    { where: 'In your styles', code: styles(state) },
  );

/** Formats a JSX attribute: JSX strings have no escape sequences, so text that needs them becomes an expression. */
const forJsx = (text: string) =>
  /[^\p{L}\p{N} .,:;!?'’()+/_-]/u.test(text) ? `{${forScript(text)}}` : `"${text}"`;

function component(state: State): string {
  const { note } = state.settings;
  const pairs = given(state).map(([name, value]) => `${name}=${forJsx(value)}`);
  if (hasWords(state)) pairs.push('words={words}');
  const said = note === undefined ? '' : `<p>{${forScript(note)}}</p>`;
  const jsx = said
    ? tag(pairs, said)
    : tag(pairs, '', '').replace(/\n?>$/, (end) => (end === '>' ? ' />' : '\n/>'));
  return [
    "import 'bow-out';",
    "import type {} from 'bow-out/react';",
    hasWords(state) && `\nconst words = ${forScript(rewordingFrom(state.words))};`,
    `\nexport const Doubts = () => (\n${indented(jsx)}\n);`,
  ]
    .filter(Boolean)
    .join('\n');
}

export const react = (state: State): Snippet[] =>
  present(
    install,
    { where: 'In a component', code: component(state) },
    { where: 'In your styles', code: styles(state) },
  );
