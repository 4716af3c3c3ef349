// Runs real session recorders and analytics in a host's page, each with the settings that record most, and a candidate
// who has a conversation there. Decodes everything that is sent, and looks for the candidate's words and answers in it.
// `npm run recorders` runs them all, `npm run recorders -- rrweb sentry` some of them.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { copyOfBuild } from '../../support/build.js';
import { check, sum } from '../../support/check.js';
import { launch, openPage } from '../../support/puppeteer.js';
import { Candidate } from '../../support/candidate.js';
import { collect } from './collector.js';
import { converse, differ } from '../conversation.js';
import { decode } from './decode.js';
import { libraries } from './libraries.js';
import { difference, reveals } from './reveals.js';

const begin = 'Kqbegin';
const end = 'Kqend';
const button = 'Kqbutton';

const page = (library) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Careers</title>
  <script type="module">
    import '/${library}.js';
    import '/bow-out.js';
    window.isReady = true;
  </script>
  <h1>Careers</h1>
  <form onsubmit="return false">
    <label>Newsletter <input name="newsletter" /></label>
    <button type="button">${button}</button>
  </form>
  <bow-out company="Northwind" role="Data engineer"></bow-out>
</html>`;

/** Bundles each library as a host would. */
async function bundle(names) {
  const folder = mkdtempSync(join(tmpdir(), 'bow-out-recorders-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      target: 'es2022',
      minify: false,
      rolldownOptions: {
        input: Object.fromEntries(
          names.map((name) => [name, fileURLToPath(new URL(`hosts/${name}.js`, import.meta.url))]),
        ),
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  });
  return folder;
}

/** Waits until the library has sent this text, which proves that it records. Returns whether it did. */
async function arrives(server, text, patience) {
  for (const last = Date.now() + patience; Date.now() < last;) {
    if (server.received.some((body) => decode(body).some((each) => each.includes(text)))) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

/** Waits until nothing more arrives. */
async function isQuiet({ received }) {
  for (let length = -1; length !== received.length;) {
    length = received.length;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Everything that a library sends of a visit. */
async function record(browser, server, library, visit) {
  const { page, close } = await openPage(browser);
  page.on('pageerror', (error) => console.log(`        ${library}: ${error.message}`));
  // What a library loads from its vendor is not there.
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().startsWith('http') || request.url().startsWith(server.origin))
      return request.continue();
    server.received.push(Buffer.from(request.url()), Buffer.from(request.postData() ?? ''));
    return request.respond({ status: 200, headers: { 'access-control-allow-origin': '*' }, body: '{}' });
  });
  server.received.length = 0;
  await page.goto(`${server.origin}/${library}`, { waitUntil: 'load' });
  await page.waitForFunction(() => window.isReady);
  const candidate = new Candidate(page);
  const host = async (text) => {
    await candidate.type('Newsletter', text);
    await candidate.press(button);
  };
  await host(begin);
  const words = await visit(candidate);
  await host(end);
  const last = libraries[library] === 'typed' ? end : button;
  const isFlushed = await page.evaluate(async () => {
    await window.flush?.();
    return Boolean(window.flush);
  });
  const hasArrived = isFlushed && (await arrives(server, last, 30_000));
  // Libraries send what is left when the page is left.
  await page.goto('about:blank');
  assert.ok(hasArrived || (await arrives(server, last, 30_000)), `it never sent ${last}`);
  await isQuiet(server);
  await close();
  return { sent: server.received.flatMap(decode), words };
}

const wanted = process.argv.slice(2);
const names = Object.keys(libraries).filter((name) => !wanted.length || wanted.includes(name));
const server = await collect(
  [await bundle(names), copyOfBuild()],
  Object.fromEntries(names.map((name) => [`/${name}`, page(name)])),
);
const browser = await launch();
/** Returns what a library sends for one answer only. */
async function tellApart(name) {
  const visits = [];
  for (const answer of ['unsure', 'decline', 'unsure', 'decline'])
    visits.push((await record(browser, server, name, (candidate) => differ(candidate, answer))).sent);
  return difference(visits);
}

try {
  for (const name of names) {
    await check(`${name} records the page, and nothing of what the candidate says`, async () => {
      const { sent, words } = await record(browser, server, name, converse);
      assert.deepEqual(reveals(sent, words), []);
    });
    await check(`${name} can’t tell two answers apart`, async () => {
      const told = await tellApart(name);
      // What a library sends with which request is chance. What tells answers apart does so again.
      const again = told.length ? await tellApart(name) : [];
      assert.deepEqual(
        told.filter((text) => again.includes(text)),
        [],
      );
    });
  }
} finally {
  await browser.close();
  server.close();
}
sum();
