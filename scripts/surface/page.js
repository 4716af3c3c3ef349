// The API in the page: the hooks for tests, the parameters of the iframe build, and the format of the stored data.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parametersFrom } from '../../src/frame/parameters.ts';
import { createStore, storeKey } from '../../src/platform/storage.ts';

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const source = readdirSync(here('src'), { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(here('src'), name), 'utf8'))
  .join('\n');

/** Returns the hooks that the list in docs/hooks.md documents. All others are private. */
function hooks() {
  const list = readFileSync(here('docs/hooks.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .join('\n');
  return [...list.matchAll(/`([^`]+)`/g)].flatMap(([, code]) => {
    const [, attribute, value] =
      /\[((?:data-)?\w+)=?"?([^\]"]*)/.exec(code.replace('[type=checkbox]', '')) ?? [];
    if (attribute === 'type') return [];
    if (attribute) return value.split('|').map((each) => [attribute, each]);
    // A name without an attribute is an action, or the name of a form control.
    const words = code.split('|');
    if (!words.every((word) => /^[\w-]+$/.test(word)) || code === 'form') return [];
    return words.map((word) => [words.length > 1 ? 'data-action' : 'name', word]);
  });
}

function isMissing([attribute, value]) {
  const isThere = value.startsWith('<')
    ? source.includes(`${attribute}=`) || source.includes(`'${attribute}'`)
    : new RegExp(`['"]${value}['"]`).test(source);
  return !isThere;
}

/** Returns the names that are parameters: those for which any sample value is accepted. */
function parameters(names) {
  globalThis.CSS ??= { supports: () => true };
  const values = ['', 'red', 'warm', 'off', 'en', '1px', 'https://careers.example'];
  return names.filter((name) =>
    values.some((value) => parametersFrom(`${name}=${encodeURIComponent(value)}`).refused.length === 0),
  );
}

/** Returns the keys and fields that are stored after an answer. */
function stored() {
  const items = {};
  globalThis.localStorage = { setItem: (key, text) => (items[key] = text) };
  const answers = [{ question: 'situation', type: 'offer' }];
  createStore('device', storeKey('Company', 'Role')).save({ answers, typed: {} });
  delete globalThis.localStorage;
  return Object.entries(items).flatMap(([key, text]) => {
    const value = JSON.parse(text);
    return [
      `stored under ${key}`,
      `stored version ${value.version}`,
      ...Object.keys(value).map((field) => `stored field ${field}`),
    ];
  });
}

/**
 * @param names the attributes, and the custom properties without their prefix `--bow-out-`
 * @throws if docs/hooks.md documents a hook that the source doesn't have
 */
export function ofPage(names) {
  const documented = hooks();
  const undefinedHook = documented.find(isMissing);
  if (undefinedHook)
    throw new Error(
      `docs/hooks.md documents the hook ${undefinedHook.join('=')}, but the source doesn't have it.`,
    );
  const messages = [...source.matchAll(/type: '(bow-out-[\w-]+)'/g)].map(([, type]) => type);
  return [
    ...documented.map(([attribute, value]) => `hook ${attribute}=${value}`),
    ...parameters([...names, 'role', 'origin']).map((name) => `parameter of the frame ${name}`),
    ...messages.map((type) => `message of the frame ${type}`),
    ...stored(),
  ];
}
