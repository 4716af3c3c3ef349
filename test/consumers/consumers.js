// Tests the package as consumers use it. The package is packed as for publishing, and installed into new projects in
// a temporary folder (copies of fixtures/, and of the template). Each project is built by its own script, which also
// checks its types, and opened in Chromium, where a test declines an offer.
//
// `npm run consumers`, or `npm run consumers -- react vue` for some projects; `--keep` keeps the projects.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from '../support/puppeteer.js';
import { files, serve } from '../support/serve.js';
import { pinned } from './pinned.js';
import { shaken } from './shaken.js';
import { template } from './template.js';
import { visit } from './visit.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = fileURLToPath(new URL('fixtures', import.meta.url));
/** The projects, by name. The template is used as it is shipped. */
const projects = new Map([
  ...readdirSync(fixtures).map((name) => [name, join(fixtures, name)]),
  ['template', join(root, 'templates/conversation')],
]);
const { values, positionals } = parseArgs({
  options: { keep: { type: 'boolean' } },
  allowPositionals: true,
});

const install = 'install --no-audit --no-fund --prefer-offline --ignore-scripts --no-package-lock'.split(' ');
/** Runs npm. Its output is shown only if it fails. */
function npm(cwd, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', args, { cwd, shell: process.platform === 'win32' });
    let out = '';
    let all = '';
    child.stdout.on('data', (data) => ((out += data), (all += data)));
    child.stderr.on('data', (data) => (all += data));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(out) : reject(new Error(`npm ${args.join(' ')} exited with code ${code}\n${all}`)),
    );
  });
}

/** Packs the build under a file name that the projects refer to. */
async function pack(folder) {
  if (!existsSync(join(root, 'dist/lib'))) await npm(root, 'run', 'build');
  const [packed] = JSON.parse(await npm(root, 'pack', '--json', '--pack-destination', folder));
  renameSync(join(folder, packed.filename), join(folder, 'bow-out.tgz'));
  return packed;
}

/** Creates a project, installs its dependencies and builds it. */
async function build(folder, name) {
  const project = join(folder, name);
  cpSync(projects.get(name), project, { recursive: true });
  // The fixtures depend on the packed file. For the template it is named here, as its tutorial says.
  await npm(project, ...install, '../bow-out.tgz');
  await npm(project, 'run', 'build');
  return project;
}

/** Opens a built project, and declines an offer in it. */
async function open(browser, project, page = '') {
  const built = join(project, 'dist');
  const server = await serve(files(existsSync(join(built, 'index.html')) ? built : project));
  try {
    const guest = await visit(browser, `${server.origin}/${page}`);
    await guest.decline();
    assert.equal(await guest.text('#heading'), 'Second thoughts?', 'the heading that the host has set');
    assert.match(await guest.text('textarea'), /Northwind/, 'the company that the host has set');
    assert.equal(await guest.text('input[name="tone"]:checked'), 'formal', 'the tone that the host has set');
    // Whatever the host renders in response to an event, the conversation is kept.
    await guest.shows('#heard', 'bow-out-open bow-out-finish bow-out-copy');
    assert.deepEqual(guest.complaints, []);
    await guest.leave();
  } finally {
    server.close();
  }
}

/** The checks for each built project. */
const looks = {
  node: () => undefined,
  shaken: (_, project) => shaken(project),
  vite: open,
  async react(browser, project) {
    await open(browser, project);
    // React reports a difference between the server's markup and what it would render itself.
    await open(browser, project, 'hydrated.html');
  },
  vue: open,
  node16: open,
  // This project uses its own tag name.
  bundler: open,
  template: (browser, project) => template(browser, project, root),
  pinned: (browser) => pinned(browser, join(root, 'dist')),
};
const unknown = positionals.find((name) => !Object.hasOwn(looks, name));
if (unknown) throw new Error(`Unknown name "${unknown}"; choose from ${Object.keys(looks).join(', ')}.`);
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
const queue = [...names];
/** Runs two at a time: one computes while the other waits for the registry. */
async function work() {
  for (let name = queue.shift(); name; name = queue.shift()) {
    const since = Date.now();
    try {
      const project = projects.has(name) ? await build(folder, name) : undefined;
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
