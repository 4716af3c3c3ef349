// How a test reaches what a page itself may not, from @web/test-runner-commands:
//   await setViewport({ width: 320, height: 640 })
//   await emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })   // both at once: a call forgets the last
//   await executeServerCommand('media-features', { 'forced-colors': 'active' })   // {} takes it back
//   await sendKeys({ press: 'Enter' }), sendKeys({ type: 'words' }), sendMouse({ type: 'click', position: [x, y] })
// Viewport (800 x 600) and media are as new for each test file. All engines know these; what one of them cannot do is
// listed in test/support/unsupported.js, and a test that needs it says so: await needs(this, 'forced colours').
//
// The clipboard is real, may be read, and is one for all pages that run at the same time, so hold it:
//   const text = await navigator.locks.request('clipboard', async () => {
//     button.click();
//     await until(copied);
//     return navigator.clipboard.readText();
//   });
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { mapModuleInTests } from './scripts/map-module.js';
import { findBrowsers } from './test/support/browsers.js';
import { commands } from './test/support/commands.js';
import { summary } from './test/support/summary.js';

const { launchers, run, notRun } = await findBrowsers();

export default {
  // What needs no document is the same in every engine, and so is what only Node runs: the linter and the proof. Random
  // walks take long. The proofreader's patterns are tried in all engines where its remarks are shown.
  files: [
    'test/**/*.test.ts',
    ...(run.includes('Chromium')
      ? []
      : [
          '!test/{lint,exhaustive,machines,letters}/**/*.test.ts',
          '!test/demo/map-{graph,languages}.test.ts',
          '!test/fuzz/**/*.test.ts',
          '!test/extend/extend-machine.test.ts',
        ]),
    // axe judges the same document alike, and takes a minute in WebKit. The pages of the demo are no part of the product.
    ...(String(run) === 'WebKit' ? ['!test/chat/axe.test.ts'] : []),
    ...(String(run) === 'Firefox' ? ['!test/demo/**/*.test.ts'] : []),
  ],
  browsers: launchers,
  staticLogging: !process.stdout.isTTY,
  concurrency: 2,
  concurrentBrowsers: 1,
  testsFinishTimeout: 170_000,
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    commands,
    mapModuleInTests,
  ],
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Test</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <!-- A rejection that nobody handles fails the test that runs, as a thrown error does. -->
    <script>
      addEventListener('unhandledrejection', (event) => reportError(event.reason));
    </script>
    <script type="module" src="${framework}"></script>
  </body>
</html>`,
  reporters: [defaultReporter(), summary(run, notRun)],
};
