// Checks the built demo, served from a subfolder: run `npm run build:demo`, then `npm run demo:check`. Opens each
// page in Chromium, and fails if it logs an error, requests a missing file, or blocks the main thread for too long.
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { opening } from '../../src/locales/en/first-question.ts';
import { chatInterface } from '../../src/locales/en/interface/chat.ts';
import { questions as turnedDown } from '../../src/locales/en/turned-down/questions.ts';
import { requireBuilt } from '../support/build.js';
import { Candidate } from '../support/candidate.js';
import { check, sum } from '../support/check.js';
import { launch, openPage, press, problemsOf } from '../support/puppeteer.js';
import { files, serve } from '../support/serve.js';

const here = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const folder = '/careers/demo';
/** The longest task that a page may have, in milliseconds, with the CPU slowed down four times. */
const longest = 2000;

requireBuilt('dist-demo/index.html', 'npm run build:demo');
const built = files(here('dist-demo'));
const { origin, close } = await serve(({ pathname }) =>
  pathname.startsWith(`${folder}/`) ? built({ pathname: pathname.slice(folder.length) }) : undefined,
);
const browser = await launch();

/** Waits for the first question. */
const asks = (page, frame) => new Candidate(page, frame).see(opening.situation.answers.offer, 'button');

/** The selector that must be visible once a page is ready. */
const looks = {
  'index.html': (page) => asks(page),
  'launcher.html': async (page) => {
    await new Candidate(page).press(chatInterface.heading);
    await asks(page);
  },
  'turned-down.html': (page) => new Candidate(page).see(turnedDown.stage.answers.applied, 'button'),
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
      await asks(page, frame);
    }
    const said = await page.$eval('#snippets code', (code) => code.textContent);
    const hashes = here('dist/integrity.json');
    const expected = existsSync(hashes)
      ? `integrity="${JSON.parse(readFileSync(hashes, 'utf8'))['bow-out.all.js']}"`
      : 'npm run build';
    assert.ok(said.includes(expected), `${said} holds no ${expected}`);
  },
};

/** Opens a page, and fails with all problems of it. */
async function open(name) {
  const { page, close } = await openPage(browser);
  const problems = problemsOf(page);
  page.on('request', (request) => {
    const { protocol, host, pathname } = new URL(request.url());
    const isOurs = `${protocol}//${host}` === origin && pathname.startsWith(`${folder}/`);
    if (!isOurs && protocol !== 'data:') problems.push(`elsewhere: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  await page.emulateCPUThrottling(4);
  await page.evaluateOnNewDocument(() => {
    globalThis.tasks = [0];
    new PerformanceObserver((list) =>
      globalThis.tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask', buffered: true });
  });
  try {
    await page.goto(`${origin}${folder}/${name}`, { waitUntil: 'networkidle0' });
    await looks[name]?.(page);
    const busy = Math.round(await page.evaluate(() => Math.max(...globalThis.tasks)));
    console.log(`${name}: longest task ${busy} ms`);
    if (busy > longest) problems.push(`busy for ${busy} ms`);
  } catch (error) {
    problems.push(error.message);
  }
  const links = await page.$$eval('a', (all) => all.map(({ href }) => href));
  for (const href of new Set(links.filter((link) => link.startsWith('http')))) {
    const { status } = await fetch(href);
    if (status !== 200) problems.push(`${status}: a link to ${href}`);
  }
  await close();
  assert.deepEqual(problems, []);
}

const pages = readdirSync(here('dist-demo')).filter((name) => name.endsWith('.html'));
for (const name of Object.keys(looks)) if (!pages.includes(name)) throw new Error(`Page ${name} not found`);
for (const name of pages) await check(name, () => open(name));
await browser.close();
close();
sum();
