import { execFile } from 'node:child_process';
import process from 'node:process';
import { ask } from './unsupported.js';

/**
 * Additional commands of the test runner: media features, the accessibility tree, the capabilities of an engine, and
 * the settings for fuzzing, and the scripts of package.json.
 */
export const commands = {
  name: 'commands',
  async executeCommand({ command, payload, session: { browser, id } }) {
    if (command === 'cannot') return ask(browser.name, payload);
    // Returns the full tree: the runner's own command omits groups, lists and dialogs.
    if (command === 'a11y-snapshot')
      return browser.getPage(id).accessibility.snapshot({ interestingOnly: false });
    if (command === 'fuzz') return { runs: process.env.RUNS, seed: process.env.SEED };
    if (command === 'script') return run(payload);
    if (command !== 'media-features') return undefined;
    const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
    await browser.getPage(id).emulateMediaFeatures(features);
    return true;
  },
};

/** The scripts that a test may run with arguments of its own. */
const scripts = { 'lint:conversation': 'lint/cli.ts', prove: 'test/exhaustive/prove.ts' };

/** Runs a script in Node, and returns what it prints and its exit code. */
const run = ({ script, args }) =>
  new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', scripts[script], ...args], (error, stdout, stderr) =>
      resolve({ code: error ? error.code : 0, stdout, stderr }),
    );
  });
