// Finds the browsers of this machine, installs Chromium where there is none and it can,
// and makes a launcher for each engine that is to run.
//
// BROWSERS unset          Chromium alone, for speed; where it is missing, the first engine found
// BROWSERS=all            every engine found
// BROWSERS=firefox,webkit these
// CHROME_PATH, FIREFOX_PATH, WEBKIT_PATH  the program to use, before the usual places
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';

const { env, platform } = process;
const windows = platform === 'win32';
const root = process.getuid?.() === 0;

/** Windows, macOS and Linux each keep programs elsewhere; the path is searched as well. */
function findProgram(override, names, { mac = [], win = [] }) {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  const applications = ['/Applications', join(homedir(), 'Applications')];
  const places = [
    ...(platform === 'darwin' ? mac.flatMap((app) => applications.map((folder) => join(folder, app))) : []),
    ...(windows ? win.flatMap((app) => programs.map((folder) => join(folder, app))) : []),
    ...names.flatMap((name) => folders.map((folder) => join(folder, windows ? `${name}.exe` : name))),
    ...(platform === 'linux' ? names.map((name) => `/snap/bin/${name}`) : []),
  ];
  return [override, ...places].find((place) => {
    try {
      if (!place) return false;
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function findMiniBrowser() {
  if (env.WEBKIT_PATH) return existsSync(env.WEBKIT_PATH) ? env.WEBKIT_PATH : undefined;
  if (platform !== 'linux') return undefined;
  const found = [];
  for (const lib of ['/usr/lib', '/usr/libexec', '/usr/lib64', ...libraries('/usr/lib')]) {
    for (const name of ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']) {
      found.push(join(lib, name, 'MiniBrowser'));
    }
  }
  return found.find((place) => existsSync(place));
}

function libraries(folder) {
  return readdirSync(folder)
    .filter((name) => name.includes('-linux-'))
    .map((name) => join(folder, name));
}

const engines = {
  chromium: {
    name: 'Chromium',
    package: 'chromium',
    find: () =>
      findProgram(
        env.CHROME_PATH,
        ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'],
        {
          mac: [
            'Google Chrome.app/Contents/MacOS/Google Chrome',
            'Chromium.app/Contents/MacOS/Chromium',
            'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
          ],
          win: [
            'Google\\Chrome\\Application\\chrome.exe',
            'Chromium\\Application\\chrome.exe',
            'Microsoft\\Edge\\Application\\msedge.exe',
          ],
        },
      ),
    launch: (executablePath) =>
      chromeLauncher({
        launchOptions: {
          executablePath,
          args: [
            ...(root ? ['--no-sandbox'] : []),
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
        createPage: async ({ context }) => prepareChromium(await context.newPage()),
      }),
  },
  firefox: {
    name: 'Firefox',
    package: 'firefox-esr',
    find: () =>
      findProgram(env.FIREFOX_PATH, ['firefox-esr', 'firefox'], {
        mac: ['Firefox.app/Contents/MacOS/firefox'],
        win: ['Mozilla Firefox\\firefox.exe'],
      }),
    launch: (executablePath) =>
      chromeLauncher({
        puppeteer,
        // Here only one page at a time has the focus.
        concurrency: 1,
        launchOptions: {
          browser: 'firefox',
          executablePath,
          headless: true,
          extraPrefsFirefox: {
            // Lets a test read the clipboard without a person's consent.
            'dom.events.testing.asyncClipboard': true,
            'intl.accept_languages': 'en',
            'focusmanager.testmode': true,
          },
        },
        createBrowserContext: ({ browser }) => browser.defaultBrowserContext(),
      }),
  },
  webkit: {
    name: 'WebKit',
    package: 'webkit2gtk-driver',
    find: () => {
      const driver = findProgram(undefined, ['WebKitWebDriver'], {});
      const screen = env.DISPLAY ?? findProgram(undefined, ['Xvfb'], {});
      return driver && screen ? findMiniBrowser() : undefined;
    },
    launch: launchWebKit,
  },
};

/** A page serves several test files: what one of them emulated must not reach the next. */
async function prepareChromium(page) {
  const client = await page.createCDPSession();
  // Two pages run at once, and each is to believe that it has the focus.
  await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  page.setMediaFeatures = (features) => client.send('Emulation.setEmulatedMedia', { media: '', features });
  const goto = page.goto.bind(page);
  page.goto = async (...args) => {
    await page.emulateMediaType();
    await page.emulateMediaFeatures([]);
    await page.setMediaFeatures([]);
    return goto(...args);
  };
  return page;
}

async function launchWebKit(binary) {
  let display = env.DISPLAY;
  if (!display) {
    // Xvfb picks a number that is free and tells it on descriptor 3.
    const screen = startProgram('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1200x24'], {}, 1);
    display = `:${await new Promise((resolve, reject) => {
      screen.stdio[3].once('data', (data) => resolve(String(data).trim()));
      screen.once('exit', () => reject(new Error('Xvfb did not start')));
    })}`;
  }
  const port = await freePort();
  startProgram('WebKitWebDriver', [`--port=${port}`], {
    DISPLAY: display,
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  });
  await listening(port);
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      'wdio:enforceWebDriverClassic': true,
    },
  });
  // One file after the other, each in a page of its own and not in a frame beside others.
  launcher.concurrency = 1;
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = (config) => initialize({ ...config, concurrency: 1 });
  const startSession = launcher.startSession.bind(launcher);
  launcher.startSession = async (...args) => {
    await launcher.ensureManagerInitialized();
    await resize(launcher.driver, { width: 800, height: 600 });
    return startSession(...args);
  };
  return launcher;
}

/** The driver sizes the window alone: what surrounds the page has to be added. */
async function resize(driver, { width, height }) {
  const frame = await driver.execute('return [outerWidth - innerWidth, outerHeight - innerHeight]');
  await driver.setWindowSize(width + frame[0], height + frame[1]);
}

function startProgram(program, args, more, pipes = 0) {
  const child = spawn(program, args, {
    env: { ...env, ...more },
    stdio: ['ignore', 'ignore', 'ignore', ...Array(pipes).fill('pipe')],
  });
  process.once('exit', () => child.kill());
  child.unref();
  return child;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function listening(port) {
  for (let tries = 0; tries < 100; tries++) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error('WebKitWebDriver did not start');
}

function isDebian() {
  if (platform !== 'linux' || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** The one line for a person who has to do it by hand. */
const howTo = () => {
  if (isDebian()) return 'run as root: apt-get install chromium';
  if (platform === 'linux') return "install Chromium or Chrome by the system's package manager";
  return 'install Chrome or Chromium, or set CHROME_PATH to it';
};

/** On Ubuntu the package may be a mere pointer to a snap that cannot run: then it does not count. */
function installChromium() {
  if (!isDebian() || !root || !findProgram(undefined, ['apt-get'], {})) return undefined;
  console.log('No browser found: installing Chromium by apt-get, once.');
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync('apt-get', ['-qq', 'update'], options);
    execFileSync('apt-get', ['-qq', 'install', '--yes', '--no-install-recommends', 'chromium'], options);
  } catch {
    return undefined;
  }
  const path = engines.chromium.find();
  return path && spawnSync(path, ['--version']).status === 0 ? path : undefined;
}

/** @returns launchers, and the names of the engines that run and of those that do not, with the reason */
export async function findBrowsers() {
  const ids = Object.keys(engines);
  const asked = (env.BROWSERS ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const unknown = asked.find((id) => id !== 'all' && !ids.includes(id));
  if (unknown) stop(`BROWSERS names "${unknown}"; it may name ${ids.join(', ')} or all.`);

  const found = new Map(ids.map((id) => [id, engines[id].find()]).filter(([, path]) => path));
  if (found.size === 0) {
    const path = installChromium();
    if (!path) stop(`No browser to test in: ${howTo()}.`);
    found.set('chromium', path);
  }
  const missing = asked.find((id) => id !== 'all' && !found.has(id));
  if (missing) stop(`${engines[missing].name} is not installed (on Debian: ${engines[missing].package}).`);

  const first = [...found.keys()].slice(0, 1);
  const chosen = asked.includes('all') ? [...found.keys()] : asked.length > 0 ? asked : first;
  const launchers = [];
  for (const id of chosen) {
    const launcher = await engines[id].launch(found.get(id));
    // The launchers name themselves anew when they start.
    Object.defineProperty(launcher, 'name', { get: () => engines[id].name, set() {} });
    launchers.push(launcher);
  }
  return {
    launchers,
    run: chosen.map((id) => engines[id].name),
    notRun: ids
      .filter((id) => !chosen.includes(id))
      .map((id) => `${engines[id].name} (${found.has(id) ? 'not asked for' : 'not installed'})`),
  };
}

function stop(line) {
  console.error(line);
  process.exit(1);
}
