// A candidate in a page or an iframe: presses with a real pointer, types on a real keyboard, and waits like a user.
import { press, see } from '../support/puppeteer.js';

const message = 'textarea[name="message"]';

export class Visitor {
  /** @param frame the document that contains the element */
  constructor(page, frame = page.mainFrame()) {
    this.page = page;
    this.frame = frame;
  }

  /** Waits until an element is visible. */
  get(selector) {
    return see(this.frame, selector);
  }

  async has(selector) {
    return (await this.frame.$(`pierce/${selector}`)) !== null;
  }

  press(selector) {
    return press(this.frame, selector);
  }

  /** Types into a field key by key, appending to its value or replacing it. */
  async type(selector, text, { over = false } = {}) {
    await this.press(selector);
    if (over) {
      await this.page.keyboard.down('Control');
      await this.page.keyboard.press('a');
      await this.page.keyboard.up('Control');
    }
    await this.page.keyboard.type(text);
    await this.sees(selector, text);
  }

  /** Waits until a field has this value, or another element this text. */
  sees(selector, text) {
    return this.until(
      (selector, text) => {
        const root = document.querySelector('bow-out').shadowRoot;
        return [...root.querySelectorAll(selector)].some((each) =>
          (each.value ?? each.innerText).includes(text),
        );
      },
      selector,
      text,
    );
  }

  /** Waits for a condition in the page. */
  until(condition, ...rest) {
    return this.frame.waitForFunction(condition, { timeout: 5000 }, ...rest);
  }

  async answer(question, answer) {
    if (question !== 'doubts') {
      await this.press(`[data-question="${question}"] [data-answer="${answer}"]`);
      return;
    }
    for (const doubt of answer.split(' ')) await this.press(`label:has(input[value="${doubt}"])`);
    await this.press('[data-question="doubts"] [data-answer="done"]');
  }

  async choose(name, value) {
    await this.press(`label:has(input[name="${name}"][value="${value}"])`);
    await this.get(`input[name="${name}"][value="${value}"]:checked`);
  }

  async turn(id) {
    await this.press(`[data-note="${id}"]`);
    await this.get(`[data-item="${id}"] ${message}`);
  }

  /** Answers all questions, types the required text, and accepts the advice. */
  async converse({ answers, typed = {}, needed = {}, outcome }) {
    const type = async (texts) => {
      for (const [name, text] of Object.entries(texts)) await this.type(`.now [name="${name}"]`, text);
      if (Object.keys(texts).length) await this.press('.now [type="submit"]');
    };
    for (const [question, answer] of answers) await this.answer(question, answer);
    await type(typed);
    await this.get(`[data-outcome="${outcome}"]`);
    await this.press('[data-answer="accept"]');
    await type(needed);
  }

  async copy() {
    await this.press('.out [data-action="copy"]');
    await this.until(() =>
      [...document.querySelector('bow-out').shadowRoot.querySelectorAll('[data-status]')].some((each) =>
        /copied|selected/i.test(each.innerText),
      ),
    );
  }

  async more() {
    await this.press('[data-action="more"][aria-expanded="false"]');
    await this.get('[data-action="print"]');
  }

  /** Uses all features of a draft with a message, including each share action. */
  async workAtDesk(marks) {
    await this.get(message);
    await this.type('[name="names"]', marks.to, { over: true });
    await this.type('[name="from"]', marks.from, { over: true });
    await this.choose('tone', 'formal');
    await this.choose('channel', 'chat');
    await this.choose('channel', 'email');
    await this.press('[data-action="reword"]');
    if (await this.has('[data-detail="entry"]')) {
      await this.press('[data-detail="entry"]');
      await this.press('[data-question="entry"] [data-answer="applied"]');
      await this.get('.filled[data-detail="entry"]');
    }
    if (await this.has('[data-detail="reason"]')) {
      await this.press('[data-detail="reason"]');
      await this.type('[name="reason"]', marks.reason);
      // Submits again to confirm text that may be private.
      await this.press('[data-question="reason"] [type="submit"]');
      await this.press('[data-question="reason"] [data-action="leave-out"]');
    }
    await this.copy();
    await this.press('[data-action="copy-subject"]');
    await this.press('.out [data-action="mail"]');
    await this.type(message, `${marks.message} The process was chaotic.`, { over: true });
    await this.get('[data-rule]');
    await this.copy();
    await this.more();
    for (const type of ['eml', 'txt']) await this.press(`[data-action="download"][value="${type}"]`);
    if (await this.has('[data-action="copy-all"]')) await this.press('[data-action="copy-all"]');
    if (await this.has('[data-action="share"]')) await this.press('[data-action="share"]');
    await this.press('[data-action="print"]');
    await this.press('[data-action="redraft"]');
  }

  /** Reopens an earlier answer and keeps it, then uses Back and Forward. */
  async secondThoughts(question = 'situation') {
    const fold = await this.page.$('pierce/[data-action="answers"]');
    if (await fold?.isVisible()) await this.press('[data-action="answers"]');
    await this.press(`.log [data-edit="${question}"]`);
    await this.get('.then p');
    await this.page.keyboard.press('Escape');
    await this.get(message);
    await this.press('[data-action="back"]');
    // The previous question is the required one, or the advice.
    await this.press('[data-outcome] [data-answer="accept"], .now [type="submit"]');
    await this.get(message);
  }
}
