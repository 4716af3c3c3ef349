// What a server draws, as it is met: `npm run build`, then `npm run ssr`. It is drawn in this process, from the package
// in dist/, and opened in Chromium with scripts and without.
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../support/browsers.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
if (!existsSync(`${root}/dist/lib`)) {
  console.error('There is no dist/lib: run `npm run build` first.');
  process.exit(1);
}

/** What a server says in its log. */
const said = [];
for (const level of ['log', 'warn', 'error']) {
  const say = console[level];
  console[level] = (...words) => {
    if (level !== 'log') said.push(words.join(' '));
    say(...words);
  };
}

const { drawn, note, serve } = await import('./pages.js');
const pages = await drawn();
const { address, close } = await serve(pages);
process.env.BROWSERS = 'chromium';
const { executablePath, args } = (await findBrowsers()).launchers[0].launchOptions;
const browser = await puppeteer.launch({ executablePath, args, headless: true });

const counts = { passed: 0, failed: 0 };
async function check(what, holds) {
  try {
    await holds();
    counts.passed++;
  } catch (error) {
    counts.failed++;
    console.error(`FAILED ${what}\n  ${error.stack}`);
  }
}

/** Opens a page whose scripts have not come yet, and hands it on with all that its console said. */
async function open(path, use, { scripts = true, width = 800, before } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const told = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(String(error)));
  await page.setViewport({ width, height: 900 });
  await page.setJavaScriptEnabled(scripts);
  await page.evaluateOnNewDocument(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    });
    // Elements by their tags and text, to be found again.
    globalThis.room = () => document.querySelector('bow-out').shadowRoot;
    globalThis.painted = () => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
  });
  if (before) await page.evaluateOnNewDocument(before);
  try {
    await page.goto(address + path);
    await use(page, told);
  } finally {
    await context.close();
  }
}

/** Lets the scripts come, once the page was seen without; resolves when all that follows at once has been painted. */
const start = (page, name, build = 'production') =>
  page.evaluate(async (script) => {
    await globalThis.painted();
    await import(script);
    await document.querySelector('bow-out').updateComplete;
    await globalThis.painted();
  }, `/${build}/${name}.js`);

const shift = (page) =>
  page.evaluate(async () => {
    await globalThis.painted();
    return globalThis.shifts.reduce((sum, { value }) => sum + value, 0);
  });
const ask = (page) => page.$eval('bow-out', ({ shadowRoot }) => shadowRoot.querySelector('h3')?.textContent);
const asked = (page, id) => page.waitForSelector(`bow-out >>> [data-question="${id}"]`, { timeout: 5000 });
const choose = (page, id) => page.click(`bow-out >>> [data-answer="${id}"]`);
const sees = (page, selector) =>
  page.$eval(
    'bow-out',
    (element, at) => {
      const found = element.shadowRoot?.querySelector(at) ?? element.querySelector(at);
      return Boolean(found?.checkVisibility() && found.getClientRects().length);
    },
    selector,
  );

const masks = [
  'data-private',
  'data-hj-suppress',
  'data-sentry-mask',
  'data-clarity-mask="True"',
  'data-dd-privacy="mask"',
];

// 1. Entries, in a process of their own: in this one something may have brought a document along.
const headless = [
  'conversation',
  'message',
  'words/en/locale',
  'words/en/rest',
  'words/reword',
  'words/languages',
];
const entries = [
  'bow-out',
  ...['element', 'bow-out.js', 'bow-out.all.js', ...headless].map((name) => `bow-out/${name}`),
];
const conditions = [[], ['production'], ['development'], ['module'], ['browser'], ['worker', 'browser']];
for (const names of conditions)
  for (const entry of entries) {
    const isHeadless = headless.some((name) => entry.endsWith(name));
    // There Lit is given as to a browser, and asks for what only that has.
    if (names.includes('browser') && !isHeadless) continue;
    await check(`${entry} is imported in Node, ${names.join(' and ') || 'by default'}`, () => {
      const flags = names.map((name) => `--conditions=${name}`);
      const code = `await import('${entry}'); if (${isHeadless} && 'customElements' in globalThis) throw Error('a DOM')`;
      const run = spawnSync(process.execPath, [...flags, '--input-type=module', '--eval', code], {
        cwd: root,
      });
      assert.equal(run.status, 0, String(run.stderr));
      assert.equal(String(run.stderr), '');
    });
  }

