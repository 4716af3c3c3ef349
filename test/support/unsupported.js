/**
 * What an engine cannot do here, and why: all that is not tested in it. A test says by `needs` what it needs, and is
 * skipped where that is listed. A test that is skipped otherwise fails the run, and so does a line that is not needed.
 */
export const cannot = {
  Chromium: {},
  Firefox: {
    'the accessibility tree': 'WebDriver BiDi has no command that tells it',
  },
  WebKit: {
    'the accessibility tree': 'WebDriver has no command that tells it',
    'forced colours': 'it has no forced colours',
    'CSS zoom': 'it counts points and container queries in zoomed pixels, and boxes in those of the page',
    'navigation events': 'this release has no Navigation API, by which a test sees that a page is left',
  },
};

/** What was skipped in this run: the engine, what it cannot do, and how many tests. */
export const skips = [];

/** Answers a test that asks whether it can run. */
export function ask(engine, { what, tests }) {
  if (!Object.values(cannot).some((list) => what in list)) throw new Error(`Nothing lists “${what}”.`);
  const isSkipped = what in cannot[engine];
  if (isSkipped) skips.push({ engine, what, tests });
  return isSkipped;
}

/** The lines that nothing was skipped by. */
export const notNeeded = (engines) =>
  engines.flatMap((engine) =>
    Object.keys(cannot[engine])
      .filter((what) => !skips.some((skip) => skip.engine === engine && skip.what === what))
      .map((what) => `${engine}: ${what}`),
  );
