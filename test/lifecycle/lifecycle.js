// Tests the build in dist/ in ways that tests within one page can't: two tabs, the back/forward cache, a reload, two
// copies of the script, the memory after two hundred conversations, loading in pages as they are, and languages. `npm run
// living`; takes about a minute.
/* global window, document, localStorage, customElements, addEventListener, query, Storage, DOMException */
import assert from 'node:assert/strict';
import { copyOfBuild } from '../support/build.js';
import { check, sum } from '../support/check.js';
import { launch } from '../support/puppeteer.js';
import { embed, serveSite } from '../support/site.js';
import { languages } from './languages.js';
import { leaks } from './leaks.js';
import { loading } from './loading.js';
import { Tab } from './tab.js';

/** The pages of the site, by path. */
const pages = {
  '/session': embed(),
  '/device': embed('company="Northwind" job-title="Data engineer" remember="device"'),
  '/welder': embed('company="Northwind" job-title="Welder" remember="device"'),
  '/elsewhere': '<!doctype html><html lang="en"><title>Elsewhere</title><p>Elsewhere</p></html>',
  '/empty': '<!doctype html><html lang="en"><title>Careers</title><body></body></html>',
};

const key = 'bow-out:Northwind:Data engineer';
const draft = async (tab) => {
  await tab.walk('process', ['skills', 'direction'], 'sure', 'like', 'wanted');
  await tab.press('[data-outcome] [data-answer="accept"]');
  await tab.type('[name="earlierRole"]', 'Support engineer');
  await tab.press('[type="submit"]');
  await tab.see('textarea[name="message"]');
};

