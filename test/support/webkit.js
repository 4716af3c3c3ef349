// Runs WebKit in MiniBrowser on a virtual display, controlled by WebDriver. WebDriver can't set a viewport or media
// features, or hold a key. Instead, the window is resized, desktop settings are changed, and keys are pressed one by
// one. The result has the interface of a Puppeteer page, so that the runner's commands work with it.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { webdriverLauncher } from '@web/test-runner-webdriver';

/** Wider than any window that a test uses. */
const screen = { width: 2000, height: 1400 };

/** Allows the window to be as narrow as a phone: the browser's toolbar gets no minimum width. */
const narrow = `* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px }
button { margin: -9px }`;

export async function launchWebKit(binary) {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), narrow);

  // Xvfb chooses a free display number, and writes it to file descriptor 3.
  const xvfb = startProgram(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${screen.width}x${screen.height}x24`],
    {},
    1,
  );
  const number = await new Promise((resolve, reject) => {
    xvfb.stdio[3].once('data', (data) => resolve(String(data).trim()));
    xvfb.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  const env = { DISPLAY: `:${number}`, XDG_CONFIG_HOME: folder };
  const desktop = startDesktop(join(folder, 'xsettingsd.conf'), env);
  const port = await freePort();
  startProgram('WebKitWebDriver', [`--port=${port}`], {
    ...env,
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
  // Runs one file after the other, each in a page of its own, instead of in parallel iframes.
  launcher.concurrency = 1;
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = (config) => initialize({ ...config, concurrency: 1 });
  const page = pageOf(launcher, desktop);
  launcher.type = 'puppeteer';
  launcher.getPage = () => page;
  const startSession = launcher.startSession.bind(launcher);
  launcher.startSession = async (...args) => {
    await launcher.ensureManagerInitialized();
    await launcher.driver.releaseActions();
    await page.emulateMediaFeatures([]);
    await page.setViewport({ width: 800, height: 600 });
    return startSession(...args);
  };
  return launcher;
}

/** The desktop settings, which a browser applies immediately. */
function startDesktop(file, env) {
  const write = (settings) => writeFileSync(file, settings.map((line) => `${line}\n`).join(''));
  write([]);
  const program = startProgram('xsettingsd', ['-c', file], env);
  return (settings) => {
    write(settings);
    program.kill('SIGHUP');
  };
}

/** The desktop setting for each value of a media feature. */
const settings = {
  'prefers-color-scheme': { light: 'Net/ThemeName "Adwaita"', dark: 'Net/ThemeName "Adwaita-dark"' },
  'prefers-reduced-motion': { 'no-preference': 'Gtk/EnableAnimations 1', reduce: 'Gtk/EnableAnimations 0' },
};

/** WebDriver's key codes for non-printing keys. */
const keys = {
  ...{
    Backspace: '\uE003',
    Tab: '\uE004',
    Enter: '\uE007',
    Shift: '\uE008',
    Control: '\uE009',
    Alt: '\uE00A',
  },
  ...{ Escape: '\uE00C', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011' },
  ...{ ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017' },
  Meta: '\uE03D',
};

function pageOf(launcher, desktop) {
  const until = async (script, ...args) => {
    for (let tries = 0; tries < 200; tries++) {
      if (await launcher.driver.execute(script, ...args)) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`timed out in WebKit: ${script} with ${args.join(', ')}`);
  };
  const act = (type, ...actions) => launcher.driver.performActions([{ type, id: type, actions }]);
  const key = (type, name) => {
    const value = keys[name] ?? name;
    if ([...value].length > 1) throw new Error(`Unknown key ${name}.`);
    return { type, value };
  };
  const stroke = (name) => [key('keyDown', name), key('keyUp', name)];
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const button = (type, { button = 'left' } = {}) => ({
    type,
    button: ['left', 'middle', 'right'].indexOf(button),
  });

  return {
    async setViewport({ width, height }) {
      // WebDriver sets the size of the window, so the size of the browser's toolbar is added.
      const [x, y] = await launcher.driver.execute(
        'return [outerWidth - innerWidth, outerHeight - innerHeight]',
      );
      // There is no window manager: the window under the pointer has the focus, so the pointer rests in the middle of
      // the screen.
      const [left, top] = [(screen.width - width) / 2, (screen.height - height) / 2].map(Math.floor);
      await launcher.driver.setWindowRect(left, top, width + x, height + y);
      // When a focused iframe is removed, no page has the focus.
      const is = 'innerWidth === arguments[0] && innerHeight === arguments[1] && document.hasFocus()';
      await until(`focus(); return ${is}`, width, height);
    },
    async emulateMediaFeatures(features) {
      // Unspecified settings are reset to their first value; removing a setting would leave it in effect.
      const usual = Object.entries(settings).map(([name, values]) => [name, Object.keys(values)[0]]);
      const wanted = Object.entries({
        ...Object.fromEntries(usual),
        ...Object.fromEntries(features.map(({ name, value }) => [name, value])),
      });
      const unknown = wanted.find(([name, value]) => !settings[name]?.[value]);
      if (unknown) throw new Error(`There is no desktop setting for ${unknown.join(' ')} in WebKit.`);
      desktop(wanted.map(([name, value]) => settings[name][value]));
      const query = wanted.map(([name, value]) => `(${name}: ${value})`).join(' and ');
      await until('return matchMedia(arguments[0]).matches', query);
    },
    keyboard: {
      type: (text) => act('key', ...[...text].flatMap(stroke)),
      press: (name) => act('key', ...stroke(name)),
      down: (name) => act('key', key('keyDown', name)),
      up: (name) => act('key', key('keyUp', name)),
    },
    mouse: {
      move: (x, y) => act('pointer', move(x, y)),
      click: (x, y, options) =>
        act('pointer', move(x, y), button('pointerDown', options), button('pointerUp', options)),
      down: (options) => act('pointer', button('pointerDown', options)),
      up: (options) => act('pointer', button('pointerUp', options)),
      reset: () => launcher.driver.releaseActions(),
    },
  };
}

function startProgram(program, args, env, pipes = 0) {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
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
