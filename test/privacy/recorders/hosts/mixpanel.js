// Mixpanel with autocapture and session replay, without masking.
import mixpanel from 'mixpanel-browser';
import { collectAt } from './collect-at.js';

mixpanel.init('token', {
  api_host: `${collectAt}/mixpanel`,
  autocapture: { click: true, input: true, submit: true, pageview: 'full-url', capture_text_content: true },
  batch_flush_interval_ms: 200,
  record_sessions_percent: 100,
  record_min_ms: 0,
  record_mask_all_text: false,
  record_mask_all_inputs: false,
  record_mask_text_selector: '',
});

window.flush = () => mixpanel.stop_session_recording();
