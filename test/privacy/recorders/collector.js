// The host's server and the servers of the vendors in one: serves the pages, and keeps all that the libraries send.
import { files, serve } from '../../support/serve.js';

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
 * Serves the pages of a host, and keeps everything that is sent to an address below `/collect`.
 *
 * @param folders the folders that files are served from
 * @param pages the HTML of the pages by path
 */
export async function collect(folders, pages) {
  /** The addresses and bodies of the requests, as sent. */
  const received = [];
  const sources = folders.map(files);
  const server = await serve(async (url, request) => {
    const { pathname } = url;
    if (pathname in pages) return pages[pathname];
    if (pathname.startsWith('/collect/')) {
      const body = [];
      for await (const chunk of request) body.push(chunk);
      received.push(Buffer.from(request.url), Buffer.concat(body));
      return {
        body: JSON.stringify(replies[pathname] ?? {}),
        headers: { 'content-type': 'application/json' },
      };
    }
    for (const source of sources) {
      const file = await source(url);
      if (file) return file;
    }
    return undefined;
  });
  return { ...server, received };
}
