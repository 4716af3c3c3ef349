// Regenerates docs/surface.txt, the list of the public API.
import { writeFileSync } from 'node:fs';
import { name, path, textOf } from './surface/file.js';
import { listing } from './surface/listing.js';

const lines = await listing();
writeFileSync(path, textOf(lines));
console.log(`${name}: ${lines.length} entries`);
