// A host's server for the privacy tests: serves the build under the given pages, and records all requests.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * @param folder a copy of the build
 * @param pages the HTML of the pages by path
 * @param headers headers that are sent with each page, such as a Content Security Policy
 */
export async function serve(folder, pages, headers = {}) {
  const log = [];
  const server = createServer(async ({ url, method, headers: sent }, response) => {
    const { pathname, search } = new URL(url, 'http://127.0.0.1');
    // Browsers request this on their own.
    if (pathname === '/favicon.ico') {
      response.statusCode = 204;
      response.end();
      return;
    }
    log.push({ method, path: pathname + search, referrer: sent.referer ?? '' });
    try {
      const body = pages[pathname] ?? (await readFile(join(folder, normalize(pathname))));
      response.setHeader(
        'content-type',
        `${types[pages[pathname] ? '.html' : extname(pathname)] ?? 'text/plain'}; charset=utf-8`,
      );
      if (pages[pathname])
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    /** The requests so far. */
    log,
    origin: `http://127.0.0.1:${port}`,
    /** The same server under another name, which is another origin and another site. */
    other: `http://localhost:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * A host's page. The element is inside a form, as it may be on an application page. It is open to tests, except where
 * they are about the default settings.
 */
export const hostPage = (
  script,
  { attributes = '', hooks = 'test-hooks', look = '' } = {},
) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Careers</title>
  ${look}
  <script type="module" src="${script}"></script>
  <h1>Careers</h1>
  <form id="apply" action="/apply">
    <input name="own" value="1" />
    <bow-out company="Northwind" role="Data engineer" ${hooks} ${attributes}></bow-out>
  </form>
</html>`;
