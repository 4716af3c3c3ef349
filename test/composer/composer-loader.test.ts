import { assert } from 'chai';
import { BowOut } from '../../src/bow-out.ts';
import { accessible, Page, until } from '../chat/page-object.ts';
import { asked, says } from '../chat/words.ts';

/**
 * Before the machine has come to this page. Once it has, it is there for every element: so the tests go on from where
 * the one before left the page, and it comes in the last.
 */
describe('an answer that is given before what follows has come', () => {
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

  it('is kept while it waits, and the focus with it', async () => {
    page = new Page();
    (await page.get('[data-answer="process"]')).focus();
    await page.click('[data-answer="process"]');
    const shown = await page.get('.now[aria-busy="true"] h3');
    assert.equal(page.focused, shown);
    assert.include(Object.values(sessionStorage).join(), '"process"');
    await accessible(page);
  });

  it('is waited with after a reload, which takes no focus', async () => {
    page = new Page();
    await page.click('[data-answer="offer"]');
    page.remove();
    page = new Page();
    await page.get('.now[aria-busy="true"]');
    assert.isNull(page.focused);
    assert.isNull(page.find('[data-question="situation"]'));
  });

  it('can be taken back by starting over', async () => {
    page = new Page();
    await page.click('[data-answer="offer"]');
    await page.click('[data-action="restart"]');
    await page.get('[data-question="situation"]');
    assert.lengthOf(sessionStorage, 0);
  });

  it('is safe where that fails, and leads on once it is there', async () => {
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
