// How soon the answer to a press is on the screen, in the build in dist/, in Chromium with the processor slowed.
// `npm run bench`, or `npm run bench -- --runs 2` for each conversation twice instead of five times.
//
// Whole conversations are walked by mouse and keyboard, each time in a fresh page: on a phone, and on a wide screen.
// Of each press three things are kept:
// - the next paint: from the release of the button, or from the key, to the end of the next frame
// - the result: the same, to the end of the frame in which what was asked for is there. It is later than the next
//   paint where a part had to be fetched first
// - the browser's own account (the Event Timing API, of which INP is made): from the first event of the press until
//   the picture is on the screen. It is rounded to 8 ms
//
// Two bars, and it fails below either:
// - in each conversation the median, of the result and of the browser's account, is below 100 ms
// - a press costs the same at the end of the longest transcript as at its start: see lengths.js
//
// Whatever else the machine does adds to the numbers: compare within one run only.
import { loadavg } from 'node:os';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { lengths } from './lengths.js';
import { median, quantile, table } from './numbers.js';
import { copyOfBuild, launch, serve } from './setup.js';
import { open, sizes } from './input.js';
import { conversations } from './walks.js';

/** How much slower than this machine's the processor is made. */
const slowdown = 4;
const bar = 100;
const { runs: wanted } = parseArgs({ options: { runs: { type: 'string', default: '5' } } }).values;
const runs = Number(wanted);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a number, 1 at least');

const started = Date.now();
const server = await serve(copyOfBuild());
const browser = await launch();
const all = [];
let longer;
try {
  // The repetitions go round, so that what disturbs the machine for a while disturbs all alike. The wide screen runs
  // the same code as the phone, and has its turn every other time.
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

console.log(`Processor slowed ${slowdown}×, ${runs} runs, milliseconds`);
console.log(`Load of the machine: ${loadavg()[0].toFixed(1)}\n`);

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
    // The first press of a page finds nothing compiled yet.
    median(presses.filter(({ isFirst }) => isFirst).map(({ shown }) => shown)),
    median(presses.filter(({ isFirst }) => !isFirst).map(({ shown }) => shown)),
  ]),
);

// What the main thread did meanwhile, in its own time: the rest is painting, input, and collecting garbage.
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
  console.log(`${isMet ? 'met' : 'NOT met'}: ${line}`);
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