/** The tests; each has new pages and empty storage. */
const tests = {
  async 'goes on where it was, from the back/forward cache'({ open }) {
    const tab = await open('/session');
    await tab.page.evaluate(() => {
      window.shows = [];
      addEventListener('pageshow', ({ persisted }) => window.shows.push(persisted));
    });
    await draft(tab);
    await tab.type('textarea[name="message"]', ' My own words.');
    await tab.page.goto(tab.page.url().replace('session', 'elsewhere'));
    await tab.page.goBack();
    await tab.until(() => window.shows?.includes(true), 'a page from the cache');
    assert.match(await tab.value('textarea[name="message"]'), /My own words\./);
    await tab.press('[data-action="clear"]');
    await tab.see('[data-question="situation"]');
  },

  async 'goes on where it was, after a reload'({ open }) {
    const tab = await open('/session');
    await draft(tab);
    await tab.type('textarea[name="message"]', ' My own words.');
    await tab.page.reload();
    assert.match(await tab.value('textarea[name="message"]'), /My own words\./);
  },

  async 'a page from the cache has heard what another tab did meanwhile'({ open }) {
    const [one, other] = [await open('/device'), await open('/device')];
    await one.walk('process');
    await one.see('[data-question="doubts"]');
    await one.page.goto(one.page.url().replace('device', 'elsewhere'));
    await other.see('[data-question="doubts"]');
    await other.press('[data-action="restart"]');
    await other.see('[data-question="situation"]');
    await one.page.goBack();
    await one.see('[data-question="situation"]');
    assert.equal(await one.stored(key), null);
  },

  async 'two tabs are one conversation, and the last word counts'({ open }) {
    const [one, other] = [await open('/device'), await open('/device')];
    await other.see('[data-question="situation"]');
    await one.walk('process', ['skills', 'direction']);
    await other.see('[data-question="certainty"]');
    await other.walk('sure', 'like', 'wanted');
    await other.press('[data-outcome] [data-answer="accept"]');
    await other.type('[name="earlierRole"]', 'Support');
    await one.until(() => query('[name="earlierRole"]')?.value === 'Support', 'what is typed elsewhere');
    await one.type('[name="earlierRole"]', ' engineer');
    await one.press('[type="submit"]');
    assert.match(await other.value('textarea[name="message"]'), /Support engineer/);
    const { answers } = JSON.parse(await one.stored(key));
    assert.equal(new Set(answers.map(({ question }) => question)).size, answers.length, 'one answer to each');
  },

  async 'what is cleared in one tab stays cleared, whatever another does'({ open }) {
    const [one, other] = [await open('/device'), await open('/device')];
    await draft(one);
    await other.see('textarea[name="message"]');
    await other.type('textarea[name="message"]', ' My own words.');
    await one.press('[data-action="clear"]');
    await other.see('[data-question="situation"]');
    assert.equal(await other.stored(key), null);
    await other.walk('process');
    await other.see('[data-question="doubts"]');
    assert.doesNotMatch(await other.stored(key), /Support|own words/);
  },

  async 'what scripts of another tab delete stays on screen, and is saved at the next change'({ open }) {
    const [one, other] = [await open('/device'), await open('/device')];
    await draft(one);
    await one.type('textarea[name="message"]', ' My own words.');
    await other.see('textarea[name="message"]');
    await one.page.evaluate(() =>
      addEventListener('storage', ({ key }) => {
        window.wasDeleted ||= key === null;
      }),
    );
    await other.page.evaluate(() => localStorage.clear());
    await one.until(() => window.wasDeleted, 'the deletion');
    assert.match(await one.value('textarea[name="message"]'), /My own words\./);
    await one.type('textarea[name="message"]', ' Again.');
    assert.match(await other.stored(key), /My own words\. Again\./);
    await other.press('[data-action="clear"]');
    await one.see('[data-question="situation"]');
    assert.equal(await one.stored(key), null);
  },

  async 'two tabs about two roles never meet'({ open }) {
    const [one, other] = [await open('/device'), await open('/welder')];
    await one.walk('process', ['skills']);
    await one.see('[data-question="certainty"]');
    await other.walk('offer');
    await other.see('[data-question="offer"]');
    await one.see('[data-question="certainty"]');
    await one.press('[data-action="clear"]');
    assert.match(await other.stored('bow-out:Northwind:Welder'), /offer/);
  },

  async 'a tab that cannot store loses nothing to one that can'({ open }) {
    const [one, other] = [await open('/device'), await open('/device')];
    await one.page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('Full', 'QuotaExceededError');
      };
    });
    await draft(one);
    await one.until(() => query('.root').innerText.includes('Keep this tab open'), 'the note');
    await other.walk('offer');
    await other.see('[data-question="offer"]');
    await one.see('textarea[name="message"]');
    assert.match(await one.value('textarea[name="message"]'), /Support engineer/);
  },

  async 'two copies of the script: the first is used, and none complains'({ open }) {
    const tab = await open('/empty');
    await tab.page.evaluate(async () => {
      const [one, other] = await Promise.all([import('/bow-out.js?v=1'), import('/bow-out.js?v=2')]);
      const defined = customElements.get('bow-out');
      window.isOneOf = [one.BowOut, other.BowOut].filter((each) => each === defined).length === 1;
      window.areTwo = one.BowOut !== other.BowOut;
      document.body.innerHTML =
        '<bow-out test-hooks company="Northwind" job-title="Data engineer"></bow-out>';
    });
    assert.deepEqual(await tab.page.evaluate(() => [window.isOneOf, window.areTwo]), [true, true]);
    await draft(tab);
  },

  async 'two hundred conversations leave nothing behind'({ open }) {
    console.log(`    ${await leaks(await open('/empty'), 200)}`);
  },
};

const folder = copyOfBuild();
const server = await serveSite(folder, pages);
const browser = await launch();

/** Runs a test with empty storage, and fails if one of its tabs logs anything. */
async function run(test) {
  const context = await browser.createBrowserContext();
  const tabs = [];
  const open = async (path) => {
    const tab = await Tab.open(context, server.origin + path);
    tabs.push(tab);
    return tab;
  };
  try {
    await test({ open });
    for (const { lines } of tabs) assert.deepEqual(lines, []);
  } finally {
    await context.close();
  }
}

try {
  for (const [name, test] of Object.entries(tests)) await check(name, () => run(test));
  await loading(browser, folder);
  await languages(browser, folder);
} finally {
  await browser.close();
  server.close();
}
sum();
