import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import { Page, toAdvice, toDesk, until } from '../chat/page-object.ts';
import { screens } from '../chat/screen-fixtures.ts';
import { needs } from '../support/skip-unless.ts';
import { named } from './measure.ts';

describe('with the page around it', () => {
  let page: Page;

  const start = (properties: ConstructorParameters<typeof Page>[0] = {}) => {
    sessionStorage.clear();
    return (page = new Page(properties));
  };
  const root = document.documentElement;
  const surface = async () => getComputedStyle(await page.get('.root')).backgroundColor;
  const [light, dark] = ['rgb(255, 255, 255)', 'rgb(23, 26, 31)'];

  afterEach(() => {
    // A skipped test has none.
    (page as Page | undefined)?.remove();
    root.style.cssText = '';
  });

  describe('the colour scheme', () => {
    afterEach(() => emulateMedia({ colorScheme: 'light' }));

    it('is light on a page that has no dark one, even if the system is dark', async () => {
      await emulateMedia({ colorScheme: 'dark' });
      start();
      assert.equal(await surface(), light);
    });

    for (const system of ['light', 'dark'] as const)
      it(`follows a system that is ${system} if the page does, and else the page`, async () => {
        await emulateMedia({ colorScheme: system });
        start();
        for (const [scheme, colour] of [
          ['dark', dark],
          ['light', light],
          ['light dark', system === 'dark' ? dark : light],
        ]) {
          root.style.colorScheme = scheme ?? '';
          assert.equal(await surface(), colour, scheme);
        }
      });
  });

  it('is not printed: the conversation is private', async function () {
    await needs(this, 'print styles');
    await toDesk(start());
    await emulateMedia({ media: 'print' });
    assert.isFalse(page.find('.root')?.checkVisibility());
    page.element.style.display = 'block';
    assert.isFalse(page.find('.root')?.checkVisibility(), 'even if the page sets `display`');
    await emulateMedia({ media: 'screen' });
    assert.isTrue(page.find('.root')?.checkVisibility());
  });

  it('keeps the question clear of fixed bars, as far as the page declares them by scroll-padding', async () => {
    root.style.scrollPaddingBlock = '60px 110px';
    root.style.paddingBlockEnd = '110px';
    const isClear = (selector: string) => () => {
      const { top, bottom } = page.find(selector)!.getBoundingClientRect();
      return top >= 60 && bottom <= innerHeight - 110;
    };
    await setViewport({ width: 1000, height: 1000 });
    await toAdvice(start());
    await until(isClear('.now'), 'the whole advice in view');
    // Between the bars there is not enough room for this question, so its heading is in view.
    await setViewport({ width: 1000, height: 500 });
    await page.click('.log [data-edit="doubts"]');
    await until(isClear('.now h3'), 'the heading in view');
  });

  for (const width of [1100, 360])
    it(`keeps Back and Start over in place, ${width} px`, async () => {
      start().element.style.inlineSize = `${width}px`;
      await page.walk(['situation', 'process'], ['doubts', 'skills'], ['certainty', 'leaning']);
      const place = (action: string) => page.find(`[data-action="${action}"]`)?.getBoundingClientRect().left;
      const [back, restart] = [place('back'), place('restart')];
      for (const question of ['certainty', 'doubts', 'situation']) {
        assert.closeTo(place('back')!, back!, 1);
        await page.click('[data-action="back"]');
        await page.get(`[data-question="${question}"]`);
        assert.closeTo(place('restart')!, restart!, 1);
      }
      // At the first question, nothing takes the place of Back.
      const { top } = (await page.get('[data-action="forward"]')).getBoundingClientRect();
      assert.isNull(page.element.shadowRoot!.elementFromPoint(back! + 5, top + 5)?.closest('button'));
    });

  for (const [name, reach] of Object.entries(screens))
    it(`has no field that iOS zooms into: ${name}`, async () => {
      await reach(start());
      const small = page
        .all('textarea, input:not([type="checkbox"], [type="radio"])')
        .filter((field) => parseFloat(getComputedStyle(field).fontSize) < 16);
      assert.deepEqual(small.map(named), []);
    });
});
