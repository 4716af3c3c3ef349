// Writes the files for tools into dist: the custom elements manifest, the types for React, Vue and Svelte templates, and
// the custom data for editors.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { written } from './docs/generated-files.js';

for (const [path, text] of Object.entries(written())) {
  const target = fileURLToPath(new URL(`../${path}`, import.meta.url));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
