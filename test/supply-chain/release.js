// Checks whether a release is possible: everything that npm checks before uploading, and some things that it doesn't.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { misfits, summary } from './contents.js';
import { level } from './version-bump.js';
import { pack, packed } from './pack.js';
import { git, root, run } from './run.js';
import { due, failed, holds, ok, open } from './report.js';

const read = (path) => readFileSync(join(root, path), 'utf8');

function version(isRelease, { version }) {
  const [, number, date] = /^## (\S+), (.*)$/m.exec(read('CHANGELOG.md')) ?? [];
  const what = `CHANGELOG.md begins with version ${version} of package.json`;
  if (number !== version) failed(what, `it begins with ${number ?? 'none'}`);
  else if (/^\d{4}-\d\d-\d\d$/.test(date)) ok(`${what}, of ${date}`);
  else due(isRelease, `${what}: "${date}"`, 'The day of the release has to stand there.');
  const lock = JSON.parse(read('package-lock.json'));
  holds(
    'the lock file is of the same version',
    lock.version === version && lock.packages[''].version === version ? [] : [`it says ${lock.version}`],
  );

  const found = level(version);
  if (!found) {
    const what = 'what became of what others rely on: no earlier release is tagged';
    if (git('rev-parse', '--is-shallow-repository') === 'true')
      due(isRelease, what, 'The history is cut off: fetch all of it, with the tags.');
    else open(what);
    return;
  }
  const { tag, level: wanted, why, changed, isEnough } = found;
  const says = `since ${tag}: ${wanted}, by docs/versions.md`;
  const some = why.length > 9 ? [...why.slice(0, 9), `and ${why.length - 9} more`] : why;
  if (isEnough) ok(`${says}; ${version} is enough`, some);
  else due(isRelease, `${says}; ${version} is not enough`, some);
  if (changed.length) open('whether a changed type breaks anybody: a person has to say', changed);
}

function settings(isRelease, { publishConfig = {}, repository }) {
  const { access, provenance } = publishConfig;
  holds(
    'it would be published for everyone, with its provenance',
    access === 'public' && provenance === true ? [] : [JSON.stringify(publishConfig)],
  );
  const url = typeof repository === 'string' ? repository : repository?.url;
  if (url) ok(`package.json says where the sources are: ${url}`);
  else
    due(isRelease, 'package.json does not say where the sources are', [
      '`repository.url` is missing. The registry holds the provenance against it, and refuses the package without it.',
      'Set it to the address of the public repository that the release is built in.',
    ]);
  const left = git('status', '--porcelain');
  const clean = 'all is committed';
  if (left === undefined) due(isRelease, `${clean}: there is no git here`);
  else if (left) due(isRelease, `${clean}: it is not`, left.split('\n').slice(0, 9));
  else ok(clean);
}

export function release(isRelease, isListed) {
  const packageJson = JSON.parse(read('package.json'));
  version(isRelease, packageJson);
  settings(isRelease, packageJson);

  const { files, size, unpackedSize } = pack({}, '--dry-run');
  holds(
    'the package holds what is built of each source, and nothing else',
    misfits(files.map(({ path }) => path)),
  );
  const kB = (bytes) => `${Math.round(bytes / 1000)} kB`;
  ok(
    `it is ${kB(size)}, unpacked ${kB(unpackedSize)}, ${files.length} files`,
    isListed ? files.map(({ path, size }) => `${path} ${size}`) : summary(files),
  );

  // A dry run doesn't check the login, the provenance and the upload.
  const { isDone, out, err } = run(['npm', 'publish', '--dry-run', '--json', '--ignore-scripts']);
  if (!isDone) failed('npm publish --dry-run', err.split('\n').slice(-9));
  else ok(`npm publish --dry-run: ${packed(out).id}, ${packed(out).integrity.slice(0, 24)}…`);
  open('the provenance itself: it is made where a CI job can prove who it is, and not in a dry run');
}
