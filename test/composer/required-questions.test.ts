/** The wording and the fields of a question, which depend on the earlier answers. */
import { assert } from 'chai';
import { Page, toDesk, until } from '../chat/page-object.ts';
import { asked, formWords } from '../chat/words.ts';

describe('a question', () => {
  let page: Page;
  beforeEach(() => {
    sessionStorage.clear();
    page = new Page();
  });
  afterEach(() => {
    page.remove();
  });

  it('asks a candidate who has accepted whether they take it back (case 4)', async () => {
    await page.walk(['situation', 'accepted']);
    const question = await page.get('[data-question="certainty"]');
    const { ask, variants } = asked.certainty;
    assert.include(question.innerText, variants.accepted.ask);
    assert.notInclude(question.innerText, ask);
    await page.click('[data-action="back"]');
    await page.walk(['situation', 'process'], ['doubts', 'skills']);
    assert.include((await page.get('[data-question="certainty"]')).innerText, ask);
  });

  it('accepts two interviews on one day, but not the same one twice (case 17)', async () => {
    await toDesk(page);
    await page.detail('rounds');
    const row = async (index: number, date: string, time: string) => {
      await page.fill(`#rounds-${String(index)}-date`, date);
      await page.fill(`#rounds-${String(index)}-time`, time);
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

  it('asks for a day with a date field', async () => {
    await page.walk(['situation', 'life'], ['duration', 'passing'], ['pause', 'accept']);
    await page.detail('deadline');
    assert.equal((await page.get<HTMLInputElement>('[name="deadline"]')).type, 'date');
  });

  it('asks which adjustment a pause is for before the draft (case 10)', async () => {
    await page.walk(['situation', 'life'], ['duration', 'adjustment'], ['pause', 'accept']);
    await page.get('[data-question="adjustment"]');
    assert.isNull(page.find('[data-answer="skip"]'));
    await page.fill('[name="adjustment"]', 'live captions');
    await page.click('[type="submit"]');
    assert.include((await page.message()).value, 'live captions');
  });
});
