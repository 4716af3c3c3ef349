/**
 * The libraries, and what proves that each of them records: text typed in a field of the host, or the label of a button
 * pressed there.
 */
export const libraries = {
  rrweb: 'typed',
  'rrweb-renamed': 'typed',
  sentry: 'typed',
  amplitude: 'typed',
  openreplay: 'typed',
  clarity: 'pressed',
  datadog: 'typed',
  snowplow: 'pressed',
  mixpanel: 'typed',
  posthog: 'typed',
  'application-insights': 'pressed',
  listeners: 'typed',
};
