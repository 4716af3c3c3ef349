// Snowplow with button and form tracking.
import { newTracker, trackPageView } from '@snowplow/browser-tracker';
import {
  ButtonClickTrackingPlugin,
  enableButtonClickTracking,
} from '@snowplow/browser-plugin-button-click-tracking';
import { enableFormTracking, FormTrackingPlugin } from '@snowplow/browser-plugin-form-tracking';
import { collectAt } from './collect-at.js';

newTracker('host', `${collectAt}/snowplow`, {
  appId: 'careers',
  bufferSize: 1,
  plugins: [ButtonClickTrackingPlugin(), FormTrackingPlugin()],
});
trackPageView();
enableButtonClickTracking();
enableFormTracking();
