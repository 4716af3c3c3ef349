import { assert } from 'chai';
import { BowOut } from '../../src/bow-out.ts';
import { storeKey, version } from '../../src/platform/storage.ts';
import { Page, until } from '../chat/page-object.ts';
import { overflowing } from '../styles/measure.ts';
import { spacelessLocale, strangeLocale } from './pseudo.ts';
import { readIn, ways } from './screens.ts';
import type { Answer } from '../../machines/bow-out/machine.ts';

/** Selects text that the candidate or the host has typed, which isn't translated. */
const names = { company: '1', role: '22' };

const plain = (text: string) => /[a-z]{2,}/iu.test(text);

describe('another locale', () => {
  const { locales } = BowOut;
  let page: Page | undefined;

  const show = async (answers: readonly Answer[], settings: Partial<BowOut> = {}) => {
    page?.remove();
    const stored = { version, expires: Date.now() + 1e6, answers, typed: { wording: '1' } };
    sessionStorage.setItem(storeKey(names.company, names.role), JSON.stringify(stored));
    page = new Page({ company: names.company, jobTitle: names.role, lang: 'en-XB', ...settings });
    await page.get('.now h3');
    await until(() => !page?.find('[aria-busy="true"]'));
    await page.element.updateComplete;
    return page;
  };

  before(() => {
    BowOut.locales = { 'en-XB': () => strangeLocale, 'ja-XB': () => spacelessLocale };
  });
  beforeEach(() => {
    sessionStorage.clear();
  });
  afterEach(() => {
    page?.remove();
  });
  after(() => {
    BowOut.locales = locales;
  });

  const all = ways();
  for (const [name, answers] of all)
    it(`translates all of ${name}, right to left, and fits its width`, async () => {
      const page = await show(answers);
      if (name.startsWith('taken') && name !== 'taken: safety') await page.message();
      assert.deepEqual([...readIn(page.find('.root') ?? document)].filter(plain), []);
      assert.equal(getComputedStyle(page.find('.root') ?? document.body).direction, 'rtl');
      for (const width of [280, 360, 1100]) {
        page.element.style.inlineSize = `${width}px`;
        await page.element.updateComplete;
        assert.deepEqual(overflowing(page), [], `${width} px`);
      }
    });

  const said = (page: Page) => [...readIn(page.find('.root') ?? document)].filter(plain);
  const fits = async (page: Page) => {
    for (const width of [280, 1100]) {
      page.element.style.inlineSize = `${width}px`;
      await page.element.updateComplete;
      assert.deepEqual(overflowing(page), [], `${width} px`);
    }
  };
  const leaving = all.get('taken: redirect-earlier') ?? [];

  it('translates every detail', async () => {
    const page = await show(leaving);
    await page.message();
    await page.click('[data-action="all-details"]');
    const details = page.all('[data-detail]').map(({ dataset }) => dataset['detail'] ?? '');
    assert.isAbove(details.length, 5);
    for (const detail of details) {
      await page.click(`[data-detail="${detail}"]`);
      await page.get(`.detail[data-question="${detail}"]`);
      // A blank required field shows an error.
      page.find(`.detail[data-question="${detail}"] [type="submit"]`)?.click();
      await page.element.updateComplete;
      assert.deepEqual(said(page), [], detail);
      await fits(page);
      if (page.find('.detail')) await page.click('.detail [data-action="close"]');
    }
  });

  it('translates every message and share action', async () => {
    const page = await show(leaving);
    await page.message();
    const notes = page.all('[data-note]').map(({ dataset }) => dataset['note'] ?? '');
    assert.isNotEmpty(notes);
    for (const note of notes) {
      await page.note(note);
      assert.deepEqual(said(page), [], note);
      await fits(page);
    }
    await page.click('[data-action="more"]');
    await page.get('[data-action="print"]');
    assert.deepEqual(said(page), []);
    await fits(page);
  });

  it('translates all proofreading notes', async () => {
    const page = await show(leaving);
    await page.fill('textarea', '1? 2? 3? 4?');
    await page.get('[data-rule]');
    assert.deepEqual(said(page), []);
    await fits(page);
  });

  it('translates the preview of an edit', async () => {
    const page = await show(leaving);
    await page.click('[data-edit="company"]');
    await page.get('.then summary');
    assert.deepEqual(said(page), []);
    await fits(page);
  });

  it('translates the feedback on copying and clearing', async () => {
    const page = await show(leaving);
    await page.message();
    await page.click('[data-action="mail"]');
    await page.click('[data-action="clear"]');
    assert.deepEqual(said(page), []);
    await fits(page);
  });

  it('translates the launcher', async () => {
    const page = await show([], { mode: 'launcher' });
    await page.click('[data-action="launch"]');
    assert.isFalse(plain((await page.get('.launch')).innerText));
    assert.deepEqual(said(page), []);
  });

  it('can apply to the chat only, or to the messages only', async () => {
    const one = await show(leaving, { messageLang: 'en' });
    assert.match((await one.message()).value, /I\b.* withdraw/u);
    assert.isFalse(plain((await one.get('.now h3')).innerText));
    const other = await show(leaving, { lang: 'en', messageLang: 'en-XB' });
    assert.isFalse(plain((await other.message()).value));
    assert.isTrue(plain((await other.get('.now h3')).innerText));
    // Proofreading notes are in the language of the chat.
    await other.fill('textarea', '1? 2? 3? 4?');
    assert.isTrue(plain((await other.get('[data-rule]')).innerText));
  });

  it('can be without spaces, and then measures messages in characters', async () => {
    const page = await show(leaving, { lang: 'ja-XB' });
    const { value } = await page.message();
    assert.notMatch(value, /[ .,?!]/u);
    assert.deepEqual(said(page), []);
    await fits(page);
    page.element.lang = 'en';
    page.element.messageLang = 'ja-XB';
    const count = `${Array.from(value).length} characters`;
    await until(() => page.find('[data-item="main"]')?.textContent.includes(count) === true);
  });

  it('can have details of its own, which other languages lack', async () => {
    const offers = async (messageLang: string) => {
      const page = await show(leaving, { lang: 'en', messageLang });
      await page.message();
      await page.click('[data-action="all-details"]');
      return page.all('[data-detail]').map(({ dataset }) => dataset['detail'] ?? '');
    };
    const [own, ...others] = await offers('ja-XB');
    assert.equal(own, 'address');
    assert.deepEqual(others, await offers('en'));
    const page = await show(leaving, { lang: 'en', messageLang: 'ja-XB' });
    await page.click('[data-detail="address"]');
    await page.click('[data-answer="familiar"]');
    assert.isTrue((await page.get<HTMLInputElement>('[data-answer="familiar"]')).checked);
  });

  it('can load after the element, and change during a conversation', async () => {
    const page = await show(leaving);
    const { value } = await page.message();
    page.element.lang = 'en';
    await until(
      () =>
        page.all<HTMLTextAreaElement>('textarea[name="message"]')[0]?.value.includes('Support') === false &&
        plain(page.all<HTMLTextAreaElement>('textarea[name="message"]')[0]?.value ?? ''),
    );
    assert.notEqual((await page.message()).value, value);
    assert.lengthOf(page.all('.log li'), leaving.length);
  });

  it("is replaced by English where another one is wanted that isn't offered", async () => {
    const page = await show([], { lang: 'xx' });
    assert.isTrue(plain((await page.get('.now h3')).innerText));
  });
});
