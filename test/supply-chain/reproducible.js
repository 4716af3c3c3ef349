// Checks that the build is reproducible: builds fresh copies of the last commit in two folders, with different
// clocks, locales and umasks.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import process from 'node:process';
import { pack } from './pack.js';
import { git, must, root } from './run.js';
import { holds, open } from './report.js';

const later = new URL('fake-clock.js', import.meta.url).href;

/**
 * The second environment has a deeper path with a space in it, a clock one day ahead, and a locale with decimal
 * commas.
 */
const places = [
  { name: 'one', umask: 0o022, env: { TZ: 'UTC', LC_ALL: 'C' } },
  {
    name: 'far below/some where/else',
    umask: 0o002,
    env: {
      TZ: 'Pacific/Kiritimati',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${later}`.trim(),
    },
  },
];

const ours = /(?:^|[\\/])(?:node_modules|dist|dist-demo|dist-wordpress|coverage|\.git)(?:[\\/]|$)/;

/** Without git, the working directory is copied. */
function copy(to, commit, umask) {
  mkdirSync(dirname(to), { recursive: true });
  if (commit === undefined) {
    cpSync(root, to, { recursive: true, filter: (path) => !ours.test(relative(root, path)) });
    return;
  }
  must(['git', 'clone', '--quiet', '--no-checkout', root, to], { umask });
  must(['git', '-c', 'advice.detachedHead=false', 'checkout', '--quiet', commit], { cwd: to, umask });
}

/** Returns the files of a build with their hashes. */
const hashes = (folder) =>
  new Map(
    readdirSync(folder, { recursive: true })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );

const differences = (one, other) =>
  [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));

export function twice() {
  const commit = git('rev-parse', 'HEAD');
  const isClean = commit !== undefined && git('status', '--porcelain') === '';
  const folder = mkdtempSync(join(tmpdir(), 'bow-out-twice-'));
  try {
    const [one, two] = places.map(({ name, umask, env }, index) => {
      const cwd = join(folder, name);
      copy(cwd, commit, umask);
      const modules = join(folder, places[0].name, 'node_modules');
      // A build doesn't modify node_modules, so the second copy can reuse those of the first.
      if (index) renameSync(modules, join(cwd, 'node_modules'));
      else
        must(['npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], {
          cwd,
          umask,
        });
      must(['npm', 'run', 'build'], { cwd, umask, env });
      return {
        files: hashes(join(cwd, 'dist')),
        integrity: pack({ cwd, umask, env }, '--dry-run').integrity,
      };
    });
    const what = commit === undefined ? 'this folder' : `commit ${commit.slice(0, 7)}`;
    holds(
      `two builds of ${what} from the lock file without install scripts are identical: ${one.files.size} files`,
      differences(one.files, two.files),
    );
    holds(
      `their packages are identical: ${one.integrity.slice(0, 24)}…`,
      one.integrity === two.integrity ? [] : ['the packages differ'],
    );
    compareHere(one.files, commit, isClean);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compareHere(files, commit, isClean) {
  if (commit === undefined) open('the build in dist/: not a git repository');
  else if (!isClean) open('the build in dist/: there are uncommitted changes');
  else if (!existsSync(join(root, 'dist'))) open('the build in dist/: not found');
  else {
    const different = differences(files, hashes(join(root, 'dist')));
    holds(
      'the build in dist/ is identical',
      different.length
        ? [...different.slice(0, 9), 'If it is from another commit, run `npm run build`.']
        : [],
    );
  }
}
