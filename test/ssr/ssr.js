/* global document, requestAnimationFrame, sessionStorage */
// Tests server-side rendering: run `npm run build`, then `npm run ssr`. Renders the package in dist/ in this process,
// and opens the result in Chromium, with and without scripts. Set SHOTS to a folder to save screenshots.
import { strict as assert } from 'node:assert';
import process from 'node:process';
import { requireBuilt } from '../support/build.js';
import { check, sum } from '../support/check.js';
import { checkPresses } from '../support/puppeteer-check.js';
import { checkEntries } from './entries.js';
import {
  asked,
  ask,
  browser,
  choose,
  heard,
  isStyled,
  open as openAt,
  sees,
  shift,
  start,
  there,
} from './page.js';

requireBuilt('dist/lib', 'npm run build');

/** The messages that the server logs. */
const said = [];
for (const level of ['warn', 'error']) console[level] = (...words) => said.push(words.join(' '));

const { drawn, note, serve } = await import('./pages.js');
const { de } = await import('../../dist/lib/src/locales/de/locale.js');
const pages = await drawn();
const { origin, close } = await serve(pages);
const open = (path, use, options) => openAt(origin + path, use, options);
const shoot = async (page, name) =>
  process.env.SHOTS && page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });

await checkPresses(browser, check);
await checkEntries();

// Rendering on the server.
await check(
  "a server renders the first question with the job and the host's attributes, in a closed root without hooks",
  () => {
    const { plain } = pages;
    assert.match(
      plain,
      /<bow-out[^>]* company="Northwind" job-title="Data engineer"><template [^>]*shadowrootmode="closed"/,
    );
    assert.doesNotMatch(plain, /data-(question|answer)/);
    assert.match(
      plain.replace(/<!--.*?-->/g, ''),
      /What’s happening with the <bdi>Data engineer<\/bdi> role at <bdi>Northwind<\/bdi>\?/,
    );
  },
);
await check('a server that calls connectedCallback renders the same', () =>
  assert.equal(pages.connected, pages.plain),
);
await check('a server renders no question in an unavailable locale, and no panel', () => {
  for (const name of ['languages', 'own-language', 'launcher'])
    assert.doesNotMatch(pages[name], /class="now"/, name);
});
await check('a server logs nothing, and has no pending work', async () => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.deepEqual(said, []);
});

// Without scripts.
for (const name of ['plain', 'unnamed', 'launcher', 'languages', 'own-language', 'undrawn'])
  await check(`without scripts, the note is visible and the question is not: ${name}`, () =>
    open(
      `/${name}`,
      async (page) => {
        assert.equal(await page.evaluate(() => document.querySelector('.note').checkVisibility()), true);
        assert.ok((await page.$eval('body', (body) => body.innerText)).includes(note));
        assert.equal(await sees(page, '.root'), false);
        await shoot(page, `unscripted-${name}`);
      },
      { scripts: false },
    ),
  );
await check('without scripts and without a note, no inactive control is visible', () =>
  open('/no-note', async (page) => assert.equal(await sees(page, '.root'), false), { scripts: false }),
);

/** The attributes of the element, except those with which Lit marks what a server has rendered. */
const attributesOf = (page) =>
  page.$eval('bow-out', (element) =>
    [...element.attributes]
      .filter(({ name }) => name !== 'defer-hydration')
      .map(({ name, value }) => [name, value]),
  );

