// How a test reaches what a page itself may not, from @web/test-runner-commands:
//   await setViewport({ width: 320, height: 640 })
//   await emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })   // both at once: a call forgets the last
//   await executeServerCommand('media-features', { 'forced-colors': 'active' })   // Chromium alone; {} takes it back
//   await sendKeys({ press: 'Enter' }), sendKeys({ type: 'words' }), sendMouse({ type: 'click', position: [x, y] })
// Viewport (800 x 600) and media are as new for each test file.
//
// The clipboard is real, may be read, and is one for all pages that run at the same time, so hold it:
//   const text = await navigator.locks.request('clipboard', async () => {
//     button.click();
//     await until(copied);
//     return navigator.clipboard.readText();
//   });
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { findBrowsers } from './test/support/browsers.js';

const { launchers, run, notRun } = await findBrowsers();

/** Media features that emulateMedia cannot set: forced colours, contrast and others; and the accessibility tree. */
const commands = {
  name: 'commands',
  async executeCommand({ command, payload, session }) {
    // The whole accessibility tree: the runner's own command leaves groups, lists and dialogs out.
    if (command === 'a11y-snapshot')
      return session.browser.getPage(session.id).accessibility.snapshot({ interestingOnly: false });
    if (command !== 'media-features') return undefined;
    const page = session.browser.getPage?.(session.id);
    if (!page?.setMediaFeatures) throw new Error('Media features can be emulated in Chromium alone.');
    await page.setMediaFeatures(Object.entries(payload).map(([name, value]) => ({ name, value })));
    return true;
  },
};

function countTests(suite, counts) {
  for (const test of suite?.tests ?? []) {
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  }
  for (const inner of suite?.suites ?? []) countTests(inner, counts);
  return counts;
}

/** One line at the end; and the counts in the file that TEST_COUNTS names, for a script to add up. */
function summary() {
  return {
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0, broken: 0 };
      for (const session of sessions) {
        const before = counts.failed;
        countTests(session.testResults, counts);
        // A file that failed without a failing test: it did not load, or an error escaped its tests.
        if (!session.passed && counts.failed === before) counts.broken++;
      }
      if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
      const { passed, failed, skipped, broken } = counts;
      const parts = [`${passed} passed`, `${failed} failed`];
      if (skipped) parts.push(`${skipped} skipped`);
      if (broken) parts.push(`${broken} broken files`);
      const rest = notRun.length > 0 ? `; not in ${notRun.join(', ')}` : '';
      // At the exit, since the runner draws its own progress after this.
      const line = `Tests: ${parts.join(', ')}, in ${run.join(', ')}${rest}.`;
      process.once('exit', () => console.log(line));
    },
  };
}

export default {
  files: 'test/**/*.test.ts',
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
  reporters: [defaultReporter(), summary()],
};
