// Reads the public API of the element from the code that uses it, independently of its JSDoc comments, to check the
// manifest. Entries are strings, so that the two can be compared.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BowOut } from '../../src/bow-out-element.ts';
import { settings } from '../../src/platform/settings.ts';
import { attributes } from '../../src/platform/validate-attributes.ts';
import { choices, propertiesOf, universal } from './describe.js';

const folder = fileURLToPath(new URL('../../src', import.meta.url));

const files = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Returns all matches of a pattern in the sources. */
const matchAll = (pattern) => files.flatMap((text) => [...text.matchAll(pattern)]);

const withDefault = (name, standard) => (standard ? `${name}, by default ${standard}` : name);

const setting = (name, words, standard) => withDefault(`${name} of ${words.join(' | ')}`, standard);

/** Returns the API found in the source, by kind. */
export const inSource = () => ({
  // Not all are observed: some are read once.
  attribute: [...BowOut.observedAttributes.filter((name) => !universal.includes(name)), ...attributes],
  property: [...BowOut.elementProperties.keys()],
  setting: Object.entries(settings).map(([name, words]) => setting(name, words, words[0])),
  // A part name computed by an expression can't be resolved, so the expression itself is listed.
  part: matchAll(/\bpart=(?:"([^"]*)"|(\$\{[^}]*\}))/g).flatMap(([, names, expression]) =>
    expression ? [expression] : names.split(/\s+/),
  ),
  'custom property': matchAll(/var\(\s*(--bow-out-[\w-]+)(?:,\s*((?:[^()]|\([^()]*\))*))?\)/g).map(
    ([, name, standard]) => withDefault(name, standard),
  ),
  event: matchAll(/interface BowOutEventMap \{([^}]*)\}/g).flatMap(([, body]) =>
    [...body.matchAll(/'([^']+)':/g)].map(([, name]) => name),
  ),
});

/** Returns the API in the manifest, by kind. */
export const inManifest = (element) => ({
  attribute: element.attributes.map(({ name }) => name),
  property: propertiesOf(element).map(({ name }) => name),
  setting: element.attributes
    .filter(({ default: standard }) => standard !== undefined)
    .map(({ name, type, default: standard }) =>
      setting(
        name,
        choices(type.text).map((word) => word.slice(1, -1)),
        standard,
      ),
    ),
  part: element.cssParts.map(({ name }) => name),
  'custom property': element.cssProperties.map(({ name, default: standard }) => withDefault(name, standard)),
  event: element.events.map(({ name }) => name),
});
