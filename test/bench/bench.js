// Measures the time from a press to its result on screen, in the build in dist/, in Chromium with the CPU slowed
// down. `npm run bench`, or `npm run bench -- --runs 2` to walk each conversation twice instead of five times.
//
// Complete conversations are walked by mouse and keyboard, each in a new page, on a phone and on a wide screen. Three
// values are recorded for each press:
// - paint: from releasing the button or pressing the key to the end of the next frame
// - result: the same, to the end of the frame that shows the expected result, which is later if code has to be loaded
// - event timing: the duration reported by the Event Timing API, which INP is based on, rounded to 8 ms
//
// Fails unless both limits are met:
// - in each conversation, the medians of result and event timing are below 100 ms
// - a press takes as long at the end of the longest transcript as at its start (see lengths.js)
//
// Other load on the machine adds to the results, so only compare results of the same run.
import { loadavg } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { copyOfBuild } from '../support/build.js';
import { launch } from '../support/puppeteer.js';
import { serveSite } from '../support/site.js';
import { lengths } from './lengths.js';
import { median, quantile, table } from './numbers.js';
import { open, sizes } from './input.js';
import { conversations } from './walks.js';

/** The CPU slowdown relative to this machine. */
const slowdown = 4;
const bar = 100;
const { runs: wanted } = parseArgs({ options: { runs: { type: 'string', default: '5' } } }).values;
const runs = Number(wanted);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs must be a positive integer');

const started = Date.now();
const server = await serveSite(copyOfBuild());
const browser = await launch();
const all = [];
let longer;
try {
  // Runs are interleaved, so that temporary load affects all conversations alike. The wide screen runs the same code
  // as the phone, so it is measured every other time.
  for (let run = 0; run < runs; run++)
    for (const size of run % 2 ? ['phone'] : Object.keys(sizes))
      for (const [name, steps] of Object.entries(conversations)) {
        const page = await open(browser, server, size);
        await page.slow(slowdown);
        await page.walk(steps);
        const presses = await page.close();
        all.push(...presses.map((press) => ({ ...press, conversation: `${name}, ${size}` })));
      }
  longer = await lengths(() => open(browser, server, 'phone'), slowdown, runs);
} finally {
  await browser.close();
  server.close();
}

const groups = (presses, by) =>
  [...new Set(presses.map((press) => press[by]))].map((name) => [
    name,
    presses.filter((press) => press[by] === name),
  ]);
const spread = (presses, of) => {
  const values = presses.map((press) => press[of]);
  return [median(values), quantile(values, 0.75), quantile(values, 0.95), Math.max(...values)];
};

console.log(`CPU slowdown ${slowdown}×, ${runs} runs, in milliseconds`);
console.log(`Load average: ${loadavg()[0].toFixed(1)}\n`);

table(
  [
    'conversation',
    'presses',
    'result',
    'p75',
    'p95',
    'max',
    'browser',
    'p75',
    'p95',
    'max',
    'first',
    'others',
  ],
  groups(all, 'conversation').map(([name, presses]) => [
    name,
    presses.length,
    ...spread(presses, 'shown'),
    ...spread(presses, 'event'),
    // The first press in a page runs code that isn't compiled yet.
    median(presses.filter(({ isFirst }) => isFirst).map(({ shown }) => shown)),
    median(presses.filter(({ isFirst }) => !isFirst).map(({ shown }) => shown)),
  ]),
);

// The work on the main thread in thread time. The rest of the duration is painting, input handling and garbage
// collection.
const parts = ['script', 'style', 'layout', 'work'];
const warm = all.filter(({ isFirst }) => !isFirst);
const kinds = [
  ...groups(warm, 'kind'),
  ['(the first press of a page)', all.filter(({ isFirst }) => isFirst)],
];
table(
  ['kind of press', 'presses', 'paint', 'result', 'p75', 'p95', 'max', 'browser', ...parts],
  kinds
    .map(([kind, presses]) => [
      kind,
      presses.length,
      median(presses.map(({ paint }) => paint)),
      ...spread(presses, 'shown'),
      median(presses.map(({ event }) => event)),
      ...parts.map((part) => median(presses.map((press) => press[part]))),
    ])
    .sort((a, b) => b[3] - a[3]),
);

table(['question, then question, by answers before it', 'presses', 'result', 'work'], longer.rows);

const verdict = (isMet, line) => {
  console.log(`${isMet ? 'met' : 'NOT MET'}: ${line}`);
  if (!isMet) process.exitCode = 1;
};
const medians = groups(all, 'conversation').map(([name, presses]) => ({
  name,
  value: Math.max(median(presses.map(({ shown }) => shown)), median(presses.map(({ event }) => event))),
}));
const slowest = medians.reduce((a, b) => (b.value > a.value ? b : a));
console.log(`It took ${Math.round((Date.now() - started) / 1000)} s.\n`);
verdict(
  slowest.value < bar,
  `the median of each conversation is below ${bar} ms: at most ${slowest.value.toFixed(0)} ms (${slowest.name})`,
);
verdict(longer.isMet, longer.line);

console.log();
await import('./compare.js');
