// A candidate who knows the page by what is written on it. The page has its default settings, so there is nothing else
// to go by: no hooks, and no way into the shadow root.
export class Candidate {
  constructor(page) {
    this.page = page;
  }

  /** Waits for something with this name, such as a button with this text. */
  see(name, role) {
    return this.page.waitForSelector(`::-p-aria([name="${name}"]${role ? `[role="${role}"]` : ''})`, {
      timeout: 8000,
    });
  }

  async press(name, role = 'button') {
    const element = await this.see(name, role);
    // Waits until it stops moving: content above it may be expanding.
    await element.evaluate(async (element) => {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      for (let last = ''; ;) {
        const { x, y } = element.getBoundingClientRect();
        if (last === `${x} ${y}`) return;
        last = `${x} ${y}`;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
    });
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