// 2. What a server draws.
await check('a server draws the first question, with its job and its masks, and keeps the attributes', () => {
  const { plain } = pages;
  assert.match(
    plain,
    /<bow-out[^>]* company="Northwind" role="Data engineer"><template [^>]*shadowrootmode="open"/,
  );
  assert.match(plain, /data-question="situation"/);
  assert.match(
    plain.replace(/<!--.*?-->/g, ''),
    /Where are you with <bdi>Data engineer<\/bdi> at <bdi>Northwind<\/bdi>\?/,
  );
  for (const mark of masks) assert.ok(plain.includes(mark), mark);
  for (const name of ['fs-mask', 'ph-no-capture', 'rr-mask'])
    assert.match(plain, new RegExp(`class="[^"]*${name}`));
});
await check('a server that calls connectedCallback draws the same', () =>
  assert.equal(pages.connected, pages.plain),
);
await check('a server draws no question in a language that is not wanted, and no panel', () => {
  for (const name of ['languages', 'launcher']) assert.doesNotMatch(pages[name], /data-question/, name);
});
await check('a server says nothing, and nothing is left to do there', async () => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.deepEqual(said, []);
});

// 3. Without scripts.
for (const name of ['plain', 'unnamed', 'launcher', 'languages', 'undrawn'])
  await check(`without scripts the note is there, and no question: ${name}`, () =>
    open(
      `/${name}`,
      async (page) => {
        assert.equal(await page.evaluate(() => document.querySelector('.note').checkVisibility()), true);
        assert.ok((await page.$eval('body', (body) => body.innerText)).includes(note));
        assert.equal(await sees(page, '.root'), false);
        if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/unscripted-${name}.png` });
      },
      { scripts: false },
    ),
  );
await check('without scripts and without a note there is nothing that does nothing', () =>
  open('/no-note', async (page) => assert.equal(await sees(page, '.root'), false), { scripts: false }),
);

// 4. With scripts.
for (const build of ['production', 'development'])
  for (const name of ['plain', 'set', 'no-note', 'connected'])
    for (const width of name === 'plain' ? [360, 800, 1100] : [800])
      await check(`${name} is taken over as it stands, ${width} px wide (${build})`, () =>
        open(
          `/${name}`,
          async (page, told) => {
            assert.equal(await sees(page, '.now'), true);
            assert.equal(await sees(page, 'slot'), false);
            await page.evaluate(() => {
              globalThis.before = [...globalThis.room().querySelectorAll('*')];
              globalThis.room().querySelector('[data-answer]').focus();
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
            assert.equal(await page.$eval('bow-out', (element) => element.hasAttribute('role')), false);
            if (process.env.SHOTS)
              await page.screenshot({ path: `${process.env.SHOTS}/taken-${name}-${width}.png` });
            await choose(page, 'process');
            await asked(page, 'doubts');
            assert.equal(await page.evaluate(() => globalThis.room().querySelectorAll('.now').length), 1);
            await page.click('bow-out >>> [data-action="back"]');
            await asked(page, 'situation');
            const expected =
              name === 'set' ? ['<bow-out> tone: may be warm, formal, brief; taken as warm.'] : [];
            assert.deepEqual(
              told.filter((line) => !/^Lit is in dev mode/.test(line)),
              expected,
            );
          },
          { width },
        ),
      );

await check('a job that the page names comes right after, in the same elements', () =>
  open('/posting', async (page, told) => {
    assert.equal(await ask(page), 'Where are you in the process?');
    await page.evaluate(
      () => (globalThis.before = [...globalThis.room().querySelectorAll('button, h2, h3, section')]),
    );
    await start(page, 'hydrated');
    assert.equal(await ask(page), 'Where are you with Data engineer at Northwind?');
    const same = await page.evaluate(() => globalThis.before.every((each) => each.isConnected));
    assert.ok(same);
    assert.equal(await shift(page), 0);
    assert.deepEqual(told, []);
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
  await check(`a conversation that was left is taken up again (${build})`, () =>
    open(
      '/plain',
      async (page, told) => {
        await page.evaluate(() => (globalThis.root = globalThis.room().querySelector('.root')));
        // Every state that is painted on the way.
        await page.evaluate(() => {
          globalThis.states = new Set();
          const look = () => {
            globalThis.states.add(globalThis.room().querySelector('[data-question]')?.dataset.question);
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
        assert.deepEqual(
          told.filter((line) => !/^Lit is in dev mode/.test(line)),
          [],
        );
      },
      { before: stored(answers, 'bow-out:Northwind:Data engineer') },
    ),
  );
await check('so is one that had come to its advice', () =>
  open(
    '/plain',
    async (page, told) => {
      await start(page, 'hydrated');
      await page.waitForSelector('bow-out >>> [data-outcome]', { timeout: 5000 });
      assert.equal(await page.evaluate(() => globalThis.room().querySelectorAll('.now').length), 1);
      await choose(page, 'accept');
      await page.waitForSelector('bow-out >>> textarea[name="message"]', { timeout: 5000 });
      assert.deepEqual(told, []);
    },
    { before: stored([['situation', 'unsafe']], 'bow-out:Northwind:Data engineer') },
  ),
);
await check('so is one about the job that the page names', () =>
  open(
    '/posting',
    async (page, told) => {
      await start(page, 'hydrated');
      await asked(page, 'certainty');
      assert.deepEqual(told, []);
    },
    { before: stored(answers, 'bow-out:Northwind:Data engineer') },
  ),
);

await check('the launcher comes', () =>
  open('/launcher', async (page, told) => {
    assert.equal(await sees(page, '.note'), true);
    await start(page, 'hydrated');
    await page.click('bow-out >>> [data-action="launch"]');
    await asked(page, 'situation');
    assert.equal(await sees(page, '.note'), false);
    assert.deepEqual(told, []);
  }),
);
await check('another language comes', () =>
  open('/languages', async (page, told) => {
    assert.equal(await sees(page, '.note'), true);
    await start(page, 'languages');
    await asked(page, 'situation');
    assert.equal(
      await page.evaluate(() => globalThis.room().querySelector('h2').textContent),
      'Zweifel an der Stelle?',
    );
    assert.deepEqual(told, []);
  }),
);

for (const [what, path, script] of [
  ['what another release drew', '/other', 'hydrated'],
  ['what was drawn in no language, where one is wanted', '/plain', 'languages'],
  ['what was drawn for others, where English is', '/languages', 'hydrated'],
  ['what nothing hydrates', '/plain', 'bare'],
])
  await check(`${what} makes room`, () =>
    open(path, async (page, told) => {
      await start(page, script);
      await asked(page, 'situation');
      assert.equal(await page.evaluate(() => globalThis.room().querySelectorAll('.root').length), 1);
      assert.equal(
        await page.evaluate(() => getComputedStyle(globalThis.room().querySelector('.choice')).display),
        'flex',
      );
      await choose(page, 'process');
      await asked(page, 'doubts');
      assert.deepEqual(told, []);
    }),
  );
await check('what a page forbids to be styled by the server is styled by the element', () =>
  open('/plain?strict', async (page) => {
    await start(page, 'hydrated');
    assert.equal(
      await page.evaluate(() => getComputedStyle(globalThis.room().querySelector('.choice')).display),
      'flex',
    );
  }),
);

// 5. Where the server draws nothing.
for (const width of [360, 800, 1100])
  await check(`what stands below keeps its place when the script comes, ${width} px wide`, () =>
    open(
      '/undrawn?reserved',
      async (page, told) => {
        assert.equal(await sees(page, '.note'), true);
        await start(page, 'bare');
        assert.equal(await sees(page, '.now'), true);
        assert.equal(await sees(page, '.note'), false);
        const sum = await shift(page);
        if (process.env.SHOTS)
          console.log(width, sum, await page.$eval('bow-out', (element) => element.offsetHeight));
        assert.ok(sum < 0.01, String(sum));
        assert.deepEqual(told, []);
      },
      { width },
    ),
  );

await browser.close();
close();
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed ? 1 : 0;
