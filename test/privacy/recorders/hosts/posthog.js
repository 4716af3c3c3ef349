// PostHog with autocapture and session replay, without masking. The module brings its recorder along.
import posthog from 'posthog-js/dist/module.full.no-external.js';
import { collectAt } from './collect-at.js';

posthog.init('key', {
  api_host: `${collectAt}/posthog`,
  autocapture: true,
  capture_pageview: true,
  person_profiles: 'always',
  request_batching: false,
  opt_out_useragent_filter: true,
  session_recording: { maskAllInputs: false },
});

// It sends every two seconds, and can't be told to.
window.flush = () => undefined;
