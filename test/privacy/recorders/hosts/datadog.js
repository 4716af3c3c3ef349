// Datadog RUM with session replay and user interactions, without masking.
import { datadogRum } from '@datadog/browser-rum';
import { collectAt } from './collect-at.js';

datadogRum.init({
  applicationId: 'application',
  clientToken: 'token',
  site: 'datadoghq.com',
  proxy: `${collectAt}/datadog`,
  sessionSampleRate: 100,
  sessionReplaySampleRate: 100,
  startSessionReplayRecordingManually: false,
  trackUserInteractions: true,
  trackResources: true,
  trackLongTasks: true,
  defaultPrivacyLevel: 'allow',
});

window.flush = () => datadogRum.stopSession();
