// A tab with a page that contains the element, operated by its hooks. Of two tabs, one is in the background, where no
// frame is painted and no pointer works: so this polls by a timer, and presses and types by script.
/* global window, document, localStorage, InputEvent */
import { linesOf } from '../support/puppeteer.js';

/** A browser tab. Errors and console messages are recorded. */
export class Tab {
  static async open(context, address) {
    const tab = new Tab();
    tab.page = await context.newPage();
    tab.page.setDefaultTimeout(5000);
    tab.lines = linesOf(tab.page);
    await tab.page.evaluateOnNewDocument(() => {
      // Operates the newest element of the page.
      window.query = (selector) =>
        [...document.querySelectorAll('bow-out')].at(-1)?.shadowRoot?.querySelector(selector) ?? null;
    });
    await tab.page.goto(address);
    return tab;
  }

  async until(condition, what) {
    await this.page.waitForFunction(condition, { polling: 20 }).catch(() => {
      throw new Error(`timed out waiting for ${what}`);
    });
  }

  /** Waits until a selector is visible. */
  async see(selector) {
    await this.page
      .waitForFunction((wanted) => window.query(wanted), { polling: 20 }, selector)
      .catch(() => {
        throw new Error(`timed out waiting for ${selector}`);
      });
  }

  async press(selector) {
    await this.see(selector);
    await this.page.evaluate((wanted) => window.query(wanted).click(), selector);
  }

  /** Answers several questions: each answer is a choice or a list of choices. */
  async walk(...answers) {
    for (const answer of answers) {
      if (Array.isArray(answer))
        for (const value of answer) await this.press(`[data-question] input[value="${value}"]`);
      await this.press(`[data-question] [data-answer="${Array.isArray(answer) ? 'done' : answer}"]`);
    }
  }

  /** Appends to the value of a field, as typing does. */
  async type(selector, text) {
    await this.see(selector);
    await this.page.evaluate(
      (wanted, more) => {
        const field = window.query(wanted);
        field.value += more;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      },
      selector,
      text,
    );
  }

  async value(selector) {
    await this.see(selector);
    return this.page.evaluate((wanted) => window.query(wanted).value, selector);
  }

  stored(key) {
    return this.page.evaluate((name) => localStorage.getItem(name), key);
  }
}