// With scripts.
for (const build of ['production', 'development'])
  for (const name of ['plain', 'set', 'no-note', 'connected'])
    for (const width of name === 'plain' ? [360, 800, 1100] : [800])
      await check(`${name} is hydrated without changes, ${width} px wide (${build})`, () =>
        open(
          `/${name}`,
          async (page, lines) => {
            assert.equal(await sees(page, '.now'), true);
            assert.equal(await sees(page, 'slot'), false);
            const attributes = await attributesOf(page);
            await page.evaluate(() => {
              globalThis.before = [...globalThis.room().querySelectorAll('*')];
              globalThis.room().querySelector('.choice').focus();
            });
            const seen = await page.screenshot();
            await start(page, 'hydrated', build);
            const same = await page.evaluate(() => {
              const after = [...globalThis.room().querySelectorAll('*')];
              return (
                after.length === globalThis.before.length &&
                after.every((each, at) => each === globalThis.before[at])
              );
            });
            assert.ok(same, 'the same elements');
            assert.ok(Buffer.compare(seen, await page.screenshot()) === 0, 'the same picture');
            assert.equal(await shift(page), 0);
            assert.equal(
              await page.evaluate(() => globalThis.room().activeElement?.dataset.answer),
              'process',
            );
            assert.deepEqual(await attributesOf(page), attributes);
            await shoot(page, `taken-${name}-${width}`);
            await choose(page, 'process');
            await asked(page, 'doubts');
            assert.equal(await page.evaluate(() => globalThis.room().querySelectorAll('.now').length), 1);
            await choose(page, 'back', 'action');
            await asked(page, 'situation');
            const expected =
              name === 'set'
                ? ['console.warn: <bow-out> tone: must be one of warm, formal, brief. Using warm.']
                : [];
            assert.deepEqual(heard(lines), expected);
          },
          { width },
        ),
      );

await check('a job from the page is added immediately, in the same elements', () =>
  open('/posting', async (page, lines) => {
    assert.equal(await ask(page), 'What’s happening with this role?');
    await page.evaluate(
      () => (globalThis.before = [...globalThis.room().querySelectorAll('button, h2, h3, section')]),
    );
    await start(page, 'hydrated');
    assert.equal(await ask(page), 'What’s happening with the Data engineer role at Northwind?');
    const same = await page.evaluate(() => globalThis.before.every((each) => each.isConnected));
    assert.ok(same);
    assert.equal(await shift(page), 0);
    assert.deepEqual(lines, []);
  }),
);

const answers = [
  ['situation', 'process'],
  ['doubts', undefined],
];
const store = (steps, key) => {
  const all = steps.map(([question, type]) =>
    type ? { question, type } : { question, type: 'several', values: ['skills'] },
  );
  const text = JSON.stringify({ version: 1, expires: Date.now() + 60_000, answers: all, typed: {} });
  sessionStorage.setItem(key, text);
};
const stored = (steps, key) => `(${store})(${JSON.stringify(steps)}, ${JSON.stringify(key)})`;

for (const build of ['production', 'development'])
  await check(`a stored conversation is resumed (${build})`, () =>
    open(
      '/plain',
      async (page, lines) => {
        await page.evaluate(() => (globalThis.root = globalThis.room().querySelector('.root')));
        // Checks every painted state on the way.
        await page.evaluate(() => {
          globalThis.states = new Set();
          const look = () => {
            // Without hooks, it's the server's question.
            const { question = 'situation' } = globalThis.room().querySelector('.now').dataset;
            globalThis.states.add(question);
            requestAnimationFrame(look);
          };
          look();
        });
        await start(page, 'hydrated', build);
        await asked(page, 'certainty');
        assert.deepEqual(await page.evaluate(() => [...globalThis.states]), ['situation', 'certainty']);
        assert.ok(await page.evaluate(() => globalThis.root.isConnected));
        assert.equal(await sees(page, '.resumed'), true);
        assert.equal(await page.evaluate(() => globalThis.room().querySelectorAll('.log li').length), 2);
        await choose(page, 'sure');
        await asked(page, 'company');
        assert.deepEqual(heard(lines), []);
      },
      { before: stored(answers, 'bow-out:Northwind:Data engineer') },
    ),
  );
