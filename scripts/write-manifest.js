// Writes what tools read about the element into dist: the custom elements manifest, the types for templates of React,
// Vue and Svelte, and the data for editors.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { written } from './docs/generated-files.js';

for (const [path, text] of Object.entries(written())) {
  const target = fileURLToPath(new URL(`../${path}`, import.meta.url));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
