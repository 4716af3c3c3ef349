import { assert } from 'chai';
import { Page, toDesk } from './page-object.ts';
import { asked, says } from './words.ts';

/** Translates all text into capitals, with the markup that browsers use: each text node becomes two `<font>`s. */
function translate(root: Node) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes) {
    if (!node.data.trim() || node.parentElement?.closest('style, textarea, font, [translate="no"]')) continue;
    const template = document.createElement('template');
    template.innerHTML = '<font><font></font></font>';
    template.content.querySelector('font > *')!.textContent = node.data.toUpperCase();
    node.replaceWith(template.content);
  }
}

describe('a translated page', () => {
  let page: Page;

  beforeEach(() => {
    sessionStorage.clear();
    page = new Page();
  });
  afterEach(() => {
    page.remove();
  });

  const translated = () => {
    translate(page.element.shadowRoot!);
  };
  const label = (selector: string) => page.find(selector)?.textContent.trim();

  it('shows a label with its new meaning, and keeps the translation of the others', async () => {
    await page.walk(['situation', 'process']);
    await page.get('[data-question="doubts"]');
    translated();
    const { none, done, ask } = asked.doubts;
    assert.equal(label('[data-answer="done"]'), none.toUpperCase());
    for (const text of [done, none]) {
      await page.click('[value="skills"]');
      assert.equal(label('[data-answer="done"]'), text);
      assert.equal(label('.now h3'), ask.toUpperCase());
    }
  });

  it('follows the conversation to the message, forward and back', async () => {
    for (const [question, answer] of [
      ['situation', 'process'],
      ['doubts', 'skills'],
      ['certainty', 'leaning'],
    ] as const) {
      await page.walk([question, answer]);
      translated();
    }
    await page.click('.log [data-edit="situation"]');
    translated();
    await page.choose('situation', 'offer');
    assert.include(page.find('.log')?.textContent, asked.situation.answers.offer);
    assert.notInclude(page.find('.log')?.textContent, asked.situation.answers.process.toUpperCase());
  });

  it('updates what is said about a message, and clears it', async () => {
    const message = await toDesk(page);
    translated();
    await page.fill('[name="message"]', message.value.repeat(40));
    await page.click('[data-action="mail"]');
    assert.equal(label('[data-item="main"] [data-status]'), says.tooLong);
    translated();
    await page.fill('[name="message"]', 'Short.');
    assert.equal(label('[data-item="main"] [data-status]'), '');
    assert.equal(message.value, 'Short.');
  });
});
