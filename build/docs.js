// Writes the tables of the README anew.
import { writeFileSync } from 'node:fs';
import { describe, elementOf } from './docs/describe.js';
import { current, readme } from './docs/tables.js';

const { text, old } = await current(elementOf(describe()));
writeFileSync(readme, text);
console.log(old.length > 0 ? `written anew: ${old.join(', ')}` : 'all tables were current');
