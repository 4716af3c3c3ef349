import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

export const launchFirefox = (executablePath) =>
  chromeLauncher({
    puppeteer,
    // In Firefox, only one page at a time has the focus.
    concurrency: 1,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      headless: true,
      // Allows changing preferences at run time, and with them media features, for which BiDi has no command.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        // Allows tests to read the clipboard without a prompt.
        'dom.events.testing.asyncClipboard': true,
        'intl.accept_languages': 'en',
        'focusmanager.testmode': true,
        // Uses overlay scrollbars that take no space, like the other browsers.
        'ui.useOverlayScrollbars': 1,
      },
    },
    createBrowserContext: ({ browser }) => browser.defaultBrowserContext(),
    createPage: async ({ browser, context }) => preparePage(browser, await context.newPage()),
  });

/** The preference for each media feature, and the number for each of its values. */
const preferences = {
  'prefers-color-scheme': ['layout.css.prefers-color-scheme.content-override', { dark: 0, light: 1 }],
  'prefers-reduced-motion': ['ui.prefersReducedMotion', { 'no-preference': 0, reduce: 1 }],
  'forced-colors': ['browser.display.document_color_use', { none: 0, active: 2 }],
};

/** Resets emulation, since a page runs several test files. */
async function preparePage(browser, page) {
  const { connection } = browser;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const target = { context: result.contexts[0].context };
  page.emulateMediaFeatures = async (features) => {
    const lines = Object.values(preferences).map(([name]) => `clearUserPref('${name}')`);
    for (const { name, value } of features) {
      const [preference, values] = preferences[name] ?? [];
      if (values?.[value] === undefined) throw new Error(`Firefox has no preference for ${name}: ${value}.`);
      lines.push(`setIntPref('${preference}', ${values[value]})`);
    }
    const expression = lines.map((line) => `Services.prefs.${line};`).join('');
    await connection.send('script.evaluate', { target, awaitPromise: false, expression });
    const query = features.map(({ name, value }) => `(${name}: ${value})`).join(' and ');
    if (query) await page.waitForFunction(`matchMedia('${query}').matches`);
  };
  const goto = page.goto.bind(page);
  page.goto = async (...args) => {
    await page.emulateMediaFeatures([]);
    return goto(...args);
  };
  return page;
}
