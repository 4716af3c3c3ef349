import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';
import { cannot, notNeeded, skips } from './unsupported.js';

function countTests(suite, counts) {
  for (const test of suite?.tests ?? []) {
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  }
  for (const inner of suite?.suites ?? []) countTests(inner, counts);
  return counts;
}

/** Formats what failed in a file, a line each, to be found at the end of a long output. */
function failures({ browser, testFile, testResults, errors = [] }) {
  const lines = [];
  const add = (name, error) =>
    lines.push(
      `FAILED  ${browser.name}, ${relative('.', testFile)}: ${name}: ${error?.message ?? 'no message'}`,
    );
  const visit = (suite, path) => {
    for (const test of suite?.tests ?? []) {
      if (!test.passed && !test.skipped) add([...path, test.name].join(' › '), test.error);
    }
    for (const inner of suite?.suites ?? []) visit(inner, [...path, inner.name]);
  };
  visit(testResults, []);
  for (const error of errors) add('the file', error);
  return lines;
}

/** Formats one line per engine and reason. */
function skipped() {
  const lines = new Map();
  for (const { engine, what, tests } of skips) {
    const reason = `${engine}, ${what}: ${cannot[engine][what]}`;
    lines.set(reason, (lines.get(reason) ?? 0) + tests);
  }
  return [...lines].map(([reason, tests]) => `Skipped ${tests} in ${reason}.`);
}

/**
 * Prints a summary of the run. Writes the counts to the file in the environment variable TEST_COUNTS, for scripts to
 * add up.
 */
export function summary(run, notRun) {
  return {
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0, broken: 0 };
      for (const session of sessions) {
        const before = counts.failed;
        countTests(session.testResults, counts);
        // A file that failed without a failing test: it didn't load, or an error was thrown outside a test.
        if (!session.passed && counts.failed === before) counts.broken++;
      }
      const lines = [...sessions].flatMap(failures).concat(skipped());
      const unlisted = counts.skipped - skips.reduce((sum, { tests }) => sum + tests, 0);
      if (unlisted) lines.push(`Skipped past the list in test/support/unsupported.js: ${unlisted}.`);
      const isWhole = !process.argv.some((argument) => argument.startsWith('--file'));
      const surplus = isWhole ? notNeeded(run) : [];
      if (surplus.length > 0)
        lines.push(`Listed in test/support/unsupported.js for nothing: ${surplus.join(', ')}.`);
      const amiss = Math.abs(unlisted) + surplus.length;
      counts.failed += amiss;

      if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
      const parts = [`${counts.passed} passed`, `${counts.failed} failed`];
      if (counts.skipped) parts.push(`${counts.skipped} skipped`);
      if (counts.broken) parts.push(`${counts.broken} broken files`);
      const rest = notRun.length > 0 ? `; not in ${notRun.join(', ')}` : '';
      lines.push(`Tests: ${parts.join(', ')}, in ${run.join(', ')}${rest}.`);
      // Printed on exit, since the runner's progress display would overwrite it.
      process.once('exit', () => {
        console.log(lines.join('\n'));
        if (amiss) process.exitCode = 1;
      });
    },
  };
}
