// Fails where what others may rely on is not what docs/surface.txt lists: nobody changes it without seeing that.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { compare, linesOf } from './surface/compare.js';
import { name, path } from './surface/file.js';
import { listing } from './surface/listing.js';

const lines = await listing();
const found = compare(linesOf(readFileSync(path, 'utf8')), lines);
const says = {
  gone: 'gone (major)',
  changed: 'changed (major, unless it only takes more)',
  new: 'new (minor)',
};
for (const [kind, those] of Object.entries(found))
  for (const line of those) console.error(`${says[kind]}: ${line}`);

if (Object.values(found).some(({ length }) => length)) {
  console.error(
    `${name} is not current: npm run surface; CHANGELOG.md has to say it, docs/versions.md what it makes of a release.`,
  );
  process.exitCode = 1;
} else console.log(`${name} lists all ${lines.length} things that others may rely on`);
