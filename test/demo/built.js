// Checks the built demo, served from a subfolder: run `npm run build:demo`, then `npm run demo:check`. Opens each
// page in Chromium, and fails if it logs an error, requests a missing file, or blocks the main thread for too long.
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { serve } from '../consumers/serve.js';
import { findBrowsers } from '../support/browsers.js';
import { press, see } from '../support/puppeteer.js';

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const folder = '/careers/demo';
/** The longest task that a page may have, in milliseconds, with the CPU slowed down four times. */
const longest = 2000;

if (!existsSync(here('dist-demo/index.html'))) {
  console.error('dist-demo not found: run `npm run build:demo` first.');
  process.exit(1);
}

const { origin, close } = await serve((path) => {
  if (!path.startsWith(`${folder}/`)) throw new Error(`${path} is outside the demo`);
  const name = path.slice(folder.length);
  return readFile(join(here('dist-demo'), normalize(name.endsWith('/') ? `${name}index.html` : name)));
});

process.env.BROWSERS = 'chromium';
const { executablePath, args } = (await findBrowsers()).launchers[0].launchOptions;
const browser = await puppeteer.launch({ executablePath, args, headless: true });

/** The selector that must be visible once a page is ready. */
const looks = {
  'index.html': (page) => see(page, '[data-question="situation"]'),
  'launcher.html': async (page) => {
    await press(page, '[data-action="launch"]');
    await see(page, '[data-question="situation"]');
  },
  'letters.html': async (page) => {
    await page.waitForFunction(() =>
      /^\d+ of \d+ messages/.test(document.querySelector('#count').textContent),
    );
    await press(page, '[name="show"][value="sentences"]');
    await page.waitForFunction(() => document.querySelector('#count').textContent.includes('sentences'));
  },
  'embed.html': async (page) => {
    await page.waitForSelector('#snippets code');
    for (const scheme of ['light', 'dark']) {
      const frame = await (await page.$(`#${scheme}`)).contentFrame();
      await see(frame, '[data-question="situation"]');
    }
    const said = await page.$eval('#snippets code', (code) => code.textContent);
    const hashes = here('dist/integrity.json');
    const expected = existsSync(hashes)
      ? `integrity="${JSON.parse(readFileSync(hashes, 'utf8'))['bow-out.all.js']}"`
      : 'npm run build';
    assert.ok(said.includes(expected), `${said} holds no ${expected}`);
  },
};

/** Opens a page, and returns all problems with it. */
async function open(name) {
  const amiss = [];
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('console', (line) => {
    if (['error', 'warn', 'assert'].includes(line.type())) amiss.push(`${line.type()}: ${line.text()}`);
  });
  page.on('pageerror', (error) => amiss.push(String(error)));
  page.on('requestfailed', (request) => amiss.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const { protocol, host, pathname } = new URL(request.url());
    const isOurs = `${protocol}//${host}` === origin && pathname.startsWith(`${folder}/`);
    if (!isOurs && protocol !== 'data:') amiss.push(`elsewhere: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) amiss.push(`${response.status()}: ${response.url()}`);
  });
  await page.setViewport({ width: 1100, height: 900 });
  await page.emulateCPUThrottling(4);
  await page.evaluateOnNewDocument(() => {
    globalThis.tasks = [0];
    new PerformanceObserver((list) =>
      globalThis.tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask', buffered: true });
  });
  let busy = 0;
  try {
    await page.goto(`${origin}${folder}/${name}`, { waitUntil: 'networkidle0' });
    await looks[name]?.(page);
    busy = Math.round(await page.evaluate(() => Math.max(...globalThis.tasks)));
    if (busy > longest) amiss.push(`busy for ${busy} ms`);
  } catch (error) {
    amiss.push(error.message);
  }
  const links = await page.$$eval('a', (all) => all.map(({ href }) => href));
  for (const href of new Set(links.filter((link) => link.startsWith('http')))) {
    const { status } = await fetch(href);
    if (status !== 200) amiss.push(`${status}: a link to ${href}`);
  }
  await context.close();
  return { amiss, busy };
}

let failed = 0;
const pages = readdirSync(here('dist-demo')).filter((name) => name.endsWith('.html'));
for (const name of Object.keys(looks)) if (!pages.includes(name)) throw new Error(`Page ${name} not found`);
for (const name of pages) {
  const { amiss, busy } = await open(name);
  console.log(`${name}: ${amiss.length ? 'FAILED' : 'passed'}, longest task ${busy} ms`);
  for (const line of amiss) console.log(`  ${line}`);
  if (amiss.length) failed++;
}
await browser.close();
close();
console.log(`${pages.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
