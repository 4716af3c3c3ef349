// An HTTP server for the scripts that test a build, on a free port of this machine.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/** The content types by file extension. Everything else is a page. */
const types = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Answers with the files of a folder. */
export const files =
  (folder) =>
  ({ pathname }) =>
    readFile(join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname)).catch(
      () => undefined,
    );

/**
 * Serves what `answer` returns for a URL: a body, a body with headers, or `undefined` if there is nothing.
 *
 * @param {(url: URL, request: import('node:http').IncomingMessage) => unknown} answer
 */
export async function serve(answer) {
  const requests = [];
  let pending = 0;
  const server = createServer(async (request, response) => {
    const { url, method, headers: sent } = request;
    const address = new URL(url, 'http://127.0.0.1');
    // Browsers request this on their own.
    if (address.pathname === '/favicon.ico') return void response.writeHead(204).end();
    requests.push({ method, path: address.pathname + address.search, referrer: sent.referer ?? '' });
    pending++;
    response.once('close', () => pending--);
    const found = await answer(address, request);
    if (found === undefined) return void response.writeHead(404).end();
    const isBody = typeof found === 'string' || Buffer.isBuffer(found);
    const { body, headers = {} } = isBody ? { body: found } : found;
    const type = types[extname(address.pathname)] ?? 'text/html';
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...headers }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    origin: `http://127.0.0.1:${port}`,
    /** The same server under another name, which is another origin and another site. */
    otherOrigin: `http://localhost:${port}`,
    /** The requests so far. */
    requests,
    /** Whether a request is still pending. */
    isBusy: () => pending > 0,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
