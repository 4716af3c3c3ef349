// What the source has that the manifest should have, found where it is used and not where it is described. Each entry
// is text, so that both can be held against each other.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BowOut } from '../../src/element.ts';
import { settings } from '../../src/platform/settings.ts';
import { choices, propertiesOf, universal } from './describe.js';

const folder = fileURLToPath(new URL('../../src', import.meta.url));

const files = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** What a pattern finds in all files. */
const found = (pattern) => files.flatMap((text) => [...text.matchAll(pattern)]);

const withDefault = (name, standard) => (standard ? `${name}, by default ${standard}` : name);

const setting = (name, words, standard) => withDefault(`${name} of ${words.join(' | ')}`, standard);

/** By kind: what the source has. */
export const inSource = () => ({
  attribute: BowOut.observedAttributes.filter((name) => !universal.includes(name)),
  property: [...BowOut.elementProperties.keys()],
  setting: Object.entries(settings).map(([name, words]) => setting(name, words, words[0])),
  // A name that is put together where it is used would not be found, and is shown as it stands.
  part: found(/\bpart=(?:"([^"]*)"|(\$\{[^}]*\}))/g).flatMap(([, names, expression]) =>
    expression ? [expression] : names.split(/\s+/),
  ),
  'custom property': found(/var\(\s*(--bow-out-[\w-]+)(?:,\s*((?:[^()]|\([^()]*\))*))?\)/g).map(
    ([, name, standard]) => withDefault(name, standard),
  ),
  event: found(/interface BowOutEventMap \{([^}]*)\}/g).flatMap(([, body]) =>
    [...body.matchAll(/'([^']+)':/g)].map(([, name]) => name),
  ),
});

/** By kind: what the manifest has. */
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
