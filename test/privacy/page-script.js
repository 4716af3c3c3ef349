// What a script of the host's page observes without looking for it, at the default settings. docs/privacy.md describes
// the same under "What scripts of the host page can see".
import assert from 'node:assert/strict';
import { chatInterface } from '../../src/locales/en/interface/chat.ts';
import { Candidate } from '../support/candidate.js';
import { check } from '../support/check.js';
import { openPage } from '../support/puppeteer.js';
import { serveSite } from '../support/site.js';
import { rest } from '../../src/locales/en/index.ts';
import { converse } from './conversation.js';
import { hostPage } from './host-page.js';
import { Visitor } from './user.js';
import { marks, walks } from './walks.js';

const { message } = rest.interface;

/** Listens to every event in the capture phase, and observes the document. */
function listen() {
  window.heard = [];
  for (const type of ['keydown', 'input', 'beforeinput', 'change', 'click', 'submit'])
    window.addEventListener(
      type,
      (event) => {
        const { key, data, target } = event;
        const [first] = event.composedPath();
        window.heard.push({
          type,
          key,
          data,
          value: target.value,
          target: target.localName,
          first: first.localName,
        });
      },
      true,
    );
  window.changes = [];
  new MutationObserver((all) => window.changes.push(...all.map(({ type }) => type))).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
}

export async function pageScripts(browser, folder) {
  const server = await serveSite(folder, {
    '/': hostPage('/bow-out.js', { hooks: '' }),
    '/hooks': hostPage('/bow-out.js'),
  });
  const visit = async (path) => {
    const { page, close } = await openPage(browser);
    await page.evaluateOnNewDocument(listen);
    await page.goto(server.origin + path, { waitUntil: 'networkidle0' });
    return { page, close };
  };

  await check('a script of the page hears keys, and neither fields nor content', async () => {
    const { page, close } = await visit('/');
    // Everything before this belongs to loading the page.
    await page.evaluate(() => void (window.changes = []));
    await converse(new Candidate(page));
    const heard = await page.evaluate(() => window.heard);
    const typed = (type, what) =>
      heard
        .filter((each) => each.type === type)
        .map((each) => each[what])
        .join('');
    // docs/privacy.md says so: the test notices when it stops being true.
    assert.ok(typed('keydown', 'key').includes(marks.from), 'keys');
    assert.ok(typed('input', 'data').includes(marks.from), 'letters');
    assert.deepEqual([...new Set(heard.map(({ target }) => target))], ['bow-out']);
    assert.deepEqual([...new Set(heard.map(({ first }) => first))], ['bow-out']);
    assert.ok(heard.every(({ value }) => value === undefined));
    assert.ok(!heard.some(({ type }) => ['change', 'submit'].includes(type)));
    assert.deepEqual(
      await page.evaluate(() => window.changes),
      [],
      'an observer of the document sees nothing',
    );
    await close();
  });

  await check(
    'a script of the page reads the text that is selected in a field, as docs/privacy.md says',
    async () => {
      const { page, close } = await visit('/');
      const candidate = new Candidate(page);
      await converse(candidate);
      const selected = () => page.evaluate(() => String(getSelection()));
      await candidate.focus(message, 'textbox');
      await candidate.selectAll();
      assert.match(await selected(), new RegExp(marks.message));
      // Outside fields, a selection ends at the closed root.
      await page.evaluate(() => document.activeElement.blur());
      await candidate.selectAll();
      const all = await selected();
      assert.match(all, /Careers/);
      assert.doesNotMatch(all, new RegExp(marks.message));
      assert.ok(!all.includes(chatInterface.heading), all);
      await close();
    },
  );

  await check('the shadow root is out of reach by the means of the platform', async () => {
    const { page, close } = await visit('/');
    await new Candidate(page).see(chatInterface.heading, 'heading');
    const reached = await page.$eval('bow-out', (element) => {
      const attempt = (open) => {
        try {
          return open();
        } catch (error) {
          return error.name;
        }
      };
      return [
        element.shadowRoot,
        attempt(() => element.attachInternals().shadowRoot),
        attempt(() => element.attachShadow({ mode: 'open' })),
        element.getHTML({ serializableShadowRoots: true }).trim(),
      ];
    });
    assert.deepEqual(reached, [null, 'NotSupportedError', 'NotSupportedError', '']);
    await close();
  });

  await check('no field is filled in by the browser, except for the candidate’s own name', async () => {
    const { page, close } = await visit('/hooks');
    const visitor = new Visitor(page);
    await visitor.converse(walks[0]);
    await visitor.press('[data-detail="job"]');
    await visitor.get('[data-question="job"] input');
    const fields = await page.evaluate(() =>
      [...document.querySelector('bow-out').shadowRoot.querySelectorAll('textarea, .field input')].map(
        ({ name, autocomplete }) => (name === 'from' ? autocomplete.replace('name', 'off') : autocomplete),
      ),
    );
    assert.ok(fields.length > 3);
    assert.deepEqual([...new Set(fields)], ['off']);
    await close();
  });
  server.close();
}
