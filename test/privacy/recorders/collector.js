// The host's server and the servers of the vendors in one: serves the pages, and keeps all that the libraries send.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = { '.js': 'text/javascript', '.css': 'text/css' };

/** What a library waits for before it records. The others are content with an empty object. */
const replies = {
  '/collect/openreplay/v1/web/start': {
    token: 'token',
    userUUID: 'user',
    projectID: '1',
    sessionID: '1',
    delay: 0,
    beaconSizeLimit: 1_000_000,
  },
  '/collect/amplitude-settings/key': {
    configs: { sessionReplay: { sr_sampling_config: { capture_enabled: true, sample_rate: 1 } } },
  },
  '/collect/posthog/array/key/config': {
    sessionRecording: { endpoint: '/s/' },
    supportedCompression: ['gzip-js'],
    autocapture_opt_out: false,
    hasFeatureFlags: false,
  },
};

/**
 * @param folders the folders that files are served from
 * @param pages the HTML of the pages by path
 */
export async function collect(folders, pages) {
  /** The requests since the last page, as sent: address and body. */
  const received = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    if (pathname.startsWith('/collect/')) {
      const body = [];
      for await (const chunk of request) body.push(chunk);
      received.push(Buffer.from(request.url), Buffer.concat(body));
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(replies[pathname] ?? {}));
      return;
    }
    const file = pages[pathname] ?? (await read(folders, pathname));
    if (file === undefined) response.statusCode = 404;
    response.setHeader(
      'content-type',
      pages[pathname] ? 'text/html' : (types[extname(pathname)] ?? 'text/plain'),
    );
    response.end(file);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    received,
    origin: `http://127.0.0.1:${server.address().port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function read(folders, path) {
  for (const folder of folders)
    try {
      return await readFile(join(folder, normalize(path)));
    } catch {
      // It may be in the next folder.
    }
  return undefined;
}
