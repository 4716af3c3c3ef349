// What the scripts share that drive Chromium themselves: they launch it, open pages, and see and press what is in the
// element. Selectors reach into shadow roots, in a page or an iframe.
/* global requestAnimationFrame */
import puppeteer from 'puppeteer-core';
import { findChromium } from './browsers.js';

/** The time in milliseconds after which waiting fails. */
const patience = 15_000;

/** Launches the Chromium of the tests, which is located or installed in the same way. */
export function launch() {
  const { executablePath, args } = findChromium();
  // The part of a page outside the window isn't painted, regardless of the emulated viewport.
  return puppeteer.launch({ executablePath, args: [...args, '--window-size=1600,1700'], headless: true });
}

/**
 * Opens an empty page with storage of its own, and access to the clipboard on the pages of `origin`.
 *
 * @returns the page, everything that it logs, and a function that closes it
 */
export async function openPage(browser, origin) {
  const context = await browser.createBrowserContext();
  if (origin) await context.overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
  const page = await context.newPage();
  await page.setViewport({ width: 1100, height: 900 });
  return { page, lines: linesOf(page), close: () => context.close() };
}

/** Records the console messages of a page, and the errors that nothing catches. */
export function linesOf(page) {
  const lines = [];
  page.on('console', (message) => lines.push(`console.${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => lines.push(`error: ${error.message}`));
  return lines;
}

/** Records errors and warnings only, and failed requests. */
export function problemsOf(page) {
  const problems = [];
  page.on('console', (message) => {
    const type = message.type();
    if (['error', 'warn', 'assert'].includes(type)) problems.push(`console.${type}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  return problems;
}

/** Waits until an element is visible, and returns a handle to it. */
export const see = (frame, selector) =>
  // Puppeteer polls each frame for visibility. For mere presence, it would rely on a mutation observer, which doesn't
  // see changes in shadow roots. Its locators do so too.
  frame.waitForSelector(`pierce/${selector}`, { visible: true, timeout: patience });

/** Scrolls an element clear of sticky ones, and waits until it stops moving: content above it may be expanding. */
export async function settle(element) {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  for (let last = ''; ;) {
    const { x, y } = element.getBoundingClientRect();
    if (last === `${x} ${y}`) return;
    last = `${x} ${y}`;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Presses an element with the pointer, once it is visible and at rest. */
export async function press(frame, selector) {
  const end = Date.now() + patience;
  for (;;) {
    const element = await see(frame, selector);
    try {
      await element.evaluate(settle);
      await element.click();
      return;
    } catch (cause) {
      // A render may have replaced the element since it was found. Then the new one is pressed.
      if (Date.now() > end) throw new Error(`could not press ${selector}`, { cause });
    } finally {
      await element.dispose();
    }
  }
}
