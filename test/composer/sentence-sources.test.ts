import { assert } from 'chai';
import { accessible, Page, toDesk, until } from '../chat/page-object.ts';
import { says } from '../chat/words.ts';

describe('sentence sources', () => {
  let page: Page;
  let message: HTMLTextAreaElement;

  beforeEach(async () => {
    sessionStorage.clear();
    page = new Page();
    message = await toDesk(page);
  });
  afterEach(() => {
    page.remove();
  });

  const point = async (at: number, how = 'keyup') => {
    message.focus();
    message.setSelectionRange(at, at);
    message.dispatchEvent(new Event(how, { bubbles: true }));
    await page.element.updateComplete;
  };
  const why = () => page.find('[data-item="main"] .why')?.innerText ?? '';
  const marks = () => page.all('mark').map(({ textContent }) => textContent);

  it('show the answer behind a sentence, in the words of the transcript, for pointer and keyboard', async () => {
    assert.equal(page.find('#hint-main')?.innerText, says.whyHint);
    assert.equal(why(), '');
    for (const how of ['click', 'keyup']) {
      await point(0);
      await point(message.value.indexOf('Support engineer'), how);
      assert.isTrue(why().startsWith(says.why));
      assert.include(why(), 'Support engineer · 2025');
      assert.lengthOf(marks(), 1);
      assert.include(marks()[0] ?? '', 'Support engineer');
    }
  });

  it("show nothing for a sentence that isn't based on an answer", async () => {
    await point(message.value.indexOf('Support engineer'));
    await point(message.value.length);
    assert.equal(why(), '');
  });

  it("don't change while the caret stays in the sentence", async () => {
    const at = message.value.indexOf('Support engineer');
    await point(at);
    const line = page.find('[data-item="main"] .why');
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(line!, { subtree: true, childList: true, characterData: true });
    await point(at + 1);
    await point(at + 2);
    observer.disconnect();
    assert.equal(changes, 0);
  });

  it('link to the question', async () => {
    await point(message.value.indexOf('Support engineer'));
    await page.click('.item [data-edit="earlierRole"]');
    const heading = await page.get('[data-question="earlierRole"] h3');
    assert.isTrue(page.focused === heading);
  });

  it('link to a detail in the list', async () => {
    await page.fill('[name="from"]', 'Ana');
    await point(message.value.indexOf('Ana'));
    await page.click('.item [data-edit="names"]');
    await until(() => page.focused === page.find('[name="names"]'));
    await page.detail('rounds');
    await page.fill('[name="date"]', '2099-12-02');
    await page.click('[data-question="rounds"] [type="submit"]');
    await point(message.value.indexOf('2 December'));
    assert.include(why(), '2 December 2099');
    await page.click('.item [data-edit="rounds"]');
    await until(() => page.focused === page.find('[name="date"]'));
  });

  it('are absent in an edited message', async () => {
    await page.fill('textarea', `${message.value} And more.`);
    await point(3);
    assert.isEmpty(marks());
    assert.notInclude(page.text, says.whyHint);
  });

  it('highlight only the sentences that a change affects', async () => {
    assert.isEmpty(marks());
    await page.fill('[name="from"]', 'Ana');
    assert.lengthOf(marks(), 1);
    assert.include(marks()[0] ?? '', 'Ana');
    await page.note('reopen');
    assert.isEmpty(marks());
    await page.click('input[name="tone"][value="formal"]');
    assert.isNotEmpty(marks());
  });

  it('belong to their message', async () => {
    const note = await page.note('reopen');
    note.focus();
    const at = note.value.indexOf('Data engineer');
    note.setSelectionRange(at, at);
    note.dispatchEvent(new Event('keyup', { bubbles: true }));
    await page.element.updateComplete;
    assert.lengthOf(page.all('[data-item="reopen"] .why'), 1);
    assert.lengthOf(page.all('[data-item="reopen"] mark'), 1);
    assert.isEmpty(page.all('[data-item="main"] :is(.why, mark)'));
    await point(message.value.indexOf('Support engineer'));
    assert.lengthOf(page.all('[data-item="main"] .why'), 1);
    assert.isEmpty(page.all('[data-item="reopen"] :is(.why, mark)'));
  });

  it('draw the highlights exactly behind the text', async () => {
    await page.fill('[name="from"]', `Ana ${'Mäkelä-Virtanen '.repeat(20)}`);
    const layer = await page.get('.paper [aria-hidden]');
    assert.equal(layer.textContent.replace('\u200b', ''), message.value);
    for (const width of [320, 480, 1100]) {
      page.element.style.inlineSize = `${width}px`;
      assert.equal(layer.clientWidth, message.clientWidth);
      assert.isAtMost(message.scrollHeight, message.clientHeight);
      assert.isAtLeast(layer.offsetHeight, message.scrollHeight);
    }
  });

  it('are accessible', async () => {
    await point(message.value.indexOf('Support engineer'));
    await accessible(page);
  });
});
