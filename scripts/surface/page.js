// What stands in a page or a browser: hooks for tests, parameters of the frame, what is stored.
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

/** The hooks that docs/hooks.md promises. Others that the source may have are its own. */
function hooks() {
  return [...readFileSync(here('docs/hooks.md'), 'utf8').matchAll(/`([^`]+)`/g)].flatMap(([, code]) => {
    const [, attribute, value] =
      /\[((?:data-)?\w+)=?"?([^\]"]*)/.exec(code.replace('[type=checkbox]', '')) ?? [];
    if (attribute === 'type') return [];
    if (attribute) return value.split('|').map((each) => [attribute, each]);
    // What is named without the attribute is another action, or the name of a control.
    const words = code.split('|');
    if (!words.every((word) => /^[\w-]+$/.test(word)) || code === 'form') return [];
    return words.map((word) => [words.length > 1 ? 'data-action' : 'name', word]);
  });
}

function missing([attribute, value]) {
  const isThere = value.startsWith('<')
    ? source.includes(`${attribute}=`)
    : new RegExp(`['"]${value}['"]`).test(source);
  return !isThere;
}

/** A parameter is known if any value of these is taken. */
function parameters(names) {
  globalThis.CSS ??= { supports: () => true };
  const values = ['red', 'warm', 'off', 'en', '1px', 'https://careers.example'];
  return names.filter((name) =>
    values.some((value) => parametersFrom(`${name}=${encodeURIComponent(value)}`).refused.length === 0),
  );
}

/** What lies in the storage after an answer. */
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
 * @param names the attributes, and the custom properties without what they have in common
 * @throws where docs/hooks.md promises a hook that the source has not
 */
export function ofPage(names) {
  const promised = hooks();
  const lost = promised.find(missing);
  if (lost) throw new Error(`docs/hooks.md promises the hook ${lost.join('=')}, and the source has none.`);
  const messages = [...source.matchAll(/type: '(bow-out-[\w-]+)'/g)].map(([, type]) => type);
  return [
    ...promised.map(([attribute, value]) => `hook ${attribute}=${value}`),
    ...parameters([...names, 'origin']).map((name) => `parameter of the frame ${name}`),
    ...messages.map((type) => `message of the frame ${type}`),
    ...stored(),
  ];
}
