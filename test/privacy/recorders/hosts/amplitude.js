// Amplitude with autocapture and session replay, at its lightest masking.
import { add, flush, init } from '@amplitude/analytics-browser';
import { autocapturePlugin } from '@amplitude/plugin-autocapture-browser';
import * as replay from '@amplitude/session-replay-browser';
import { collectAt } from './collect-at.js';

const sessionId = Date.now();
const deviceId = 'device';
await replay.init('key', {
  deviceId,
  sessionId,
  sampleRate: 1,
  trackServerUrl: `${collectAt}/amplitude-replay`,
  configServerUrl: `${collectAt}/amplitude-settings`,
  privacyConfig: { defaultMaskLevel: 'light' },
}).promise;
add(autocapturePlugin());
init('key', {
  deviceId,
  sessionId,
  autocapture: true,
  serverUrl: `${collectAt}/amplitude`,
  remoteConfig: { fetchRemoteConfig: false },
});

window.flush = async () => {
  await flush().promise;
  await replay.flush(true);
};
