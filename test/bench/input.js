// Presses and types in a page like a user, and measures each press. It has presses of its own: the ones of the other
// scripts would be part of the measurement.
import { openPage } from '../support/puppeteer.js';
import { agent } from './agent.js';

export const sizes = {
  phone: { width: 360, height: 740, deviceScaleFactor: 2 },
  desktop: { width: 1100, height: 800, deviceScaleFactor: 1 },
};

/** The timeout in milliseconds: no press takes this long. */
const patience = 20_000;

/** Opens a new page with empty caches, at the first question. */
export async function open(browser, { origin, isBusy }, size) {
  const { page, close } = await openPage(browser, origin);
  const client = await page.createCDPSession();
  await page.setViewport(sizes[size]);
  await page.evaluateOnNewDocument(agent);
  await page.goto(origin);
  // Uses thread time, which other processes don't affect.
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const inPage = (call, what) => page.evaluate(`bench.${call}(${JSON.stringify(what)})`);
  const there = (selector) =>
    page
      .waitForFunction(`bench.isThere(${JSON.stringify(selector)})`, { timeout: patience })
      .catch((cause) => {
        throw new Error(`timed out waiting for ${selector}`, { cause });
      });
  await there('[data-question="situation"]');

  const settle = async () => {
    do await page.evaluate('bench.settled()');
    while (isBusy());
  };
  const work = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    const { ScriptDuration, RecalcStyleDuration, LayoutDuration, TaskDuration } = Object.fromEntries(
      metrics.map(({ name, value }) => [name, value * 1000]),
    );
    return { script: ScriptDuration, style: RecalcStyleDuration, layout: LayoutDuration, work: TaskDuration };
  };

  const presses = [];
  /** Performs a step, and records its duration. */
  async function measure({ kind, see, changed }, on, target, act) {
    const ready = { on, target, see, changed, patience };
    const said = await inPage('arm', ready);
    const before = await work();
    await act();
    const result = await page.evaluate('bench.result');
    const after = await work();
    if (result.missing) throw new Error(`${kind} at ${target}: ${result.missing}`);
    const spent = Object.fromEntries(Object.keys(after).map((part) => [part, after[part] - before[part]]));
    presses.push({ kind, said, isFirst: !presses.length, ...result, ...spent });
  }

  async function press(step) {
    await there(step.press);
    await settle();
    const { x, y } = await inPage('place', step.press);
    await page.mouse.move(x, y);
    // Scrolling and hover styles aren't part of the press.
    await settle();
    await measure(step, 'pointerup', step.press, async () => {
      await page.mouse.down();
      await page.mouse.up();
    });
  }

  async function type(step) {
    for (const letter of step.type) {
      await settle();
      await measure(step, 'keydown', undefined, () => page.keyboard.press(letter));
    }
  }

  return {
    presses,
    slow: (rate) => client.send('Emulation.setCPUThrottlingRate', { rate }),
    async walk(steps) {
      for (const step of steps) await (step.type ? type(step) : press(step));
    },
    /** Finishes the measurement. Adds to each press the longest duration among its Event Timing entries. */
    async close() {
      await settle();
      const timings = await page.evaluate('bench.timings');
      for (const one of presses) {
        const found = timings.filter(({ startTime }) => one.starts.includes(startTime));
        const same = timings.filter(({ id }) => found.some((other) => other.id === id));
        // There are no entries for events shorter than 16 ms.
        one.event = Math.max(8, ...same.map(({ duration }) => duration));
      }
      await close();
      return presses;
    },
  };
}
