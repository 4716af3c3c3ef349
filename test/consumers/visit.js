// A candidate's visit to a page in a new browser: performs actions, and records all errors of the page.
/* global document */
import { openPage, press, problemsOf, see } from '../support/puppeteer.js';

/** The timeout in milliseconds. */
const patience = 15_000;

export async function visit(browser, address) {
  const { page, close } = await openPage(browser, new URL(address).origin);
  const complaints = problemsOf(page);
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address);

  /** Waits until an element is visible. */
  const there = (selector) =>
    see(page, selector).catch((cause) => {
      throw new Error([`timed out waiting for ${selector}`, ...complaints].join('\n'), { cause });
    });

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
    leave: close,
  };
}
