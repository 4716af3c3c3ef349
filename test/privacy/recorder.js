// A host's page with a session recorder: which keys and which content it sees, and what the masking attributes hide
// from it. docs/privacy.md describes the same under "What a host's own script can still see".
import assert from 'node:assert/strict';
import { check } from '../support/check.js';
import { openPage } from '../support/puppeteer.js';
import { serveSite } from '../support/site.js';
import { hostPage } from './host-page.js';
import { Visitor } from './user.js';
import { marks, walks } from './walks.js';

/** The attributes that make each recorder mask text, as documented by its vendor. */
export const recorders = {
  FullStory: '.fs-mask',
  PostHog: '.ph-no-capture',
  rrweb: '.rr-mask',
  Hotjar: '[data-hj-suppress]',
  LogRocket: '[data-private]',
  Sentry: '[data-sentry-mask]',
  Clarity: '[data-clarity-mask="True"]',
  Datadog: '[data-dd-privacy="mask"]',
};

/**
 * Records like these products do: every event in the capture phase, and all rendered content, including open shadow
 * roots.
 */
function record(marks) {
  window.heard = [];
  const types = [
    'keydown',
    'keyup',
    'input',
    'beforeinput',
    'change',
    'click',
    'copy',
    'selectionchange',
    'submit',
  ];
  for (const type of types)
    window.addEventListener(
      type,
      (event) => {
        window.heard.push({
          type,
          key: event.key,
          data: event.data,
          value: event.target.value,
          target: event.target.localName ?? 'document',
          bare: marks.filter((mark) => !event.composedPath().some((each) => each.matches?.(mark))),
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
  /** Returns all rendered text and values, except inside masked elements. */
  window.drawn = (mark = 'no-mark') => {
    const found = [];
    const walk = (node) => {
      if (node.matches?.(mark) || node.localName === 'script' || node.localName === 'style') return;
      if (node instanceof Text && node.data.trim()) found.push(node.data.trim());
      if (node.value) found.push(node.value);
      for (const inner of node.shadowRoot?.childNodes ?? []) walk(inner);
      for (const inner of node.childNodes) walk(inner);
    };
    walk(document.body);
    return found;
  };
}

export async function recorded(browser, folder) {
  const server = await serveSite(folder, {
    '/': hostPage('/bow-out.js'),
    '/launcher': hostPage('/bow-out.js', { attributes: 'mode="launcher"' }),
  });
  const visit = async (path) => {
    const { page, close } = await openPage(browser);
    await page.evaluateOnNewDocument(record, Object.values(recorders));
    await page.goto(server.origin + path, { waitUntil: 'networkidle0' });
    const drawn = (mark) => page.evaluate((mark) => window.drawn(mark), mark);
    return { page, close, drawn, visitor: new Visitor(page) };
  };
  const own = ['Careers', '1'];

  await check(
    'a host’s own script can observe keys and read rendered content, as docs/privacy.md says',
    async () => {
      const { page, close, drawn, visitor } = await visit('/');
      await visitor.get('[data-question="situation"]');
      // Everything before this belongs to loading the page.
      await page.evaluate(() => void (window.changes = []));
      await visitor.converse(walks[0]);
      await visitor.type('[name="from"]', marks.from);
      const heard = await page.evaluate(() => window.heard);
      const typed = (type, what) =>
        heard
          .filter((each) => each.type === type)
          .map((each) => each[what])
          .join('');
      assert.ok(typed('keydown', 'key').includes(marks.from), 'keys');
      assert.ok(typed('input', 'data').includes(marks.from), 'letters');
      assert.ok((await drawn()).join('\n').includes(marks.from), 'what is drawn');
      // Events don't reveal the field, its value, or that it changed.
      assert.deepEqual([...new Set(heard.map(({ target }) => target))].sort(), ['bow-out', 'document']);
      assert.ok(heard.every(({ value }) => value === undefined));
      assert.ok(!heard.some(({ type }) => ['change', 'submit'].includes(type)));
      assert.deepEqual(
        await page.evaluate(() => window.changes),
        [],
        'an observer of the document sees nothing',
      );
      await close();
    },
  );

  await check('the attributes hide everything from a recorder that honours any of them', async () => {
    const { page, close, drawn, visitor } = await visit('/');
    const nothing = async (where) => {
      for (const [name, mark] of Object.entries(recorders))
        assert.deepEqual(await drawn(mark), own, `${name}, ${where}`);
    };
    await visitor.get('[data-question="situation"]');
    await nothing('question');
    await visitor.converse(walks[0]);
    await visitor.get('textarea[name="message"]');
    await nothing('desk');
    await visitor.type('[name="from"]', marks.from);
    await visitor.press('[data-detail="rounds"]');
    await visitor.get('[data-question="rounds"] input[type="date"]');
    await nothing('form');
    await visitor.type('textarea[name="message"]', 'The process was chaotic.', { over: true });
    await visitor.get('[data-rule]');
    await visitor.more();
    await nothing('remarks');
    await visitor.press('.log [data-edit="company"]');
    await visitor.get('.then p');
    await nothing('what another answer would change');
    const heard = await page.evaluate(() => window.heard);
    assert.ok(heard.length > 100);
    const bare = heard.filter(({ target, bare }) => target !== 'document' && bare.length > 0);
    assert.deepEqual(bare, [], 'each event comes from within each mark');
    await close();
  });

  await check('each field has every attribute itself, for recorders that check fields only', async () => {
    const { page, close, visitor } = await visit('/');
    await visitor.converse(walks[0]);
    await visitor.press('[data-detail="job"]');
    await visitor.get('[data-question="job"] input');
    const bare = await page.evaluate(
      (marks) =>
        [
          ...document
            .querySelector('bow-out')
            .shadowRoot.querySelectorAll('textarea, input:not([type="radio"], [type="checkbox"])'),
        ].flatMap((field) =>
          marks.filter((mark) => !field.matches(mark)).map((mark) => `${field.name} ${mark}`),
        ),
      Object.values(recorders),
    );
    assert.deepEqual(bare, []);
    const fields = await page.evaluate(() =>
      [...document.querySelector('bow-out').shadowRoot.querySelectorAll('textarea, .field input')].map(
        ({ name, autocomplete }) => (name === 'from' ? autocomplete.replace('name', 'off') : autocomplete),
      ),
    );
    assert.ok(fields.length > 3);
    assert.deepEqual(
      [...new Set(fields)],
      ['off'],
      'no field is filled in by the browser, or kept by it, but for the candidate’s own name',
    );
    await close();
  });

  await check('recorders see only the heading of the launcher', async () => {
    const { page, close, drawn, visitor } = await visit('/launcher');
    const heading = await page.$eval('pierce/[data-action="launch"]', (button) => button.innerText);
    await visitor.press('[data-action="launch"]');
    await visitor.converse(walks[3]);
    for (const mark of Object.values(recorders)) assert.deepEqual(await drawn(mark), [...own, heading]);
    await close();
  });
  server.close();
}
