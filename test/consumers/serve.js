// A minimal file server for the built projects.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Reads the file for a URL path. */
const from = (folder) => (pathname) =>
  readFile(join(folder, normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname)));

/**
 * Serves a folder, or the results of a function of the path, on a free port.
 *
 * @returns the origin, the paths requested so far, and a function that stops the server
 */
export async function serve(source, headers = {}) {
  const read = typeof source === 'string' ? from(source) : source;
  const asked = [];
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    asked.push(pathname);
    try {
      const body = await read(pathname);
      const type = types[extname(pathname) || '.html'] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers });
      response.end(body);
    } catch {
      response.writeHead(404, headers);
      response.end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
