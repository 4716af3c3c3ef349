import process from 'node:process';
import { ask } from './unsupported.js';

/**
 * What the runner has no command for: any media feature; the accessibility tree; whether an engine can do something;
 * how much to fuzz.
 */
export const commands = {
  name: 'commands',
  async executeCommand({ command, payload, session: { browser, id } }) {
    if (command === 'cannot') return ask(browser.name, payload);
    // The whole tree: the runner's own command leaves groups, lists and dialogs out.
    if (command === 'a11y-snapshot')
      return browser.getPage(id).accessibility.snapshot({ interestingOnly: false });
    if (command === 'fuzz') return { runs: process.env.RUNS, seed: process.env.SEED };
    if (command !== 'media-features') return undefined;
    const features = Object.entries(payload).map(([name, value]) => ({ name, value }));
    await browser.getPage(id).emulateMediaFeatures(features);
    return true;
  },
};
