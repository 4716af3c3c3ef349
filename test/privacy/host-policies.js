// Tests the content security policies that docs/embedding.md describes besides the strictest one: nonces with
// `strict-dynamic`, Trusted Types beside another Lit, and properties that are set without an inline script.
import assert from 'node:assert/strict';
import { check } from '../support/check.js';
import { openPage } from '../support/puppeteer.js';
import { serveSite } from '../support/site.js';
import { hostPage } from './host-page.js';
import { Visitor } from './user.js';
import { walks } from './walks.js';

const common = "default-src 'none'; connect-src 'none'; require-trusted-types-for 'script'";
/** Creates a policy, as a Lit in the host's own bundle does. */
const otherLit = "trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });";
const setWords = `for (const element of document.querySelectorAll('bow-out'))
  element.words = { interface: { heading: 'Second thoughts?' } };`;

/** Adds scripts before and after the element's own. */
const pageWith = ({ before = '', after = '', nonce = '' }) =>
  hostPage('/bow-out.js')
    .replace('<script type="module" ', () => `${before}<script type="module" ${nonce && `nonce="${nonce}" `}`)
    .replace('</html>', () => `${after}</html>`);

export async function hostPolicies(browser, folder) {
  /** Opens a page under a policy. */
  async function visit(policy, page, scripts = {}) {
    const server = await serveSite(
      folder,
      { '/': page, ...scripts },
      {
        'content-security-policy': `${common}; ${policy}`,
      },
    );
    const { page: tab, lines, close } = await openPage(browser, server.origin);
    await tab.goto(server.origin, { waitUntil: 'networkidle0' });
    const leave = async () => {
      await close();
      server.close();
    };
    return { tab, lines, leave, visitor: new Visitor(tab) };
  }

  /** Walks a conversation, which needs every chunk. */
  async function works({ lines, leave, visitor }) {
    await visitor.converse(walks[0]);
    await visitor.get('.letter');
    assert.deepEqual(
      lines.filter((line) => /error|policy|violat|trusted|refused/i.test(line)),
      [],
    );
    await leave();
  }

  const strictDynamic = "script-src 'nonce-R4nd0m' 'strict-dynamic'; trusted-types lit-html";
  await check('a nonce and strict-dynamic let the script load its chunks', async () =>
    works(await visit(strictDynamic, pageWith({ nonce: 'R4nd0m' }))),
  );
  await check('a script with another nonce is blocked', async () => {
    const { tab, leave } = await visit(strictDynamic, pageWith({ nonce: 'other' }));
    assert.equal(await tab.evaluate(() => Boolean(document.querySelector('bow-out').shadowRoot)), false);
    await leave();
  });

  const twice = pageWith({ before: '<script src="/lit.js"></script>' });
  const scripts = { '/lit.js': otherLit };
  await check("another Lit in the page is allowed by 'allow-duplicates'", async () =>
    works(await visit("script-src 'self'; trusted-types lit-html 'allow-duplicates'", twice, scripts)),
  );
  await check("another Lit in the page needs 'allow-duplicates'", async () => {
    const { lines, leave } = await visit("script-src 'self'; trusted-types lit-html", twice, scripts);
    assert.match(lines.join('\n'), /lit-html.*already exists|createPolicy/);
    await leave();
  });

  for (const when of ['before', 'after'])
    await check(`words are set by a file that runs ${when} the element's script`, async () => {
      const page = pageWith({ [when]: '<script type="module" src="/words.js"></script>' });
      const guest = await visit("script-src 'self'; trusted-types lit-html", page, { '/words.js': setWords });
      await guest.tab.waitForFunction(
        () =>
          document.querySelector('bow-out').shadowRoot?.querySelector('h2')?.textContent ===
          'Second thoughts?',
      );
      await works(guest);
    });
}
