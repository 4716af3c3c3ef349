// Tests the strictest Content Security Policy under which a host can still run its own script: only scripts can be
// loaded, inline styles and stylesheets are blocked, and nothing can be parsed as markup.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../support/check.js';
import { openPage } from '../support/puppeteer.js';
import { serveSite } from '../support/site.js';
import { hostPage } from './host-page.js';
import { Visitor } from './user.js';
import { marks, walks } from './walks.js';

const policy =
  "default-src 'none'; script-src 'self'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Records violations of the policy, and closes the print dialog. */
function guard() {
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    window.violations.push(
      `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile} ${event.sample}`,
    ),
  );
  window.printed = [];
  const sheet = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get() {
      const inner = sheet.get.call(this);
      inner.print = () => {
        const { fontFamily, whiteSpace } = inner.getComputedStyle(inner.document.body);
        window.printed.push({ text: inner.document.body.textContent, fontFamily, whiteSpace });
        inner.dispatchEvent(new Event('afterprint'));
      };
      return inner;
    },
  });
}

/** Waits until a file is completely downloaded. */
async function file(folder, name) {
  for (let tries = 0; tries < 500; tries++) {
    if (readdirSync(folder).includes(name)) return readFileSync(join(folder, name), 'utf8');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`timed out waiting for ${name}; found ${readdirSync(folder).join()}`);
}

export async function policies(browser, folder) {
  const pages = {};
  for (const script of ['/bow-out.js', '/bow-out.all.js'])
    for (const mode of ['inline', 'launcher'])
      pages[`${script}.${mode}`] = hostPage(script, { attributes: `mode="${mode}"` });
  const server = await serveSite(folder, pages, { 'content-security-policy': policy });
  const downloads = mkdtempSync(join(tmpdir(), 'bow-out-files-'));

  for (const path of Object.keys(pages))
    await check(`everything works under a strict policy: ${path}`, async () => {
      const { page, lines, close } = await openPage(browser, server.origin);
      const client = await page.createCDPSession();
      await client.send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
      await page.evaluateOnNewDocument(guard);
      await page.goto(server.origin + path, { waitUntil: 'networkidle0' });
      const visitor = new Visitor(page);
      // Sets an unreadable colour by script, as a host could under this policy.
      await page.evaluate(() =>
        document.querySelector('bow-out').style.setProperty('--bow-out-accent', '#ffff9e'),
      );
      if (path.endsWith('launcher')) await visitor.press('[data-action="launch"]');
      await visitor.converse(walks[0]);
      await visitor.workAtDesk(marks);
      await visitor.get('.letter');
      const text = await page.$eval('pierce/textarea[name="message"]', ({ value }) => value);
      await visitor.copy();
      await page.keyboard.press('Shift');
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
      const mail = await file(downloads, 'message.eml');
      assert.match(mail, /^X-Unsent: 1\r\n/);
      rmSync(join(downloads, 'message.eml'));
      const [printed] = await page.evaluate(() => window.printed);
      assert.match(printed.text, /Zqmessage/);
      assert.deepEqual([printed.fontFamily, printed.whiteSpace], ['serif', 'pre-wrap']);
      await visitor.turn('follow-up');
      await visitor.press('[data-detail="rounds"]');
      await visitor.get('[data-question="rounds"] input[type="date"]');
      await visitor.secondThoughts('company');
      assert.ok(
        lines.some((line) => /contrast/.test(line)),
        'a colour that cannot be read is corrected',
      );
      // The rendered look of an element from each stylesheet.
      const looks = await page.evaluate(() => {
        const root = document.querySelector('bow-out').shadowRoot;
        const of = (selector, name) => getComputedStyle(root.querySelector(selector))[name];
        return [
          of('.root', 'containerType'),
          of('.offer', 'minBlockSize') === '44px',
          of('.paper', 'display'),
        ];
      });
      assert.deepEqual(looks, ['inline-size', true, 'grid']);
      assert.deepEqual(await page.evaluate(() => window.violations), []);
      assert.deepEqual(
        lines.filter((line) => /error|policy|violat|trusted|refused/i.test(line)),
        [],
      );
      await close();
    });

  await check('a violation of the policy is detected', async () => {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(guard);
    await page.goto(`${server.origin}/bow-out.js.inline`);
    await page.evaluate(() => document.body.append(document.createElement('style')));
    await page.evaluate(() => void (document.querySelector('style').textContent = 'a{}'));
    await page.waitForFunction(() => window.violations.length > 0, { timeout: 5000 });
    await page.close();
  });
  rmSync(downloads, { recursive: true });
  server.close();
}
