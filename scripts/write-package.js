// Builds the rest of the npm package in dist:
// - dist/lib: the sources, compiled module by module, with type declarations and source maps
// - dist/frame.html: the page of the iframe build
// - dist/integrity.json: the Subresource Integrity hash of the single-file build
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

// TypeScript rewrites `.ts` to `.js` in import specifiers, but not in dynamic imports inside class fields, nor in
// declaration files. The specifiers keep their length, so the source maps stay valid.
for (const name of readdirSync(here('dist/lib'), { recursive: true })) {
  if (!/\.(?:js|d\.ts)$/.test(name)) continue;
  const path = join(here('dist/lib'), name);
  const code = readFileSync(path, 'utf8');
  writeFileSync(path, code.replace(/((?:from|import)\s*\(?['"]\.[^'"]*)\.ts(?=['"])/g, '$1.js'));
}

copyFileSync(here('src/frame/frame.html'), here('dist/frame.html'));

const singleFile = 'bow-out.all.js';
const integrity = `sha384-${createHash('sha384')
  .update(readFileSync(here(`dist/${singleFile}`)))
  .digest('base64')}`;
writeFileSync(here('dist/integrity.json'), `${JSON.stringify({ [singleFile]: integrity }, null, 2)}\n`);
console.log(`${singleFile} ${integrity}`);
