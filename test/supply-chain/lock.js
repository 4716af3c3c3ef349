// Checks the dependencies: their number, origin and licences, and whether any runs an install script.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.js';
import { failed, holds, ok } from './report.js';

const read = (path) => readFileSync(join(root, path), 'utf8');
const json = (path) => JSON.parse(read(path));

/** The only runtime dependencies. */
const wanted = ['lit', 'xstate'];
/** Licences that only require attribution. */
const free = ['MIT', 'BSD-3-Clause', 'BSD-2-Clause', 'ISC', '0BSD'];

const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Returns the packages whose code is in the bundles, according to the source maps. */
const bundled = () =>
  new Set(
    readdirSync(join(root, 'dist'), { recursive: true })
      .filter((name) => name.endsWith('.js.map') && !/^lib\b/.test(name))
      .flatMap((name) => json(join('dist', name)).sources)
      .flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []),
  );

/** Returns the packages in dist/LICENSES.md, with their licences. */
const noticed = () =>
  new Map(
    [...read('dist/LICENSES.md').matchAll(/^## (\S+) - \S+ \((.*)\)$/gm)].map(([, name, licence]) => [
      name,
      licence,
    ]),
  );

export function lock() {
  const { dependencies, peerDependencies = {}, optionalDependencies = {} } = json('package.json');
  const asked = Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies }).sort();
  holds(
    `the runtime dependencies are ${wanted.join(' and ')}`,
    String(asked) === String(wanted) ? [] : [`found: ${asked.join(', ')}`],
  );

  const all = Object.entries(json('package-lock.json').packages).filter(([path]) => path);
  const shipped = all.filter(([, { dev, devOptional }]) => !dev && !devOptional);
  const named = (entries) => entries.map(([path, { version }]) => `${nameOf(path)} ${version}`);
  ok(`with transitive dependencies: ${shipped.length} packages`, named(shipped).join(', '));

  holds(
    'the lock file has no extraneous packages',
    all.filter(([, { extraneous }]) => extraneous).map(([path]) => path),
  );

  holds(
    'no runtime dependency has an install script',
    named(shipped.filter(([, { hasInstallScript }]) => hasInstallScript)),
  );
  const scripted = named(all.filter(([, { hasInstallScript }]) => hasInstallScript));
  const isKept = /^ignore-scripts=true$/m.test(read('.npmrc'));
  (isKept ? ok : failed)(
    '.npmrc disables the install scripts of development dependencies',
    scripted.join(', ') || 'none',
  );

  holds(
    `all ${all.length} packages in the lock file have a SHA-512 hash`,
    all.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
  );
  holds(
    'all packages come from the npm registry',
    all
      .filter(
        ([, { resolved = 'https://registry.npmjs.org/' }]) =>
          !resolved.startsWith('https://registry.npmjs.org/'),
      )
      .map(([path, { resolved }]) => `${path}: ${resolved}`),
  );
  const old = all.filter(([, { deprecated }]) => deprecated);
  holds('no runtime dependency is deprecated', named(old.filter((entry) => shipped.includes(entry))));
  if (old.length) ok('deprecated development dependencies', named(old).join(', '));
  licences(shipped);
}

function licences(shipped) {
  holds(
    `the licences of the runtime dependencies are among ${free.join(', ')}`,
    shipped
      .filter(([, { license }]) => !free.includes(license))
      .map(([path, { license }]) => `${path}: ${license}`),
  );
  if (!existsSync(join(root, 'dist/LICENSES.md'))) {
    failed('dist/LICENSES.md not found: run `npm run build` first');
    return;
  }
  const names = [...bundled()];
  const notices = noticed();
  holds(
    `dist/LICENSES.md lists all packages in the bundles: ${names.sort().join(', ')}`,
    names.length === 0
      ? ['no packages were found in the bundles']
      : names.filter((name) => !free.includes(notices.get(name))),
  );
}
