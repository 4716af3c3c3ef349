/* global document, getComputedStyle, PerformanceObserver, requestAnimationFrame */
// A page in Chromium, and what is visible in it.
import { launch, openPage } from '../support/puppeteer.js';

export const browser = await launch();

/** Opens a page whose scripts are held back, and passes it on together with its console messages. */
export async function open(address, use, { scripts = true, width = 800, before } = {}) {
  const { page, lines, close } = await openPage(browser);
  await page.setViewport({ width, height: 900 });
  await page.setJavaScriptEnabled(scripts);
  await page.evaluateOnNewDocument(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
    globalThis.room = () => globalThis.closedRoot ?? document.querySelector('bow-out').shadowRoot;
    globalThis.painted = () => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
  });
  if (before) await page.evaluateOnNewDocument(before);
  try {
    await page.goto(address);
    await openRoot(page);
    await use(page, lines);
  } finally {
    await close();
  }
}

/** Finds the root that a server rendered. It is closed, so only the browser's own tools can reach it. */
async function openRoot(page) {
  const client = await page.createCDPSession();
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const rootsIn = ({ children = [], shadowRoots = [] }) => [...shadowRoots, ...children.flatMap(rootsIn)];
  const closed = rootsIn(root).find(({ shadowRootType }) => shadowRootType === 'closed');
  if (!closed) return;
  const { object } = await client.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId });
  await client.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: 'function () { globalThis.closedRoot = this; }',
  });
}

/** Releases the scripts of a page; resolves when the immediate updates have been painted. */
export const start = (page, name, build = 'production') =>
  page.evaluate(async (script) => {
    await globalThis.painted();
    await import(script);
    await document.querySelector('bow-out').updateComplete;
    await globalThis.painted();
  }, `/${build}/${name}.js`);

export const shift = (page) =>
  page.evaluate(async () => {
    await globalThis.painted();
    return globalThis.shifts.reduce((sum, { value }) => sum + value, 0);
  });
export const ask = (page) => page.evaluate(() => globalThis.room().querySelector('h3')?.textContent);
/** Waits until an element exists, by polling each frame: a mutation observer of the page doesn't see shadow roots. */
export const there = (page, selector) =>
  page.waitForFunction((at) => globalThis.room()?.querySelector(at), { timeout: 20_000 }, selector);
export const asked = (page, id) => there(page, `[data-question="${id}"]`);
export const choose = async (page, id, by = 'answer') => {
  const button = await page.evaluateHandle(
    (selector) => globalThis.room().querySelector(selector),
    `[data-${by}="${id}"]`,
  );
  await button.click();
};
export const sees = (page, selector) =>
  page.$eval(
    'bow-out',
    (element, at) => {
      const found = globalThis.room()?.querySelector(at) ?? element.querySelector(at);
      return Boolean(found?.checkVisibility() && found.getClientRects().length);
    },
    selector,
  );

/** Whether the element's own styles are applied. */
export const isStyled = (page) =>
  page.evaluate(() => getComputedStyle(globalThis.room().querySelector('.choice')).display === 'flex');

/** Returns the console messages, without Lit's notice about its development build. */
export const heard = (lines) => lines.filter((line) => !line.includes('Lit is in dev mode'));
