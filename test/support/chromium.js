import { chromeLauncher } from '@web/test-runner-chrome';

export const launchChromium = (executablePath, isRoot) =>
  chromeLauncher({
    launchOptions: {
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
    },
    createBrowserContext: async ({ browser, config }) => {
      const context = browser.defaultBrowserContext();
      const origin = `${config.protocol}//${config.hostname}:${config.port}`;
      await context.overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
      return context;
    },
    createPage: async ({ context }) => preparePage(await context.newPage()),
  });

/** A page serves several test files: what one of them emulated must not reach the next. */
async function preparePage(page) {
  const client = await page.createCDPSession();
  // Two pages run at once, and each is to believe that it has the focus.
  await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  // Puppeteer's own refuses what it does not know by name, forced colours among it.
  page.emulateMediaFeatures = (features) =>
    client.send('Emulation.setEmulatedMedia', { media: '', features });
  const goto = page.goto.bind(page);
  page.goto = async (...args) => {
    await page.emulateMediaFeatures([]);
    return goto(...args);
  };
  return page;
}
