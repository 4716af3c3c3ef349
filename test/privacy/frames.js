// Tests the iframe build on a separate origin: everything works inside it, and the embedding page learns almost
// nothing.
import assert from 'node:assert/strict';
import { check } from '../support/check.js';
import { openPage, press } from '../support/puppeteer.js';
import { serveSite } from '../support/site.js';
import { Visitor } from './user.js';
import { idsOf, marks, told, walks } from './walks.js';

/** The markup that docs/privacy.md gives to hosts. */
const sandbox =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';
const shape = JSON.stringify({ type: 'bow-out-height', height: 0 });

const parent = (address, attributes) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Careers</title>
  <h1>Careers</h1>
  <iframe title="A private conversation" src="${address.replaceAll('&', '&amp;')}" width="800" height="900" ${attributes}></iframe>
</html>`;

/** Records what the embedding page receives: messages, and events of every type. */
function listen() {
  window.got = [];
  window.heard = [];
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    window.violations.push(event.violatedDirective),
  );
  if (window !== top) return;
  addEventListener('message', ({ data, origin, source }) =>
    window.got.push({ data, origin, isFrame: source === frames[0] }),
  );
  for (const name of Object.keys(window))
    if (
      /^on(key|input|beforeinput|change|click|mousedown|pointerdown|copy|paste|select|submit|bow)/.test(name)
    )
      addEventListener(name.slice(2), (event) => window.heard.push(`${event.type} ${event.key ?? ''}`), true);
  for (const name of ['open', 'close', 'finish', 'copy'])
    addEventListener(`bow-out-${name}`, (event) => window.heard.push(event.type), true);
}

export async function frames(browser, folder) {
  const inner = await serveSite(folder, {});
  const pages = {};
  const outer = await serveSite(folder, pages);
  const address = (parameters) =>
    `${inner.otherOrigin}/frame.html#${new URLSearchParams({ ...parameters, 'test-hooks': '' })}`;
  const job = { company: 'Northwind', 'job-title': 'Data engineer' };

  /** Opens a page with an iframe from another site, and a candidate in the iframe. */
  const visit = async (
    parameters,
    { boxed = sandbox, allow = 'clipboard-write', from = outer.origin } = {},
  ) => {
    const { page, lines, close } = await openPage(browser, outer.origin);
    await page.evaluateOnNewDocument(listen);
    pages['/'] = parent(
      address(parameters),
      `${boxed === null ? '' : `sandbox="${boxed}"`} allow="${allow}"`,
    );
    inner.requests.length = 0;
    await page.goto(from, { waitUntil: 'networkidle0' });
    const [, frame] = page.frames();
    const visitor = new Visitor(page, frame);
    await visitor.get('[data-question="situation"]');
    const clipboard = async () => {
      await press(page, 'h1');
      return page.evaluate(() => navigator.clipboard.readText());
    };
    return { page, frame, close, lines, visitor, clipboard };
  };

  await check(
    'the iframe build works in a sandbox, and the embedding page only receives a height',
    async () => {
      const { page, frame, close, lines, visitor, clipboard } = await visit({
        ...job,
        origin: outer.origin,
      });
      await frame.evaluate(() => {
        window.opened = [];
        window.open = (...given) => void window.opened.push(given.join(' '));
        // The build prints from an iframe of its own. Replaced here, since printing opens a dialog.
        Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { get: () => null });
      });
      await visitor.converse(walks[0]);
      await visitor.workAtDesk(marks);
      await visitor.secondThoughts();
      await visitor.copy();
      const text = await frame.$eval('pierce/textarea[name="message"]', ({ value }) => value);
      assert.match(text, /Zqrole keeper/);
      assert.match(text, /Zqfrom Belling/);
      assert.deepEqual(
        await frame.evaluate(() => window.violations),
        [],
        'its own policy lets it all be done',
      );
      const got = await page.evaluate(() => window.got);
      assert.ok(got.length > 2);
      for (const { data, origin, isFrame } of got) {
        assert.equal(JSON.stringify({ ...data, height: 0 }), shape);
        assert.ok(data.height > 0 && data.height % 600 === 0, 'in steps');
        assert.equal(origin, 'null');
        assert.ok(isFrame);
      }
      assert.deepEqual(await page.evaluate(() => window.heard), [], 'no key, no press, no event');
      const reach = await page.evaluate(() => {
        try {
          return [document.querySelector('iframe').contentDocument, frames[0].document.title];
        } catch (error) {
          return error.name;
        }
      });
      assert.equal(reach, 'SecurityError');
      assert.equal(await page.evaluate(() => document.activeElement.localName), 'iframe');
      assert.equal(await clipboard(), text);
      const outside = await page.evaluate(() => document.documentElement.outerHTML);
      const log = [...outer.requests, ...inner.requests].map((each) => JSON.stringify(each));
      assert.deepEqual([outside, ...log].map((each) => told(each, idsOf(walks[0]))).filter(Boolean), []);
      assert.deepEqual(
        inner.requests.map(({ path }) => path),
        ['/frame.html', '/frame.js'],
      );
      assert.deepEqual(lines, []);
      // Opening the mail program can't be observed here: the console of an iframe doesn't report it, and there is
      // none.
      const mails = await frame.evaluate(() => window.opened);
      assert.equal(mails.length, 1);
      assert.match(mails[0], /^mailto:\?subject=.* _blank noopener$/);
      await close();
    },
  );

  const silent = {
    'where none is named': {},
    'where the one that is named is another': { origin: 'https://careers.example' },
    'where anyone is named': { origin: '*' },
    'where none can be named': { origin: 'null' },
    'where more than an origin is named': { origin: `${outer.origin}/` },
  };
  for (const [when, parameters] of Object.entries(silent))
    await check(`no message is posted to a page ${when}`, async () => {
      const { page, close, visitor } = await visit({ ...job, ...parameters });
      await visitor.answer('situation', 'process');
      await visitor.get('[data-question="doubts"]');
      await visitor.answer('doubts', 'skills');
      await visitor.get('[data-question="certainty"]');
      assert.deepEqual(await page.evaluate(() => window.got), []);
      await close();
    });

  await check('no message is posted to a page of another origin than the given one', async () => {
    const { page, close, visitor } = await visit(
      { ...job, origin: outer.origin },
      { from: outer.otherOrigin },
    );
    await visitor.answer('situation', 'process');
    await visitor.get('[data-question="doubts"]');
    assert.deepEqual(await page.evaluate(() => window.got), []);
    await close();
  });

  await check(
    "text is copied by the fallback or selected if the page doesn't allow the clipboard",
    async () => {
      for (const isOlderForbidden of [false, true]) {
        const { frame, close, visitor, clipboard } = await visit(job, { allow: '' });
        await visitor.converse(walks[3]);
        await visitor.get('textarea[name="message"]');
        const refused = await frame.evaluate(() =>
          navigator.clipboard.writeText('x').then(String, ({ name }) => name),
        );
        assert.equal(refused, 'NotAllowedError');
        if (isOlderForbidden) await frame.evaluate(() => void (document.execCommand = () => false));
        await visitor.copy();
        const { text, selected, status } = await frame.evaluate(() => {
          const root = document.querySelector('bow-out').shadowRoot;
          const { value, selectionStart, selectionEnd } = root.querySelector('textarea[name="message"]');
          const status = root.querySelector('.out [data-status]').innerText;
          return { text: value, selected: value.slice(selectionStart, selectionEnd), status };
        });
        assert.equal(selected, text);
        if (isOlderForbidden) assert.match(status, /selected/i);
        else {
          assert.match(status, /copied/i);
          assert.equal(await clipboard(), text);
        }
        await close();
      }
    },
  );

  await check('an iframe without an origin stores nothing, and shows no notice', async () => {
    const { frame, close, lines, visitor } = await visit({ ...job, remember: 'device' });
    await visitor.answer('situation', 'process');
    await visitor.get('[data-question="doubts"]');
    const { notice, remember } = await frame.evaluate(() => {
      const { remember, shadowRoot } = document.querySelector('bow-out');
      return { notice: shadowRoot.querySelector('footer').innerText, remember };
    });
    assert.equal(remember, 'off');
    assert.doesNotMatch(notice, /keep|kept|stor|sav/i);
    assert.deepEqual(lines, []);
    await close();
  });

  await check('an iframe that keeps its origin restores the conversation after a reload', async () => {
    const { page, frame, close, visitor } = await visit(job, { boxed: `${sandbox} allow-same-origin` });
    await visitor.answer('situation', 'process');
    await visitor.get('[data-question="doubts"]');
    assert.equal(await frame.evaluate(() => sessionStorage.length), 1);
    await page.reload({ waitUntil: 'networkidle0' });
    await new Visitor(page, page.frames()[1]).get('[data-question="doubts"]');
    await close();
  });

  await check('parameters are treated as text, and invalid ones are reported', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const { frame, close, lines } = await visit({
      ...job,
      heading: markup,
      accent: '#123456',
      surface: 'url(https://evil.example)',
      mode: 'launcher',
      onload: 'x',
    });
    const { heading, images, accent, surface } = await frame.evaluate(() => {
      const element = document.querySelector('bow-out');
      const root = element.shadowRoot;
      const { style } = element;
      return {
        heading: root.querySelector('h2').innerText,
        images: root.querySelectorAll('img').length,
        accent: style.getPropertyValue('--bow-out-accent'),
        surface: style.getPropertyValue('--bow-out-surface'),
      };
    });
    assert.deepEqual(
      { heading, images, accent, surface },
      { heading: markup, images: 0, accent: '#123456', surface: '' },
    );
    assert.equal(lines.length, 1);
    assert.match(lines[0], /"surface", "mode", "onload"/);
    await close();
  });

  await check('the iframe page works on its own', async () => {
    const page = await browser.newPage();
    await page.goto(address({ ...job, origin: outer.origin }));
    const visitor = new Visitor(page);
    await visitor.converse(walks[5]);
    await visitor.get('textarea[name="message"]');
    await page.close();
  });
  inner.close();
  outer.close();
}
