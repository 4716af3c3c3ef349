import { assert } from 'chai';
import { Page, until } from './page-object.ts';

/** Presses as a pointer does: `detail` is the number of the click in its series. */
function tap(target: Element, detail = 1, pointerType = 'mouse') {
  const options = { bubbles: true, composed: true, cancelable: true, detail, pointerType };
  target.dispatchEvent(new PointerEvent('pointerdown', options));
  target.dispatchEvent(new PointerEvent('click', options));
}

describe('a double press', () => {
  let page: Page;

  beforeEach(async () => {
    sessionStorage.clear();
    page = new Page();
    await page.ready();
  });
  afterEach(() => {
    page.remove();
  });

  const asked = () => page.find('[data-question]')?.dataset['question'];
  const answer = () => page.find('.now button[data-answer]')!;

  it('answers one question, however often it is pressed', async () => {
    tap(await page.get('[data-answer="life"]'));
    const next = asked();
    for (const count of [2, 3]) tap(answer(), count);
    assert.equal(asked(), next);
    tap(answer());
    assert.notEqual(asked(), next);
  });

  it('answers one question where taps are not counted', async () => {
    tap(await page.get('[data-answer="life"]'), 1, 'touch');
    const next = asked();
    tap(answer(), 1, 'touch');
    assert.equal(asked(), next);
    await until(() => {
      tap(answer(), 1, 'mouse');
      return asked() !== next;
    });
  });

  it('checks nothing in the next question, and presses no other button', async () => {
    tap(await page.get('[data-answer="process"]'));
    tap(await page.get('label:has([value="skills"])'), 2);
    assert.isFalse(page.all<HTMLInputElement>('[value="skills"]')[0]?.checked);
    tap(await page.get('[data-action="restart"]'), 3);
    assert.equal(asked(), 'doubts');
  });

  it('still checks and unchecks one box', async () => {
    tap(await page.get('[data-answer="process"]'));
    const label = await page.get('label:has([value="skills"])');
    for (const count of [1, 2]) tap(label, count);
    assert.isFalse(page.all<HTMLInputElement>('[value="skills"]')[0]?.checked);
  });

  it('goes back twice', async () => {
    await page.walk(['situation', 'process'], ['doubts', 'skills']);
    const back = await page.get('[data-action="back"]');
    tap(back);
    tap(await page.get('[data-action="back"]'), 2);
    assert.equal(asked(), 'situation');
  });

  it('does not slow down keys and scripts', async () => {
    (await page.get('[data-answer="process"]')).click();
    (await page.get('[data-answer="done"]')).click();
    assert.equal(asked(), 'certainty');
  });
});
