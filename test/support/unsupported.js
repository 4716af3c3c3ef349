/**
 * The capabilities that an engine lacks in this environment, and the reasons. A test declares what it requires by
 * calling `needs`, and is skipped if the engine's list has it. The run fails if a test is skipped in another way, or
 * if an entry isn't used.
 */
export const cannot = {
  Chromium: {},
  Firefox: {
    'the accessibility tree': 'WebDriver BiDi has no command that tells it',
    'print styles': 'WebDriver BiDi has no command that applies them',
  },
  WebKit: {
    'the accessibility tree': 'WebDriver has no command that tells it',
    'print styles': 'WebDriver has no command that applies them',
    'forced colours': 'it has no forced colours',
    'CSS zoom': 'it counts points and container queries in zoomed pixels, and boxes in those of the page',
    'navigation events': 'this release has no Navigation API, by which a test sees that a page is left',
  },
};

/** The skipped tests of this run: the engine, the missing capability, and the number of tests. */
export const skips = [];

/** Returns whether a test can run. */
export function ask(engine, { what, tests }) {
  if (!Object.values(cannot).some((list) => what in list)) throw new Error(`Unknown capability “${what}”.`);
  const isSkipped = what in cannot[engine];
  if (isSkipped) skips.push({ engine, what, tests });
  return isSkipped;
}

/** Returns the entries that skipped no test. */
export const notNeeded = (engines) =>
  engines.flatMap((engine) =>
    Object.keys(cannot[engine])
      .filter((what) => !skips.some((skip) => skip.engine === engine && skip.what === what))
      .map((what) => `${engine}: ${what}`),
  );
