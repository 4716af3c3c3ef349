// Finds the element's content by what is written on it, for the scripts that drive Chromium themselves.
import { settle } from './puppeteer.js';

/**
 * A candidate who knows the page by what is written on it, at the default settings: there are no hooks, and there is no
 * way into the shadow root but the accessibility tree.
 */
export class Candidate {
  /** @param frame the document with the element, if it is not the page's own */
  constructor(page, frame = page) {
    this.page = page;
    this.frame = frame;
  }

  /** Waits for something with this name, such as a button with this text. */
  see(name, role) {
    return this.frame.waitForSelector(`::-p-aria([name="${name}"]${role ? `[role="${role}"]` : ''})`, {
      timeout: 15_000,
    });
  }

  async press(name, role = 'button') {
    const element = await this.see(name, role);
    await element.evaluate(settle);
    await element.click();
    await element.dispose();
  }

  async focus(name, role = 'button') {
    const element = await this.see(name, role);
    await element.focus();
    await element.dispose();
  }

  /** Replaces the text of a field, key by key. */
  async type(name, text) {
    await this.press(name, 'textbox');
    await this.selectAll();
    await this.page.keyboard.type(text);
  }

  async selectAll() {
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('a');
    await this.page.keyboard.up('Control');
  }

  /** The text of a field. */
  async read(name) {
    const field = await this.see(name, 'textbox');
    return field.evaluate(({ value }) => value);
  }
}
