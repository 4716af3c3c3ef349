// Where the package comes from and what becomes of it: what others wrote of it, whether anyone who builds it gets the
// same, and whether it could be published. Run after a build.
//
// `npm run supply`, or `npm run supply -- lock twice` for these alone; with `--list` each file of the package is named.
// `npm run release:check` is the same for whoever means to release: what is still to do then fails.
import { parseArgs } from 'node:util';
import { audit } from './audit.js';
import { lock } from './lock.js';
import { release } from './release.js';
import { counts } from './report.js';
import { twice } from './reproducible.js';

const { values, positionals } = parseArgs({
  options: { release: { type: 'boolean', default: false }, list: { type: 'boolean' } },
  allowPositionals: true,
});
const parts = {
  lock,
  audit: () => audit(values.release),
  twice,
  release: () => release(values.release, values.list),
};
const unknown = positionals.find((name) => !Object.hasOwn(parts, name));
if (unknown) throw new Error(`There is no "${unknown}"; there are ${Object.keys(parts).join(', ')}.`);

for (const [name, part] of Object.entries(parts))
  if (!positionals.length || positionals.includes(name)) part();
console.log(`${counts.ok} hold, ${counts.failed} do not, ${counts.open} are open`);
