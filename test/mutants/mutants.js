/**
 * Mutation tests of `machines/` and `src/letters/`: each small change to the code should make a test fail.
 *
 * `npm run mutants` tests the mutants that are new since the last run, `-- --force` all of them, and `--
 * src/letters/proofread` those in a folder. The survivors, with the reasons why they are acceptable, are written to
 * docs/mutants.md. Exits with code 1 if too many mutants survive, or if a survivor has no explanation.
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

/** The files that a result depends on. */
const all = [
  'lint/bow-out',
  'machines',
  'src/letters',
  'src/locales',
  'test/machines',
  'test/letters',
  'test/mutants',
].flatMap(filesIn);

/** For each file, its code at the last run and a hash of everything that the result depended on. */
const stamps = 'reports/mutants/stamps.json';
const stamped = existsSync(stamps) ? JSON.parse(readFileSync(stamps, 'utf8')) : {};

/**
 * Stryker keeps a survivor's result until a test with a new name exists. Here, every change of a test invalidates it.
 */
function forgetSurvivors(report, isWanted, now) {
  if (!existsSync(report)) return;
  const known = JSON.parse(readFileSync(report, 'utf8'));
  for (const [path, file] of Object.entries(known.files))
    if (isWanted(path) && stamped[path]?.all !== now)
      file.mutants = file.mutants.filter(({ status }) => status === 'Killed');
  writeFileSync(report, JSON.stringify(known));
}

/** Runs Stryker on a folder or on the given files, and returns whether it completed. */
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
// Files that have changed since their last run count as untested.
const isCurrent = (path) => stamped[path]?.code === hashOf([path]);
const isGood = await summarize(
  folders,
  sources.filter(isCurrent),
  sources.filter((path) => !isCurrent(path)),
);
process.exitCode = ran && isGood ? 0 : 1;
