// Measures the memory that is left after many conversations whose elements have been removed.
/* global window, document, performance, customElements, InputEvent, requestAnimationFrame, requestIdleCallback */
import assert from 'node:assert/strict';

/** The allowance for code and caches that a page keeps; a single conversation needs more than this. */
const slack = 4_000;

/** Walks conversations in one page, each in a new element, and compares the memory with the start. */
export async function leaks({ page }, times) {
  await page.evaluate(async () => {
    await import('/bow-out.js');
    const until = async (condition, what) => {
      const end = performance.now() + 5000;
      for (;;) {
        const value = condition();
        if (value) return value;
        if (performance.now() > end) throw new Error(`timed out waiting for ${what}`);
        await new Promise((resolve) => setTimeout(resolve));
      }
    };
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = JSON.stringify({ '@type': 'JobPosting', title: 'Welder' });
    document.head.append(script);

    /**
     * Half of the elements read their role from the page and observe it; every second one of these opens from a
     * launcher.
     */
    window.converse = async (count) => {
      for (let n = 0; n < count; n++) {
        const element = document.createElement('bow-out');
        element.toggleAttribute('test-hooks', true);
        element.company = 'Northwind';
        if (n % 2) element.jobTitle = 'Data engineer';
        if (n % 4 === 2) element.mode = 'launcher';
        if (n % 3 === 0) element.style.setProperty('--bow-out-accent', '#070');
        document.body.append(element);
        const press = async (selector) =>
          (await until(() => element.shadowRoot.querySelector(selector), `${selector} of ${n}`)).click();
        if (n % 4 === 2) await press('[data-action="launch"]');
        await press('[data-answer="process"]');
        for (const doubt of ['skills', 'direction']) await press(`input[value="${doubt}"]`);
        await press('[data-answer="done"]');
        for (const answer of ['sure', 'like', 'wanted']) await press(`[data-answer="${answer}"]`);
        await press('[data-outcome] [data-answer="accept"]');
        const role = await until(() => element.shadowRoot.querySelector('[name="earlierRole"]'), 'a role');
        role.value = 'Support engineer';
        role.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await press('.now [type="submit"]');
        const field = await until(() => element.shadowRoot.querySelector('textarea'), 'a draft');
        field.value += 'x';
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        // Work that is deferred until the page is idle is done too, such as observing the job posting.
        await new Promise((resolve) => requestIdleCallback(resolve));
        await press('[data-action="clear"]');
        element.remove();
      }
    };
  });
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  const measure = async () => {
    for (let n = 0; n < 3; n++) {
      await client.send('HeapProfiler.collectGarbage');
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    }
    const { metrics } = await client.send('Performance.getMetrics');
    const { Nodes, JSEventListeners } = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    const prototype = await page.evaluateHandle(() => customElements.get('bow-out').prototype);
    const all = await page.queryObjects(prototype);
    const elements = await all.evaluate((found) => found.length);
    await all.dispose();
    await prototype.dispose();
    return { elements, nodes: Nodes, listeners: JSEventListeners, bytes: usedSize };
  };
  // Loads and compiles everything by walking each kind of conversation once.
  await page.evaluate(() => window.converse(24));
  const before = await measure();
  await page.evaluate((count) => window.converse(count), times);
  const after = await measure();
  const line = Object.keys(before)
    .map((name) => `${name} ${before[name]} → ${after[name]}`)
    .join(', ');
  assert.ok(after.elements <= 1, line);
  assert.ok(after.nodes <= before.nodes + 200, line);
  assert.ok(after.listeners <= before.listeners + 20, line);
  assert.ok(after.bytes - before.bytes < times * slack, line);
  return line;
}
