// Writes the listing of what others may rely on anew.
import { writeFileSync } from 'node:fs';
import { name, path, textOf } from './surface/file.js';
import { listing } from './surface/listing.js';

const lines = await listing();
writeFileSync(path, textOf(lines));
console.log(`${name}: ${lines.length} things to rely on`);
