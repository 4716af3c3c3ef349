/**
 * Mutants of `machines/` and `src/letters/`: small changes to the code, each of which a test should notice.
 *
 * `npm run mutants` looks at those that are new since the last run, `-- --force` at all, and `-- src/letters/check` at
 * those in there. What survives is told in docs/mutants.md, and why it may. It fails where too many survive, and where
 * one does that is not explained.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { summarize } from './summary.js';

const folders = { machines: 'machines', letters: 'src/letters' };
const args = process.argv.slice(2);
const force = args.includes('--force');
const paths = args.filter((arg) => !arg.startsWith('--'));

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`)
    .sort();

const hashOf = (files) => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
};

/** What a result turns on. */
const all = [
  'lint/bow-out',
  'machines',
  'src/letters',
  'src/locales',
  'test/machines',
  'test/letters',
  'test/mutants',
].flatMap(filesIn);

/** For each file, the code that was looked at last, and all that it turned on then. */
const stamps = 'reports/mutants/stamps.json';
const stamped = existsSync(stamps) ? JSON.parse(readFileSync(stamps, 'utf8')) : {};

/** Stryker would keep a survivor until there is a test of a new name; here it has another chance with every change. */
function forgetSurvivors(report, isWanted, now) {
  if (!existsSync(report)) return;
  const known = JSON.parse(readFileSync(report, 'utf8'));
  for (const [path, file] of Object.entries(known.files))
    if (isWanted(path) && stamped[path]?.all !== now)
      file.mutants = file.mutants.filter(({ status }) => status === 'Killed');
  writeFileSync(report, JSON.stringify(known));
}

/** Runs Stryker on a folder, or on what is asked for in it, and says whether it came to its end. */
function run([name, folder]) {
  const wanted = paths.filter((path) => path.startsWith(folder));
  if (paths.length && !wanted.length) return true;
  const isWanted = (file) => !wanted.length || wanted.some((path) => file.startsWith(path));
  const looked = sources.filter((path) => path.startsWith(folder) && isWanted(path));
  const codes = looked.map((path) => hashOf([path]));
  const now = hashOf(all);
  forgetSurvivors(`reports/mutants/${name}.json`, isWanted, now);
  const mutate = wanted.map((path) => (path.endsWith('.ts') ? path : `${path.replace(/\/$/, '')}/**/*.ts`));
  const options = [...(force ? ['--force'] : []), ...(mutate.length ? ['--mutate', mutate.join()] : [])];
  const { status } = spawnSync('npx', ['stryker', 'run', ...options], {
    stdio: 'inherit',
    env: { ...process.env, MUTANTS: name },
  });
  if (status !== 0) return false;
  looked.forEach((path, at) => (stamped[path] = { code: codes[at], all: now }));
  writeFileSync(stamps, JSON.stringify(stamped));
  return true;
}

const sources = Object.values(folders)
  .flatMap(filesIn)
  .filter((path) => path.endsWith('.ts') && !path.endsWith('/index.ts'));
const ran = Object.entries(folders).map(run).every(Boolean);
// What has changed since is as good as not looked at.
const isCurrent = (path) => stamped[path]?.code === hashOf([path]);
const isGood = await summarize(
  folders,
  sources.filter(isCurrent),
  sources.filter((path) => !isCurrent(path)),
);
process.exitCode = ran && isGood ? 0 : 1;
