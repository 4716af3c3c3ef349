/** A headless desktop with Xvfb, a session bus, Orca and Firefox, operated by keyboard only. */
import { spawn, execFileSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { ChildProcess } from 'node:child_process';

/** The required programs, with their Debian packages. */
const packages = {
  Xvfb: 'xvfb',
  'dbus-daemon': 'dbus',
  orca: 'orca',
  'firefox-esr': 'firefox-esr',
  xdotool: 'xdotool',
};

const isInstalled = (program: string) =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** Returns the missing packages. */
export const missing = (): string[] =>
  Object.entries(packages)
    .filter(([program]) => !isInstalled(program))
    .map(([, name]) => name);

/** Firefox preferences that suppress its own windows and messages, which Orca would speak. */
const preferences = {
  'accessibility.force_disabled': -1,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtab.preload': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.systemAddon.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
};

/**
 * Orca's settings, so that it asks nothing on its first start. Only the speech server and the key log differ from the
 * defaults.
 */
const orcaSettings = {
  general: {
    speechServerFactory: 'speech_log',
    startingProfile: ['Default', 'default'],
    enableKeyEcho: false,
  },
  pronunciations: {},
  keybindings: {},
  profiles: {
    default: {
      profile: ['Default', 'default'],
      pronunciations: {},
      keybindings: {},
      speechServerFactory: 'speech_log',
      enableKeyEcho: false,
    },
  },
};

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function until<T>(
  condition: () => T,
  what: string,
  milliseconds = 20_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = condition();
    if (value) return value;
    if (Date.now() > end) throw new Error(`timed out waiting for ${what}`);
    await sleep(50);
  }
}

export class Desktop {
  readonly folder = mkdtempSync(join(tmpdir(), 'bow-out-spoken-'));
  readonly #log = join(this.folder, 'speech');
  readonly #processes: ChildProcess[] = [];
  readonly #env: Record<string, string> = {};

  constructor() {
    const run = join(this.folder, 'run');
    mkdirSync(run, { mode: 0o700 });
    writeFileSync(this.#log, '');
    this.#env = {
      PATH: process.env['PATH'] ?? '',
      LANG: 'C.UTF-8',
      HOME: this.folder,
      XDG_RUNTIME_DIR: run,
      GSETTINGS_BACKEND: 'memory',
      PYTHONPATH: fileURLToPath(new URL('.', import.meta.url)),
      PYTHONDONTWRITEBYTECODE: '1',
      SPEECH_LOG: this.#log,
    };
  }

  /** Starts all programs, and opens the page in Firefox. */
  async start(address: string): Promise<void> {
    this.#env['DISPLAY'] =
      `:${await this.#read('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1000x24'])}`;
    const bus = await this.#read('dbus-daemon', ['--session', '--nofork', '--print-address=1']);
    this.#env['DBUS_SESSION_BUS_ADDRESS'] = bus;
    const orca = join(this.folder, 'orca');
    mkdirSync(orca);
    writeFileSync(join(orca, 'user-settings.conf'), JSON.stringify(orcaSettings));
    const debug = process.env['ORCA_DEBUG'];
    this.#spawn('orca', ['--user-prefs', orca, ...(debug ? ['--debug-file', debug] : [])]);
    await until(() => this.heard().length, 'that Orca has started');
    const profile = join(this.folder, 'firefox');
    mkdirSync(profile);
    const lines = Object.entries(preferences).map(
      ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    this.#spawn('firefox-esr', [
      '--profile',
      profile,
      '--no-remote',
      '--width',
      '1200',
      '--height',
      '950',
      address,
    ]);
  }

  /** Focuses the window, since there is no window manager. */
  async focusWindow(): Promise<void> {
    const window = await until(
      () => {
        try {
          return this.#run('xdotool', 'search', '--onlyvisible', '--class', 'firefox')
            .trim()
            .split('\n')
            .at(-1);
        } catch {
          return undefined;
        }
      },
      'a window of Firefox',
      60_000,
    );
    this.#run('xdotool', 'windowfocus', window);
  }

  /** Presses several keys in a row, by their X keysym names. */
  press(...keys: readonly string[]): void {
    this.#run('xdotool', 'key', '--clearmodifiers', ...keys);
  }

  /** Types a text into the focused element. */
  type(text: string): void {
    this.#run('xdotool', 'type', '--delay', '30', text);
  }

  /** Returns everything that was spoken; `null` marks where Orca interrupted itself. */
  heard(): (string | null)[] {
    return readFileSync(this.#log, 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as string | null);
  }

  version(program: 'orca' | 'firefox-esr'): string {
    return this.#run(program, '--version').trim().split('\n').at(-1) ?? '';
  }

  stop(): void {
    // Each process leads a group that contains its children.
    for (const { pid } of this.#processes.reverse())
      try {
        if (pid) process.kill(-pid, 'SIGKILL');
      } catch {
        // The process has already ended.
      }
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  #run(program: string, ...options: readonly string[]): string {
    return execFileSync(program, options, {
      env: this.#env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  }

  #spawn(program: string, options: readonly string[]): ChildProcess {
    const child = spawn(program, options, {
      env: this.#env,
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    this.#processes.push(child);
    return child;
  }

  /** Starts a program, and returns the first line of its output. */
  async #read(program: string, options: readonly string[]): Promise<string> {
    const { stdout } = this.#spawn(program, options);
    let text = '';
    stdout?.on('data', (data: Buffer) => (text += data.toString()));
    await until(() => text.includes('\n'), `a line of ${program}`);
    return text.trim();
  }
}
