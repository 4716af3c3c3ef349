// Whether the package works for those who install it. It is packed as it would be published, and installed in fresh
// projects in a temporary folder: copies of those in fixtures/. Each is built as its own package.json says, which checks
// its types too, and is opened in Chromium, where an offer is declined in it.
//
// `npm run consumers`, or `npm run consumers -- react vue` for these alone; with `--keep` the projects stay.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from '../bench/setup.js';
import { pinned } from './pinned.js';
import { serve } from './serve.js';
import { shaken } from './shaken.js';
import { visit } from './visit.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = fileURLToPath(new URL('fixtures', import.meta.url));
const { values, positionals } = parseArgs({
  options: { keep: { type: 'boolean' } },
  allowPositionals: true,
});

const install = 'install --no-audit --no-fund --prefer-offline --ignore-scripts --no-package-lock'.split(' ');
/** Runs npm to its end. What it prints is told only if it fails. */
function npm(cwd, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', args, { cwd, shell: process.platform === 'win32' });
    let out = '';
    let all = '';
    child.stdout.on('data', (data) => ((out += data), (all += data)));
    child.stderr.on('data', (data) => (all += data));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(out) : reject(new Error(`npm ${args.join(' ')} ended with ${code}\n${all}`)),
    );
  });
}

/** Packs what is built, under a name that the projects know. */
async function pack(folder) {
  if (!existsSync(join(root, 'dist/lib'))) await npm(root, 'run', 'build');
  const [packed] = JSON.parse(await npm(root, 'pack', '--json', '--pack-destination', folder));
  renameSync(join(folder, packed.filename), join(folder, 'bow-out.tgz'));
  return packed;
}

/** A fresh project with what it needs, built. */
async function build(folder, name) {
  const project = join(folder, name);
  cpSync(join(fixtures, name), project, { recursive: true });
  await npm(project, ...install);
  await npm(project, 'run', 'build');
  return project;
}

/** Opens what a project has built, and declines an offer there. */
async function open(browser, project, tag) {
  const built = join(project, 'dist');
  const server = await serve(existsSync(join(built, 'index.html')) ? built : project);
  try {
    const guest = await visit(browser, `${server.origin}/`, tag);
    await guest.decline();
    assert.equal(await guest.text('#heading'), 'Second thoughts?', 'the heading that the host has set');
    assert.match(await guest.text('textarea'), /Northwind/, 'the company that the host has set');
    assert.equal(await guest.text('input[name="tone"]:checked'), 'formal', 'the tone that the host has set');
    // Whatever the host does when it hears of something, the conversation stays.
    await guest.shows('#heard', 'bow-out-open bow-out-finish bow-out-copy');
    assert.deepEqual(guest.complaints, []);
    await guest.leave();
  } finally {
    server.close();
  }
}

/** Each thing that is looked at, once it is built. */
const looks = {
  node: () => undefined,
  shaken: (_, project) => shaken(project),
  vite: open,
  react: open,
  vue: open,
  node16: open,
  // Under a tag name of the project's own.
  bundler: (browser, project) => open(browser, project, 'step-back'),
  pinned: (browser) => pinned(browser, join(root, 'dist')),
};
const unknown = positionals.find((name) => !Object.hasOwn(looks, name));
if (unknown) throw new Error(`There is no "${unknown}"; there are ${Object.keys(looks).join(', ')}.`);
const names = positionals.length > 0 ? positionals : Object.keys(looks);

const started = Date.now();
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const folder = mkdtempSync(join(tmpdir(), 'bow-out-consumers-'));
process.once('exit', () => {
  if (values.keep) console.log(`The projects are in ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
});

const { size, unpackedSize, entryCount } = await pack(folder);
const kB = (bytes) => `${Math.round(bytes / 1000)} kB`;
console.log(`The package: ${kB(size)}, ${kB(unpackedSize)} unpacked, ${entryCount} files`);

const browser = await launch();
const made = readdirSync(fixtures);
const queue = [...names];
/** Two at a time: while one waits for the registry, the other computes. */
async function work() {
  for (let name = queue.shift(); name; name = queue.shift()) {
    const since = Date.now();
    try {
      const project = made.includes(name) ? await build(folder, name) : undefined;
      await looks[name](browser, project);
      console.log(`${name.padEnd(8)} works, ${seconds(since)}`);
    } catch (error) {
      process.exitCode = 1;
      console.error(`${name.padEnd(8)} FAILED, ${seconds(since)}\n${error.stack}`);
    }
  }
}
try {
  await Promise.all([work(), work()]);
} finally {
  await browser.close();
}
console.log(`It took ${seconds(started)}.`);
