// Application Insights with its click analytics.
import { ApplicationInsights } from '@microsoft/applicationinsights-web';
import { ClickAnalyticsPlugin } from '@microsoft/applicationinsights-clickanalytics-js';
import { collectAt } from './collect-at.js';

const clicks = new ClickAnalyticsPlugin();
const insights = new ApplicationInsights({
  config: {
    connectionString: `InstrumentationKey=00000000-0000-4000-8000-000000000000;IngestionEndpoint=${collectAt}/insights/`,
    maxBatchInterval: 200,
    extensions: [clicks],
    extensionConfig: {
      [clicks.identifier]: { autoCapture: true, dataTags: { useDefaultContentNameOrId: true } },
    },
  },
});
insights.loadAppInsights();
insights.trackPageView();

window.flush = () => insights.flush();
