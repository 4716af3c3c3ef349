import { assert } from 'chai';
import { BowOut } from '../../src/bow-out.ts';
import { defineElement } from '../../src/engine/index.ts';
import { strangeLocale } from '../locales/pseudo.ts';
import { loaded, withLanguages } from '../locales/stand-in.ts';
import { Page, toEarlierRole } from './page-object.ts';

const tag = 'chat-with-languages';

describe('the languages of the conversation', () => {
  const { lang } = document.documentElement;
  const { warn } = console;
  let warnings: string[];
  let page: Page | undefined;

  before(() => {
    defineElement(tag, withLanguages);
  });
  beforeEach(() => {
    sessionStorage.clear();
    warnings = [];
    loaded.length = 0;
    console.warn = (text: string) => warnings.push(text);
  });
  afterEach(() => {
    page?.remove();
    document.documentElement.lang = lang;
    console.warn = warn;
    BowOut.locales = {};
  });

  const open = async (properties: Partial<BowOut> = {}) => {
    page = new Page(properties, tag);
    const { lang, dir } = await page.get('.root');
    return { page, shown: [lang, dir] };
  };

  for (const [where, onPage, properties] of [
    ['the page', 'he', {}],
    ['the page, with a region', 'he-IL', {}],
    ['the element', 'en', { lang: 'he' }],
  ] as const)
    it(`are chosen by the lang of ${where}`, async () => {
      document.documentElement.lang = onPage;
      const { page, shown } = await open(properties);
      assert.deepEqual(shown, ['he', 'rtl']);
      await page.walk(...toEarlierRole.slice(0, -1));
      await page.get('[data-outcome]');
      assert.equal((await page.get('.root')).lang, 'he');
      assert.deepEqual(warnings, []);
    });

  for (const english of ['en', 'en-AU', 'EN', ' en ', '', undefined])
    it(`are not even looked up on a page whose lang is ${JSON.stringify(english)}`, async () => {
      if (english === undefined) document.documentElement.removeAttribute('lang');
      else document.documentElement.lang = english;
      const { page, shown } = await open();
      assert.deepEqual(shown, ['en', 'ltr']);
      await page.walk(...toEarlierRole.slice(0, -1));
      await page.get('[data-outcome]');
      assert.deepEqual([loaded, warnings], [[], []]);
    });

  it('serve the messages alone', async () => {
    const { page, shown } = await open({ messageLang: 'he' });
    assert.deepEqual(shown, ['en', 'ltr']);
    await page.walk(['situation', 'offer'], ['offer', 'decline']);
    await page.choose('decline-offer', 'accept');
    assert.equal((await page.message()).lang, 'he');
    assert.notMatch((await page.message()).value, /offer/);
  });

  it("come after the host's own", async () => {
    const heading = 'Second thoughts?';
    const own = { ...strangeLocale, lang: 'he', interface: { ...strangeLocale.interface, heading } };
    BowOut.locales = { he: () => own };
    const { page } = await open({ lang: 'he' });
    assert.equal((await page.get('#heading')).innerText, heading);
    assert.notInclude(loaded, 'he');
    assert.deepEqual(warnings, []);
  });

  for (const [why, wanted, warning] of [
    ['is not there', 'xx-YY', /^<[\w-]+> lang: “xx-YY” is not available\. Using en instead\./],
    ['does not load', 'fi', /^<[\w-]+> locales\.fi: failed to load \(Error: offline\).* Using en instead\.$/],
  ] as const)
    it(`are replaced by English if one ${why}, with one warning`, async () => {
      const { page, shown } = await open({ lang: wanted });
      assert.deepEqual(shown, ['en', 'ltr']);
      await page.choose('situation', 'process');
      await page.get('[data-question="doubts"]');
      assert.lengthOf(warnings, 1);
      assert.match(warnings[0]!, warning);
    });

  it('leave the chat in its own language if that of the messages is not there', async () => {
    const { page, shown } = await open({ lang: 'he', messageLang: 'xx' });
    assert.deepEqual(shown, ['he', 'rtl']);
    await page.choose('situation', 'process');
    await page.get('[data-question="doubts"]');
    assert.lengthOf(warnings, 1);
    assert.match(warnings[0]!, /message-lang: “xx” is not available/);
  });

  it('change with the page', async () => {
    const { page } = await open();
    page.element.lang = 'he';
    await page.get('.root[lang="he"]');
    page.element.lang = 'en';
    await page.get('.root[lang="en"]');
    assert.equal((await page.get('.root')).dir, 'ltr');
  });
});
