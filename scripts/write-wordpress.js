// Packs the WordPress plugin with the single-file build: dist-wordpress/bow-out.zip. The same sources give the same bytes.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const source = join(root, 'integrations/wordpress');
const built = ['bow-out.all.js', 'integrity.json', 'LICENSES.md'].map((name) => `dist/${name}`);

if (!built.every((path) => existsSync(join(root, path))))
  throw new Error('The build is missing: run `npm run build` first.');

const files = new Map();
for (const name of readdirSync(source, { recursive: true }))
  if (statSync(join(source, name)).isFile())
    files.set(
      name.replaceAll('\\', '/'),
      Buffer.from(readFileSync(join(source, name), 'utf8').replaceAll('@version@', version)),
    );
for (const path of [...built, 'LICENSE'])
  files.set(path.replace('dist/', ''), readFileSync(join(root, path)));

const entries = [...files.keys()].sort().map((name) => [`bow-out/${name}`, files.get(name)]);
// Zip files contain local times, so this is the same everywhere.
const zip = zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
mkdirSync(join(root, 'dist-wordpress'), { recursive: true });
writeFileSync(join(root, 'dist-wordpress/bow-out.zip'), zip);
console.log(`dist-wordpress/bow-out.zip: ${entries.length} files, ${Math.round(zip.length / 1000)} kB`);
