// Sentry with session replay that masks nothing, and with its breadcrumbs of clicks and keys.
import { captureMessage, getReplay, init, replayIntegration } from '@sentry/browser';

init({
  dsn: `http://key@${location.host}/1`,
  tunnel: `${location.origin}/collect/sentry`,
  integrations: [
    replayIntegration({
      maskAllText: false,
      maskAllInputs: false,
      blockAllMedia: false,
      minReplayDuration: 0,
    }),
  ],
  replaysSessionSampleRate: 1,
});

window.flush = async () => {
  captureMessage('the breadcrumbs');
  await getReplay().flush();
};
