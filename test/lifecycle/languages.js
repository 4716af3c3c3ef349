// Tests that a script tag and `lang` are enough for a language of the conversation, and what each page fetches for it.
/* global window */
import assert from 'node:assert/strict';
import { check } from '../support/check.js';
import { embed, serveSite } from '../support/site.js';
import { Tab } from './tab.js';

const pageIn = (lang, { file = 'bow-out.js', attributes = '' } = {}) =>
  embed(attributes || undefined)
    .replace('<html lang="en">', `<html lang="${lang}">`)
    .replace('/bow-out.js', `/${file}`);

const pages = {
  '/en': pageIn('en-GB'),
  '/ar': pageIn('ar-EG'),
  '/attribute': pageIn('en', { attributes: 'company="1" job-title="22" lang="ar"' }),
  '/messages': pageIn('en', { attributes: 'company="1" job-title="22" message-lang="ar"' }),
  '/one-file': pageIn('ar', { file: 'bow-out.all.js' }),
  '/unavailable': pageIn('xx'),
};

/** The names of the scripts that a page has fetched, without their hashes, in alphabetical order. */
const namesOf = (requests) =>
  requests
    .map(({ path }) => path)
    .filter((path) => path.endsWith('.js'))
    .map((path) => path.replace(/^.*\/|(-[\w-]{6})?\.js$/g, ''))
    .sort();

export async function languages(browser, folder) {
  async function visit(path, test) {
    const server = await serveSite(folder, pages);
    const context = await browser.createBrowserContext();
    try {
      const tab = await Tab.open(context, server.origin + path);
      await tab.walk('offer', 'decline');
      await tab.press('[data-outcome] [data-answer="accept"]');
      await tab.see('textarea[name="message"]');
      await test(tab, () => namesOf(server.requests));
    } finally {
      await context.close();
      server.close();
    }
  }

  const shownIn = (tab) =>
    tab.page.evaluate(() => {
      const { lang, dir } = window.query('.root');
      return [lang, dir, window.query('textarea[name="message"]').lang];
    });

  for (const path of ['/ar', '/attribute'])
    await check(`a script tag and lang are enough for another language: ${path}`, () =>
      visit(path, async (tab, names) => {
        assert.deepEqual(await shownIn(tab), ['ar', 'rtl', 'ar']);
        assert.deepEqual(names(), ['ar', 'ar-rest', 'bow-out', 'closest-match', 'composer', 'languages']);
        assert.deepEqual(tab.lines, []);
      }),
    );

  await check('a page in English fetches no language, and nothing to choose one by', () =>
    visit('/en', async (tab, names) => {
      assert.deepEqual(await shownIn(tab), ['en', 'ltr', 'en']);
      assert.deepEqual(names(), ['bow-out', 'composer']);
    }),
  );

  await check('the language that the candidate chooses for the message causes no request', () =>
    visit('/messages', async (tab, names) => {
      assert.deepEqual(await shownIn(tab), ['en', 'ltr', 'ar']);
      const before = names();
      await tab.press('[name="language"][value="en"]');
      await tab.until(() => window.query('textarea[name="message"]').lang === 'en', 'the message in English');
      assert.deepEqual(names(), before);
      assert.deepEqual(tab.lines, []);
    }),
  );

  await check('the single file has all languages', () =>
    visit('/one-file', async (tab, names) => {
      assert.deepEqual(await shownIn(tab), ['ar', 'rtl', 'ar']);
      assert.deepEqual(names(), ['bow-out.all']);
      assert.deepEqual(tab.lines, []);
    }),
  );

  await check('a language that is not there is replaced by English, with one warning', () =>
    visit('/unavailable', async (tab, names) => {
      assert.deepEqual(await shownIn(tab), ['en', 'ltr', 'en']);
      assert.deepEqual(names(), ['bow-out', 'closest-match', 'composer', 'languages']);
      assert.equal(tab.lines.length, 1);
      assert.match(tab.lines[0], /^console\.warn: <bow-out> lang: “xx” is not available\. Using en instead/);
    }),
  );
}
