import { assert } from 'chai';
import { BowOut } from '../../src/bow-out.ts';
import { accessible, Page, until } from '../chat/page-object.ts';
import { asked, says } from '../chat/words.ts';

/**
 * The tests run in order and share a page: once loaded, the machine is available to every element. Each test continues
 * where the previous one stopped, and the last one loads the machine.
 */
describe('an answer before the machine has loaded', () => {
  const { desk } = BowOut;
  let fetches: { arrive: () => void; fail: (error: Error) => void }[] = [];
  let page: Page;

  beforeEach(() => {
    sessionStorage.clear();
    fetches = [];
    BowOut.desk = () =>
      new Promise((resolve, reject) => {
        fetches.push({ arrive: () => void desk().then(resolve, reject), fail: reject });
      });
  });
  afterEach(() => {
    page.remove();
    BowOut.desk = desk;
  });

  it('is kept while waiting, and so is the focus', async () => {
    page = new Page();
    (await page.get('[data-answer="process"]')).focus();
    await page.click('[data-answer="process"]');
    const shown = await page.get('.now[aria-busy="true"] h3');
    assert.equal(page.focused, shown);
    assert.include(Object.values(sessionStorage).join(), '"process"');
    await accessible(page);
  });

  it('is restored after a reload, without taking the focus', async () => {
    page = new Page();
    await page.click('[data-answer="offer"]');
    page.remove();
    page = new Page();
    await page.get('.now[aria-busy="true"]');
    assert.isNull(page.focused);
    assert.isNull(page.find('[data-question="situation"]'));
  });

  describe('if every load fails, as in Firefox until the page is reloaded', () => {
    beforeEach(() => {
      BowOut.desk = () => Promise.reject(new Error('offline'));
    });
    const failed = () => page.find('.now[aria-busy="false"] [role="alert"]')?.innerText;

    it('is kept, and the page can be reloaded after a retry', async () => {
      page = new Page();
      await page.click('[data-answer="process"]');
      await until(() => failed() === says.failed);
      await page.click('[data-action="retry"]');
      await page.get('[data-action="reload"]');
      assert.equal(failed(), says.failedAgain);
      assert.include(Object.values(sessionStorage).join(), '"process"');
    });

    it('is not said to survive a reload that would lose it', async () => {
      page = new Page({ remember: 'off' });
      await page.click('[data-answer="process"]');
      await until(() => failed() === says.failed);
      await page.click('[data-action="retry"]');
      await until(() => failed() === says.failed);
      assert.isNull(page.find('[data-action="reload"]'));
    });
  });

  it('is discarded by starting over', async () => {
    page = new Page();
    await page.click('[data-answer="offer"]');
    await page.click('[data-action="restart"]');
    await page.get('[data-question="situation"]');
    assert.lengthOf(sessionStorage, 0);
  });

  it('survives a failed load, and takes effect after a retry', async () => {
    page = new Page();
    await page.click('[data-answer="process"]');
    await until(() => fetches.length === 1);
    fetches[0]?.fail(new Error('offline'));
    assert.include((await page.get('[role="alert"]')).innerText, says.failed);
    await page.click('[data-action="retry"]');
    await until(() => fetches.length === 2);
    fetches[1]?.arrive();
    const question = await page.get('[data-question="doubts"]');
    assert.isTrue(question.contains(page.focused));
    assert.include(page.find('.log')?.innerText, asked.situation.answers.process);
  });
});
