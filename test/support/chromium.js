import { chromeLauncher } from '@web/test-runner-chrome';

export const chromiumOptions = (executablePath, isRoot) => ({
  executablePath,
  args: [
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--lang=en',
  ],
});

export const launchChromium = (launchOptions) =>
  chromeLauncher({
    launchOptions,
    createBrowserContext: async ({ browser, config }) => {
      const context = browser.defaultBrowserContext();
      const origin = `${config.protocol}//${config.hostname}:${config.port}`;
      await context.overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
      return context;
    },
    createPage: async ({ context }) => preparePage(await context.newPage()),
  });

/** Resets emulation, since a page runs several test files. */
async function preparePage(page) {
  const client = await page.createCDPSession();
  // Two pages run in parallel, and each must behave as if it had the focus.
  await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  // Puppeteer's own method rejects some media features, such as forced colours.
  page.emulateMediaFeatures = (features) =>
    client.send('Emulation.setEmulatedMedia', { media: '', features });
  const goto = page.goto.bind(page);
  page.goto = async (...args) => {
    await page.emulateMediaFeatures([]);
    return goto(...args);
  };
  return page;
}
