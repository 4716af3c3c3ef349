// The environment of the benchmark: a copy of the build, served to a local Chromium.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../support/browsers.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const html = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Careers</title>
  <script type="module" src="/bow-out.js"></script>
  <h1>Careers</h1>
  <bow-out test-hooks company="Northwind" role="Data engineer"></bow-out>
</html>`;

/** Copies dist/ to a temporary folder, so that a concurrent build doesn't affect the measurement. */
export function copyOfBuild() {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'bow-out.js')))
    execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
  const folder = mkdtempSync(join(tmpdir(), 'bow-out-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(dist, folder, { recursive: true });
  return folder;
}

/** Serves a page with the element, or the given pages by path, and the files of this folder, on a free port. */
export async function serve(folder, pages = { '/': html }) {
  const state = { open: 0 };
  const server = createServer(async ({ url }, response) => {
    state.open++;
    response.once('close', () => state.open--);
    const { pathname } = new URL(url, 'http://127.0.0.1');
    if (pages[pathname]) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(pages[pathname]);
      return;
    }
    try {
      const body = await readFile(join(folder, normalize(pathname)));
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    /** Whether a request is still pending. */
    isBusy: () => state.open > 0,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Launches the Chromium of the tests, which is located or installed in the same way. */
export async function launch() {
  process.env.BROWSERS = 'chromium';
  // Located on the machine, or else installed.
  const { launchers } = await findBrowsers().catch(() => ({ launchers: [] }));
  if (!launchers[0]) throw new Error('Chromium not found: set CHROME_PATH to its executable.');
  const { executablePath, args } = launchers[0].launchOptions;
  // The part of a page outside the window isn't painted, regardless of the emulated viewport.
  return puppeteer.launch({ executablePath, args: [...args, '--window-size=1600,1700'], headless: true });
}
