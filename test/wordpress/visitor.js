// A person in a browser of their own: a candidate, an author or an administrator.

/** Starts a visit. Console messages, errors and requests are recorded. */
export async function visit(browser, origin) {
  const context = await browser.createBrowserContext();
  await context.overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.setViewport({ width: 1100, height: 900 });
  const complaints = [];
  const requests = [];
  page.on('console', (line) => {
    if (['error', 'warn'].includes(line.type())) complaints.push(line.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));

  const go = (path) => page.goto(new URL(path, origin).href);

  /** Presses a button in the chat. */
  async function press(selector) {
    const find = (wanted) => document.querySelector('bow-out')?.shadowRoot?.querySelector(wanted);
    const handle = await page.waitForFunction(find, { polling: 20 }, selector);
    await handle.evaluate((button) => button.click());
  }

  return {
    page,
    complaints,
    requests,
    go,
    close: () => context.close(),

    async logIn({ name, password }) {
      await go('/wp-login.php');
      await page.$eval(
        '#loginform',
        (form, log, pwd) => {
          form.elements.log.value = log;
          form.elements.pwd.value = pwd;
        },
        name,
        password,
      );
      await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    },

    /** Publishes a page or a post as the logged-in user, and returns its address, or the error's code. */
    publish: (type, content) =>
      page.evaluate(
        async (type, content) => {
          const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
          const response = await fetch(`/?rest_route=/wp/v2/${type}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'x-wp-nonce': nonce },
            body: JSON.stringify({ title: 'Careers', content, status: 'publish' }),
          });
          const { link, code } = await response.json();
          return link ?? code;
        },
        type,
        content,
      ),

    /** The attributes of each element in the page, once the script has run. */
    async elements() {
      await page.waitForFunction(() => customElements.get('bow-out'));
      return page.$$eval('bow-out', (found) =>
        found.map((element) => {
          // The element renames one attribute, and the tests add another.
          const given = [...element.attributes]
            .map(({ name, value }) => [name.replace('data-bow-out-', ''), value])
            .filter(([name]) => name !== 'test-hooks');
          return { attributes: Object.fromEntries(given), fallback: element.innerHTML };
        }),
      );
    },

    /** Declines an offer, the shortest conversation, and returns the copied message. */
    async decline() {
      await press('[data-question="situation"] [data-answer="offer"]');
      await press('[data-question="offer"] [data-answer="decline"]');
      await press('[data-outcome="decline-offer"] [data-answer="accept"]');
      await press('[data-item="main"] [data-action="copy"]');
      const copied = await page.waitForFunction(() => navigator.clipboard.readText(), { polling: 50 });
      return copied.jsonValue();
    },
  };
}
