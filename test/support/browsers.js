// Locates the browsers of this machine, installs Chromium if there is none, and creates a launcher for each engine.
//
// BROWSERS unset          Chromium only, for speed; if it is missing, the first engine found
// BROWSERS=all            every engine found
// BROWSERS=firefox,webkit these engines
// CHROME_PATH, FIREFOX_PATH, WEBKIT_PATH  the executables to use instead of the default locations
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromiumOptions, launchChromium } from './chromium.js';
import { launchFirefox } from './firefox.js';
import { launchWebKit } from './webkit.js';

const { env, platform } = process;
const windows = platform === 'win32';
const root = process.getuid?.() === 0;

/** The default locations on Windows, macOS and Linux; PATH is searched as well. */
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
    launch: (program) => launchChromium(chromiumOptions(program, root)),
  },
  firefox: {
    name: 'Firefox',
    package: 'firefox-esr',
    find: () =>
      findProgram(env.FIREFOX_PATH, ['firefox-esr', 'firefox'], {
        mac: ['Firefox.app/Contents/MacOS/firefox'],
        win: ['Mozilla Firefox\\firefox.exe'],
      }),
    launch: launchFirefox,
  },
  webkit: {
    name: 'WebKit',
    package: 'webkit2gtk-driver xvfb xsettingsd',
    find: () => {
      const needed = ['WebKitWebDriver', 'Xvfb', 'xsettingsd'];
      return needed.every((name) => findProgram(undefined, [name], {})) ? findMiniBrowser() : undefined;
    },
    launch: launchWebKit,
  },
};

function isDebian() {
  if (platform !== 'linux' || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** The command to install a browser manually. */
const howTo = () => {
  if (isDebian()) return 'run as root: apt-get install chromium';
  if (platform === 'linux') return "install Chromium or Chrome by the system's package manager";
  return 'install Chrome or Chromium, or set CHROME_PATH to it';
};

/** On Ubuntu, the package may only install a snap that can't run here, so the result is checked. */
function installChromium() {
  if (!isDebian() || !root || !findProgram(undefined, ['apt-get'], {})) return undefined;
  console.log('No browser found: installing Chromium with apt-get.');
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

/** Returns the options to launch Chromium with. Installs it if it is missing. */
export function findChromium() {
  const path = engines.chromium.find() ?? installChromium();
  return path ? chromiumOptions(path, root) : stop(`Chromium not found: ${howTo()}.`);
}

/** @returns the launchers, the names of the engines that run, and the others with the reason */
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
    // The launchers reset their names when they start.
    Object.defineProperty(launcher, 'name', { get: () => engines[id].name, set() {} });
    launchers.push(launcher);
  }
  return {
    launchers,
    run: chosen.map((id) => engines[id].name),
    notRun: ids
      .filter((id) => !chosen.includes(id))
      .map(
        (id) =>
          `${engines[id].name} (${found.has(id) ? 'not asked for: BROWSERS=all runs it' : 'not installed'})`,
      ),
  };
}

function stop(line) {
  console.error(line);
  process.exit(1);
}
