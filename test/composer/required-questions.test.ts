/** How a question is put: in words that fit the way to it, and in fields that fit the answer. */
import { assert } from 'chai';
import { Page, toDesk, until } from '../chat/page-object.ts';
import { asked, formWords } from '../chat/words.ts';

describe('what is asked', () => {
  let page: Page;
  beforeEach(() => {
    sessionStorage.clear();
    page = new Page();
  });
  afterEach(() => {
    page.remove();
  });

  it('of somebody who has accepted is whether they take it back (case 4)', async () => {
    await page.walk(['situation', 'accepted']);
    const question = await page.get('[data-question="certainty"]');
    const { ask, variants } = asked.certainty;
    assert.include(question.innerText, variants.accepted.ask);
    assert.notInclude(question.innerText, ask);
    await page.click('[data-action="back"]');
    await page.walk(['situation', 'process'], ['doubts', 'skills']);
    assert.include((await page.get('[data-question="certainty"]')).innerText, ask);
  });

  it('takes two interviews on one day, and not the same one twice (case 17)', async () => {
    await toDesk(page);
    await page.detail('rounds');
    const row = async (index: number, date: string, time: string) => {
      await page.fill(`#round-${String(index)}-date`, date);
      await page.fill(`#round-${String(index)}-time`, time);
    };
    await row(0, '2099-12-02', '09:30');
    await page.click('[data-action="add"]');
    await row(1, '2099-12-02', '09:30');
    await page.click('[data-question="rounds"] [type="submit"]');
    assert.include(
      (await page.get('[data-question="rounds"] [role="alert"]')).innerText,
      formWords.sameRound,
    );
    await row(1, '2099-12-02', '14:00');
    await page.click('[data-question="rounds"] [type="submit"]');
    await until(() => !page.find('[data-question="rounds"]'));
    await page.get('.filled[data-detail="rounds"]');
  });

  it('for a day is a date', async () => {
    await page.walk(['situation', 'life'], ['duration', 'passing'], ['pause', 'accept']);
    await page.detail('deadline');
    assert.equal((await page.get<HTMLInputElement>('[name="deadline"]')).type, 'date');
  });

  it('of a pause for an adjustment is which one, before the draft (case 10)', async () => {
    await page.walk(['situation', 'life'], ['duration', 'adjustment'], ['pause', 'accept']);
    await page.get('[data-question="adjustment"]');
    assert.isNull(page.find('[data-answer="skip"]'));
    await page.fill('[name="adjustment"]', 'live captions');
    await page.click('[type="submit"]');
    assert.include((await page.message()).value, 'live captions');
  });
});
