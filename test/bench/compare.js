// Compares the build with two minimal versions of the chat in the same run: one with the DOM only, and one with only
// Lit and XState. `npm run bench:floor`, or `npm run bench:floor -- --runs 3`.
//
// Rounds are interleaved, so that temporary load affects all variants alike. The results are ratios to the Lit and
// XState version within this run: the median over the rounds, and the interquartile range.
//
// - first choice: a visit with an empty cache, CPU slowed down 4 times, on a slow mobile connection (150 ms, 1.6
//   Mbit/s)
// - answer: from the press to the next choice or the message, without slowdown, in a newly loaded page; `paint` is to
//   the end of the next frame
// - bytes as transferred (brotli), heap after garbage collection at the end of a conversation, and elements in the
//   page
import process from 'node:process';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { copyOfBuild } from '../support/build.js';
import { launch, openPage } from '../support/puppeteer.js';
import { serve } from '../support/serve.js';
import { median, quantile, table } from './numbers.js';
import { rivals } from './variants.js';

const { runs: wanted } = parseArgs({ options: { runs: { type: 'string', default: '9' } } }).values;
const runs = Number(wanted);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs must be a positive integer');

const slowLine = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const bars = { 'first choice, ms': 1.15, 'answer, ms': 2, 'heap, MB': 2 };

/** Runs in the page. */
function agent() {
  /* global window, document, performance, requestAnimationFrame, MessageChannel */
  const all = (root = document) =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? [element, ...all(element.shadowRoot)] : [element],
    );
  const find = (selector) =>
    all().findLast((element) => element.matches(selector) && element.getClientRects().length);
  const task = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => void task().then(resolve)));
  const until = async (selector) => {
    const end = performance.now() + 20_000;
    while (!find(selector)) {
      if (performance.now() > end) throw new Error(`timed out waiting for ${selector}`);
      await frame();
    }
  };
  window.rival = {
    count: () => all().length,
    first: (selector) => until(selector).then(() => performance.now()),
    async answer(press, see) {
      const target = find(press);
      const start = performance.now();
      target.click();
      await until(see);
      const shown = performance.now() - start;
      await frame();
      return { shown, paint: performance.now() - start };
    },
  };
}

/** Serves a variant, and counts the bytes sent. */
async function serveVariant({ files }) {
  const sent = new Map(Object.entries(files).map(([path, text]) => [path, brotliCompressSync(text)]));
  const state = { bytes: 0 };
  const { origin, close } = await serve(({ pathname }) => {
    const body = sent.get(pathname);
    if (!body) return undefined;
    if (pathname !== '/') state.bytes += body.length;
    return { body, headers: { 'content-encoding': 'br' } };
  });
  return { state, origin, close };
}

async function visit(browser, origin, slowed, work) {
  const { page, close } = await openPage(browser);
  const client = await page.createCDPSession();
  await page.setViewport({ width: 412, height: 823 });
  await page.evaluateOnNewDocument(agent);
  if (slowed) {
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', slowLine);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.goto(origin, { waitUntil: 'domcontentloaded' });
  const result = await work(page, client);
  await close();
  return result;
}

const call = (page, name, ...args) =>
  page.evaluate(`rival.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`);

const browser = await launch();
const all = await rivals(copyOfBuild());
const places = new Map();
for (const [name, rival] of Object.entries(all)) places.set(name, await serveVariant(rival));

const rounds = [];
try {
  for (let run = 0; run < runs; run++) {
    const round = {};
    for (const [name, { first, steps }] of Object.entries(all)) {
      const { origin, state } = places.get(name);
      const one = (round[name] = {});
      one['first choice, ms'] = await visit(browser, origin, true, (page) => call(page, 'first', first));
      state.bytes = 0;
      await visit(browser, origin, false, async (page, client) => {
        await call(page, 'first', first);
        one['before the first question, kB'] = state.bytes / 1000;
        const answers = [];
        for (const { press, see } of steps) {
          await page.waitForNetworkIdle({ idleTime: 150 });
          answers.push(await call(page, 'answer', press, see));
        }
        one['answer, ms'] = median(answers.map(({ shown }) => shown));
        one['paint, ms'] = median(answers.map(({ paint }) => paint));
        one['slowest answer, ms'] = Math.max(...answers.map(({ shown }) => shown));
        await page.waitForNetworkIdle({ idleTime: 150 });
        one['in all, kB'] = state.bytes / 1000;
        await client.send('HeapProfiler.enable');
        await client.send('HeapProfiler.collectGarbage');
        one['heap, MB'] = (await page.metrics()).JSHeapUsedSize / 1e6;
        one['elements'] = await call(page, 'count');
      });
    }
    rounds.push(round);
  }
} finally {
  await browser.close();
  for (const { close } of places.values()) close();
}

const names = Object.keys(all);
const [, floor, ours] = names;
const of = (name, what) => rounds.map((round) => round[name][what]);
const ratios = (what) => rounds.map((round) => round[ours][what] / round[floor][what]);
console.log(`${runs} rounds; ratios of ${ours} to ${floor}: median and interquartile range\n`);
table(
  ['', ...names, 'ratio', 'from', 'to'],
  Object.keys(rounds[0][ours]).map((what) => [
    what,
    ...names.map((name) => median(of(name, what))),
    ...[0.5, 0.25, 0.75].map((part) => Math.round(quantile(ratios(what), part) * 100) / 100),
  ]),
);
for (const [what, bar] of Object.entries(bars)) {
  const ratio = quantile(ratios(what), 0.5);
  console.log(
    `${ratio <= bar ? 'met' : 'NOT met'}: ${what}: ${ratio.toFixed(2)} times the floor, at most ${bar}`,
  );
  if (ratio > bar) process.exitCode = 1;
}
