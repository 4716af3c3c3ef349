// The contents of all files that are generated from the manifest, by their path in the package.
import { readFileSync } from 'node:fs';
import { describe, elementOf } from './describe.js';
import { editors } from './editors.js';
import { types } from './types.js';

export function written(manifest = describe()) {
  const packageJson = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const element = elementOf(manifest);
  const data = { 'dist/custom-elements.json': manifest, ...editors(element, packageJson) };
  return {
    ...Object.fromEntries(
      Object.entries(data).map(([path, value]) => [path, `${JSON.stringify(value, null, 2)}\n`]),
    ),
    ...types(element),
  };
}
