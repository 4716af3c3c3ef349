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
    `two dependencies at run time: ${wanted.join(', ')}`,
    String(asked) === String(wanted) ? [] : [`there are: ${asked.join(', ')}`],
  );

  const all = Object.entries(json('package-lock.json').packages).filter(([path]) => path);
  const shipped = all.filter(([, { dev, devOptional }]) => !dev && !devOptional);
  const named = (entries) => entries.map(([path, { version }]) => `${nameOf(path)} ${version}`);
  ok(`with what these need it is ${shipped.length} packages`, named(shipped).join(', '));

  holds(
    'nothing is in the lock file that nobody asks for',
    all.filter(([, { extraneous }]) => extraneous).map(([path]) => path),
  );

  holds(
    'none of them runs anything when it is installed',
    named(shipped.filter(([, { hasInstallScript }]) => hasInstallScript)),
  );
  const scripted = named(all.filter(([, { hasInstallScript }]) => hasInstallScript));
  const isKept = /^ignore-scripts=true$/m.test(read('.npmrc'));
  (isKept ? ok : failed)(
    'nor does any other: .npmrc keeps those that would',
    scripted.join(', ') || 'there are none',
  );

  holds(
    `each of the ${all.length} packages of the lock file has a hash, of SHA-512`,
    all.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
  );
  holds(
    'none comes from anywhere but the registry',
    all
      .filter(
        ([, { resolved = 'https://registry.npmjs.org/' }]) =>
          !resolved.startsWith('https://registry.npmjs.org/'),
      )
      .map(([path, { resolved }]) => `${path}: ${resolved}`),
  );
  const old = all.filter(([, { deprecated }]) => deprecated);
  holds(
    'nothing that we ship is given up by its authors',
    named(old.filter((entry) => shipped.includes(entry))),
  );
  if (old.length) ok('what is given up among the tools', named(old).join(', '));
  licences(shipped);
}

function licences(shipped) {
  holds(
    `the licences of what we ship are among ${free.join(', ')}`,
    shipped
      .filter(([, { license }]) => !free.includes(license))
      .map(([path, { license }]) => `${path}: ${license}`),
  );
  if (!existsSync(join(root, 'dist/LICENSES.md'))) {
    failed('there is no dist/LICENSES.md: run `npm run build` first');
    return;
  }
  const names = [...bundled()];
  const notices = noticed();
  holds(
    `dist/LICENSES.md names what is in the bundles: ${names.sort().join(', ')}`,
    names.length === 0
      ? ['nothing is found in the bundles']
      : names.filter((name) => !free.includes(notices.get(name))),
  );
}