await check('a conversation that fails to resume shows an error, and can be retried', () =>
  open(
    '/plain',
    async (page) => {
      let isLost = true;
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        isLost && /composer[./-]/.test(request.url()) ? request.abort() : request.continue(),
      );
      await start(page, 'hydrated');
      await there(page, '[role="alert"]');
      assert.equal(await page.evaluate(() => globalThis.room().querySelectorAll('.now').length), 1);
      isLost = false;
      await choose(page, 'retry', 'action');
      await asked(page, 'certainty');
    },
    { before: stored(answers, 'bow-out:Northwind:Data engineer') },
  ),
);
await check('a conversation with advice is resumed', () =>
  open(
    '/plain',
    async (page, lines) => {
      await start(page, 'hydrated');
      await there(page, '[data-outcome]');
      assert.equal(await page.evaluate(() => globalThis.room().querySelectorAll('.now').length), 1);
      await choose(page, 'accept');
      await there(page, '[part="desk"]');
      assert.deepEqual(lines, []);
    },
    {
      before: stored(
        [
          ['situation', 'unsafe'],
          ['harm', 'person'],
        ],
        'bow-out:Northwind:Data engineer',
      ),
    },
  ),
);
await check('a conversation about the job of the page is resumed', () =>
  open(
    '/posting',
    async (page, lines) => {
      await start(page, 'hydrated');
      await asked(page, 'certainty');
      assert.deepEqual(lines, []);
    },
    { before: stored(answers, 'bow-out:Northwind:Data engineer') },
  ),
);

await check('the launcher is hydrated', () =>
  open('/launcher', async (page, lines) => {
    assert.equal(await sees(page, '.note'), true);
    await start(page, 'hydrated');
    await there(page, '[data-action="launch"]');
    await choose(page, 'launch', 'action');
    await asked(page, 'situation');
    assert.equal(await sees(page, '.note'), false);
    assert.deepEqual(lines, []);
  }),
);
for (const [whose, name, script, heading] of [
  ['the host', '/languages', 'languages', 'Zweifel an der Stelle?'],
  ['the conversation', '/own-language', 'hydrated', de.interface.heading],
  // A server doesn't know the page around the element, so it renders English.
  ['the conversation, for the page', '/plain?de', 'hydrated', de.interface.heading],
])
  await check(`another language of ${whose} is loaded`, () =>
    open(name, async (page, lines) => {
      assert.equal(await sees(page, '.note'), !name.startsWith('/plain'));
      await start(page, script);
      await asked(page, 'situation');
      assert.deepEqual(
        await page.evaluate(() => {
          const root = globalThis.room().querySelector('.root');
          return [root.lang, root.querySelector('h2').textContent];
        }),
        ['de', heading],
      );
      assert.deepEqual(lines, []);
    }),
  );

for (const [what, path, script] of [
  ['what another release drew', '/other', 'hydrated'],
  ['what was drawn in no language, where one is wanted', '/plain', 'languages'],
  ['what was drawn for others, where English is', '/languages', 'hydrated'],
  ['what nothing hydrates', '/plain', 'bare'],
  ['what Lit’s hydration comes too late for', '/plain', 'together'],
])
  await check(`${what} reserves space`, () =>
    open(path, async (page, lines) => {
      await start(page, script);
      await asked(page, 'situation');
      assert.equal(await page.evaluate(() => globalThis.room().querySelectorAll('.root').length), 1);
      assert.ok(await isStyled(page));
      await choose(page, 'process');
      await asked(page, 'doubts');
      assert.deepEqual(lines, []);
    }),
  );
await check("styles that the page's policy blocks in the server's output are applied by the element", () =>
  open('/plain?strict', async (page) => {
    await start(page, 'hydrated');
    assert.ok(await isStyled(page));
  }),
);

// Without server-side rendering.
for (const width of [360, 800, 1100])
  await check(`the content below doesn't move when the script loads, ${width} px wide`, () =>
    open(
      '/undrawn?reserved',
      async (page, lines) => {
        assert.equal(await sees(page, '.note'), true);
        await start(page, 'bare');
        assert.equal(await sees(page, '.now'), true);
        assert.equal(await sees(page, '.note'), false);
        const sum = await shift(page);
        assert.ok(sum < 0.01, String(sum));
        assert.deepEqual(lines, []);
      },
      { width },
    ),
  );

await browser.close();
close();
sum();
