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
  // By Keep a Changelog: `## [Unreleased]`, or `## [1.2.0] - 2027-01-31`.
  const [, number, date] = /^## \[([^\]]+)\](?: - (\S+))?$/m.exec(read('CHANGELOG.md')) ?? [];
  const what = `CHANGELOG.md begins with version ${version} of package.json`;
  if (number === 'Unreleased')
    due(
      isRelease,
      `${what}: it begins with "Unreleased"`,
      'The version and the day of the release have to stand there.',
    );
  else if (number !== version) failed(what, `it begins with ${number ?? 'none'}`);
  else if (/^\d{4}-\d\d-\d\d$/.test(date)) ok(`${what}, of ${date}`);
  else due(isRelease, `${what}: "${date}"`, 'The day of the release has to stand there.');
  const lock = JSON.parse(read('package-lock.json'));
  holds(
    'package-lock.json has the same version',
    lock.version === version && lock.packages[''].version === version ? [] : [`it has ${lock.version}`],
  );

  const found = level(version);
  if (!found) {
    const what = 'changes to the public API: no earlier release is tagged';
    if (git('rev-parse', '--is-shallow-repository') === 'true')
      due(isRelease, what, 'This is a shallow clone: fetch the full history with tags.');
    else open(what);
    return;
  }
  const { tag, level: wanted, why, changed, isEnough } = found;
  const says = `changes since ${tag}: ${wanted}, according to docs/versions.md`;
  const some = why.length > 9 ? [...why.slice(0, 9), `and ${why.length - 9} more`] : why;
  if (isEnough) ok(`${says}; ${version} is sufficient`, some);
  else due(isRelease, `${says}; ${version} is not sufficient`, some);
  if (changed.length) open('whether the changed types are breaking changes: needs a human decision', changed);
}

function settings(isRelease, { publishConfig = {}, repository }) {
  const { access, provenance } = publishConfig;
  holds(
    'the package is published with public access and provenance',
    access === 'public' && provenance === true ? [] : [JSON.stringify(publishConfig)],
  );
  const url = typeof repository === 'string' ? repository : repository?.url;
  if (url) ok(`package.json has the repository URL: ${url}`);
  else
    due(isRelease, 'package.json has no repository URL', [
      '`repository.url` is missing. The registry checks the provenance against it, and rejects the package without it.',
      'Set it to the URL of the public repository from which the release is built.',
    ]);
  const left = git('status', '--porcelain');
  const clean = 'no uncommitted changes';
  if (left === undefined) due(isRelease, `${clean}: not a git repository`);
  else if (left) due(isRelease, `${clean}: found some`, left.split('\n').slice(0, 9));
  else ok(clean);
}

export function release(isRelease, isListed) {
  const packageJson = JSON.parse(read('package.json'));
  version(isRelease, packageJson);
  settings(isRelease, packageJson);

  const { files, size, unpackedSize } = pack({}, '--dry-run');
  holds(
    'the package contains the output of every source file, and nothing else',
    misfits(files.map(({ path }) => path)),
  );
  const kB = (bytes) => `${Math.round(bytes / 1000)} kB`;
  ok(
    `package size: ${kB(size)}, unpacked ${kB(unpackedSize)}, ${files.length} files`,
    isListed ? files.map(({ path, size }) => `${path} ${size}`) : summary(files),
  );

  // A dry run doesn't check the login, the provenance and the upload.
  const { isDone, out, err } = run(['npm', 'publish', '--dry-run', '--json', '--ignore-scripts']);
  if (!isDone) failed('npm publish --dry-run', err.split('\n').slice(-9));
  else ok(`npm publish --dry-run: ${packed(out).id}, ${packed(out).integrity.slice(0, 24)}…`);
  open('the provenance: it is only created when a CI job publishes, not in a dry run');
}
