// Tests that the build loads in pages as they are: with a version in the address of the script, a stale script in the
// cache, replaced built-ins, a polyfilled registry, and languages that don't load.
/* global window, sessionStorage */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { check } from '../support/check.js';
import { files, serve } from '../support/serve.js';
import { embed } from '../support/site.js';
import { oldLibraries } from './old-libraries.js';
import { Tab } from './tab.js';

const polyfill = readFileSync(
  createRequire(import.meta.url).resolve('@webcomponents/scoped-custom-element-registry'),
  'utf8',
);

/** A page whose script has another address, or that runs other scripts first. */
const pageWith = ({ src = '/bow-out.js', before = '', script = '' }) =>
  embed()
    .replace('<script ', () => `${before && `<script>${before}</script>`}<script `)
    .replace('src="/bow-out.js">', () => (script ? `>${script}` : `src="${src}">`));

/** Answers as far as a question that needs the second chunk. */
const walk = async (tab) => {
  await tab.walk('process', ['skills', 'direction']);
  await tab.see('[data-question="certainty"]');
};

export async function loading(browser, folder) {
  const build = files(folder);

  /** Opens a page. `answer` may serve other files, and `null` means that there is none. */
  async function visit(page, test, answer = () => undefined) {
    const server = await serve(async (url) => {
      const found = await answer(url);
      if (found !== undefined) return found ?? undefined;
      return url.pathname === '/' ? page : build(url);
    });
    const context = await browser.createBrowserContext();
    try {
      await test(await Tab.open(context, server.origin), server);
    } finally {
      await context.close();
      server.close();
    }
  }

  for (const src of ['/bow-out.js?ver=6.5', '/bow-out.js?a=1&b=2#c'])
    await check(`a script at ${src} loads once, and so does each chunk`, () =>
      visit(pageWith({ src }), async (tab, { requests }) => {
        await walk(tab);
        const names = requests
          .map(({ path }) => path.replace(/[?].*/, ''))
          .filter((path) => path.endsWith('.js'));
        assert.deepEqual(names, [...new Set(names)]);
        assert.deepEqual(tab.lines, []);
      }),
    );

  await check('a script under another name loads once, and each part that a host asks for works', () => {
    const page = pageWith({ src: '/assets/widget.js' }).replace(
      'job-title="Data engineer"',
      'compny="x" style="--bow-out-accent: #ffff9e"',
    );
    return visit(
      page.replace(
        '</html>',
        '<p itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Welder</b></html>',
      ),
      async (tab, { requests }) => {
        await tab.until(() => window.query('.root'), 'the chat');
        await walk(tab);
        const paths = requests.map(({ path }) => path);
        assert.ok(!paths.some((path) => path.endsWith('/bow-out.js')), paths.join());
        for (const part of ['composer', 'posting-reader', 'contrast-controller'])
          assert.equal(paths.filter((path) => path.includes(part)).length, 1, part);
        assert.match(tab.lines.join('\n'), /compny.*Did you mean company/s);
      },
      (url) =>
        url.pathname === '/assets/widget.js'
          ? build(new URL('/bow-out.js', url))
          : url.pathname.startsWith('/assets/')
            ? build(new URL(url.pathname.slice('/assets'.length), url))
            : undefined,
    );
  });

  await check('what the chunks share is no export of the script', () =>
    visit(pageWith({}), async (tab) => {
      const names = await tab.page.evaluate(async () => Object.keys(await import('/bow-out.js')));
      assert.deepEqual(names, ['BowOut', 'BowOutEvent']);
    }),
  );

  for (const header of ['public, max-age=86400', 'public, max-age=31536000, immutable'])
    await check(`a script cached with “${header}” recovers from a release`, () => {
      let release = 1;
      // The second release is the same code, with another name for each chunk.
      const answer = async ({ pathname }) => {
        if (!pathname.endsWith('.js')) return undefined;
        const suffix = release === 2 ? '-2.js' : '.js';
        const isChunk = pathname.startsWith('/chunks/');
        if (isChunk && pathname.endsWith('-2.js') !== (release === 2)) return null;
        const original = await build({ pathname: pathname.replace(/-2\.js$/, '.js') });
        const body = String(original).replace(/(\.\/(?:chunks\/)?[\w-]+-[\w-]{6})\.js/g, `$1${suffix}`);
        return { body, headers: { 'cache-control': isChunk ? 'no-store' : header } };
      };
      return visit(
        pageWith({}),
        async (tab, { origin }) => {
          await walk(tab);
          await tab.press('[data-action="clear"]');
          await tab.page.evaluate(() => sessionStorage.clear());
          release = 2;
          // The chunks of the first release are gone from the server and from the cache, but its script is not.
          await tab.page.goto('about:blank');
          await tab.page.goto(origin);
          await tab.walk('process');
          await tab.press('[data-action="retry"]');
          await tab.press('[data-action="reload"]');
          await tab.see('[data-question="doubts"]');
        },
        answer,
      );
    });

  for (const [name, library] of Object.entries(oldLibraries))
    await check(`a page with ${name} keeps its answers, and writes the message`, () =>
      visit(pageWith({ before: library }), async (tab) => {
        await walk(tab);
        await tab.page.reload();
        await tab.see('[data-question="certainty"]');
        await tab.walk('sure', 'like', 'wanted');
        await tab.press('[data-outcome] [data-answer="accept"]');
        await tab.type('[name="earlierRole"]', 'Support engineer');
        await tab.press('[type="submit"]');
        assert.match(await tab.value('textarea[name="message"]'), /Support engineer/);
        await tab.press('[data-detail="rounds"]');
        await tab.type('input[type="date"]', '2030-12-02');
        await tab.press('[data-question="rounds"] [type="submit"]');
        await tab.until(() => /2 December/.test(window.query('textarea[name="message"]')?.value), 'the date');
        await tab.page.reload();
        assert.match(
          await tab.value('textarea[name="message"]'),
          /Support engineer.*2 December|2 December.*Support engineer/s,
        );
        assert.deepEqual(tab.lines, []);
      }),
    );

  for (const [name, before] of [
    ['the polyfill of scoped registries', polyfill],
    ['a registry without getName', 'delete CustomElementRegistry.prototype.getName;'],
  ])
    await check(`works with ${name}`, () =>
      visit(
        pageWith({
          before,
          script: `
            import { BowOut } from '/bow-out.js';
            BowOut.define('second-thoughts');
            BowOut.define('second-thoughts');
            window.names = ['bow-out', 'second-thoughts'].map((name) => customElements.get(name)?.prototype instanceof BowOut || customElements.get(name) === BowOut);`,
        }),
        async (tab) => {
          await walk(tab);
          await tab.until(() => window.names, 'the other name');
          assert.deepEqual(await tab.page.evaluate(() => window.names), [true, true]);
          assert.deepEqual(tab.lines, []);
        },
      ),
    );

  const offer = "import { BowOut } from '/bow-out.js'; BowOut.locales = { de: () => import('/de.js') };";
  const german = `import { BowOut } from '/bow-out.js';
    export const de = { ...BowOut.conversation.locale, lang: 'de' };`;
  const inGerman = pageWith({ script: offer }).replace('lang="en"', 'lang="de-AT"');
  await check('a language is offered as in the documentation', () =>
    visit(
      inGerman,
      async (tab) => {
        await walk(tab);
        assert.equal(await tab.page.evaluate(() => window.query('.root').lang), 'de');
        assert.deepEqual(tab.lines, []);
      },
      ({ pathname }) => (pathname === '/de.js' ? german : undefined),
    ),
  );
  await check('a language that is not on the server is replaced by English, with one warning', () =>
    visit(inGerman, async (tab) => {
      await walk(tab);
      assert.equal(await tab.page.evaluate(() => window.query('.root').lang), 'en');
      const warnings = tab.lines.filter((line) => line.startsWith('console.warn'));
      assert.equal(warnings.length, 1);
      assert.match(warnings[0], /locales\.de: failed to load .*de\.js.*Using en instead/);
    }),
  );

  await check('an invalid name is still rejected', () =>
    visit(pageWith({}), async (tab) => {
      const name = await tab.page.evaluate(async () => {
        const { BowOut } = await import('/bow-out.js');
        try {
          BowOut.define('nodash');
        } catch (error) {
          return error.name;
        }
        return undefined;
      });
      assert.equal(name, 'SyntaxError');
    }),
  );
}
