// Compares the public API with docs/surface.txt and exits with code 1 if they differ, so that no change to it goes unnoticed.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { compare, linesOf } from './surface/compare.js';
import { name, path } from './surface/file.js';
import { listing } from './surface/listing.js';

const lines = await listing();
const found = compare(linesOf(readFileSync(path, 'utf8')), lines);
const labels = {
  gone: 'removed (major)',
  changed: 'changed (major, unless it only accepts more)',
  new: 'added (minor)',
};
for (const [kind, those] of Object.entries(found))
  for (const line of those) console.error(`${labels[kind]}: ${line}`);

if (Object.values(found).some(({ length }) => length)) {
  console.error(
    `${name} is out of date. Run npm run surface, and add the change to CHANGELOG.md; docs/versions.md says which version it requires.`,
  );
  process.exitCode = 1;
} else console.log(`${name} is up to date: ${lines.length} entries`);
