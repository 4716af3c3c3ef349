// Checks the supply chain: the dependencies, whether the build is reproducible, and whether the package could be
// published. Run it after a build.
//
// `npm run supply`, or `npm run supply -- lock audit` for some checks; `--list` lists each file of the package. `npm
// run release:check` does the same before a release: tasks that are still to do are failures then.
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
if (unknown) throw new Error(`Unknown name "${unknown}"; choose from ${Object.keys(parts).join(', ')}.`);

for (const [name, part] of Object.entries(parts))
  if (!positionals.length || positionals.includes(name)) part();
console.log(`${counts.ok} passed, ${counts.failed} failed, ${counts.open} unknown`);
