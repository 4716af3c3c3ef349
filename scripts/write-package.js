// Lays out the npm package in dist/lib: the sources as modules of their own, with types and source maps; puts the
// page of the frame build beside its script; and writes the integrity of the one-file build, for a host that pins it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

rmSync(here('dist/lib'), { recursive: true, force: true });
execFileSync(
  process.execPath,
  [here('node_modules/typescript/bin/tsc'), '-p', here('tsconfig.package.json')],
  {
    stdio: 'inherit',
  },
);

// The compiler rewrites the names of files in the code, but for what the fields of classes import later; and leaves
// them in the types. A name is as long as before, so that the source map holds.
for (const name of readdirSync(here('dist/lib'), { recursive: true })) {
  if (!/\.(?:js|d\.ts)$/.test(name)) continue;
  const path = join(here('dist/lib'), name);
  const code = readFileSync(path, 'utf8');
  writeFileSync(path, code.replace(/((?:from|import)\s*\(?['"]\.[^'"]*)\.ts(?=['"])/g, '$1.js'));
}

copyFileSync(here('src/frame/frame.html'), here('dist/frame.html'));

const one = 'bow-out.all.js';
const integrity = `sha384-${createHash('sha384')
  .update(readFileSync(here(`dist/${one}`)))
  .digest('base64')}`;
writeFileSync(here('dist/integrity.json'), `${JSON.stringify({ [one]: integrity }, null, 2)}\n`);
console.log(`${one} ${integrity}`);
