// A candidate's visit to a page in a new browser: performs actions, and records all errors of the page.
/* global document */
import { press } from '../support/puppeteer.js';

/** The timeout in milliseconds. */
const patience = 15_000;

export async function visit(browser, address, tag = 'bow-out') {
  const { origin } = new URL(address);
  const context = await browser.createBrowserContext();
  await context.overridePermissions(origin, ['clipboard-sanitized-write']);
  const page = await context.newPage();
  await page.setViewport({ width: 1100, height: 900 });
  const complaints = [];
  const requests = [];
  page.on('console', (line) => {
    if (['error', 'warn', 'assert'].includes(line.type())) complaints.push(`${line.type()}: ${line.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  await page.goto(address);

  /** Waits until an element is visible. */
  async function there(selector) {
    const find = (tag, selector) => {
      const found = document.querySelector(tag)?.shadowRoot?.querySelector(selector);
      return found?.checkVisibility() ? found : false;
    };
    try {
      return await page.waitForFunction(find, { timeout: patience }, tag, selector);
    } catch (cause) {
      throw new Error([`timed out waiting for ${selector}`, ...complaints].join('\n'), { cause });
    }
  }

  return {
    page,
    complaints,
    requests,
    there,
    press: (selector) => press(page, selector),
    text: async (selector) => (await there(selector)).evaluate((found) => found.value ?? found.textContent),
    /** The shortest conversation to a copied message, declining an offer, which loads all code. */
    async decline() {
      await there('[data-question="situation"]');
      await press(page, '[data-answer="offer"]');
      await press(page, '[data-question="offer"] [data-answer="decline"]');
      await there('[data-outcome="decline-offer"]');
      await press(page, '[data-answer="accept"]');
      await there('textarea[name="message"]');
      await press(page, '[data-action="copy"]');
    },
    /** Waits for content of the page outside the element. */
    async shows(selector, text) {
      const says = (selector, text) => document.querySelector(selector)?.textContent.trim() === text;
      try {
        await page.waitForFunction(says, { timeout: patience }, selector, text);
      } catch (cause) {
        const instead = await page.$eval(selector, (found) => found.textContent).catch(() => 'nothing');
        throw new Error(`${selector} has the text "${instead}", expected "${text}"`, { cause });
      }
    },
    leave: () => context.close(),
  };
}
