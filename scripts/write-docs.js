// Regenerates the tables in README.md and docs/.
import { writeFileSync } from 'node:fs';
import { describe, elementOf } from './docs/describe.js';
import { current } from './docs/tables.js';

const { texts, old } = await current(elementOf(describe()));
for (const [page, text] of texts) writeFileSync(page, text);
console.log(old.length > 0 ? `updated: ${old.join(', ')}` : 'All tables were up to date.');
