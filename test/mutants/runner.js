/**
 * A Stryker test runner: runs Mocha on a single bundle of tests and code, reloaded for each mutant.
 *
 * Much of the mutated code runs when its module is loaded, or fills a cache there. Stryker's own Mocha runner starts a
 * new process for mutants of the first kind, and shares the caches between those of the second.
 */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import Mocha from 'mocha';

const { cache } = createRequire(import.meta.url);
/** The namespace that the mutated code reads and uses for counting. */
const switches = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

class FreshMocha {
  /** The output of bundle.js; Stryker creates the sandbox in the working directory. */
  #bundle = resolve('bundle/tests.cjs');

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const result = await this.run({ bail: false });
    return { ...result, mutantCoverage: switches.mutantCoverage };
  }

  async mutantRun({ activeMutant, disableBail, hitLimit }) {
    switches.hitLimit = hitLimit;
    switches.hitCount = hitLimit && 0;
    const result = await this.run({ bail: !disableBail, mutant: activeMutant.id });
    return toMutantRunResult(determineHitLimitReached(switches.hitCount, hitLimit) ?? result);
  }

  async run({ bail, mutant }) {
    const all = [];
    const note = (test, result) => {
      const name = test.fullTitle();
      all.push({ id: name, name, timeSpentMs: test.duration ?? 0, ...result });
    };
    const mocha = new Mocha({
      bail,
      timeout: 0,
      reporter: function (runner) {
        runner.on('pass', (test) => note(test, { status: TestStatus.Success }));
        runner.on('fail', (test, { message }) =>
          note(test, { status: TestStatus.Failed, failureMessage: message || 'It failed.' }),
        );
      },
    });
    switches.activeMutant = mutant;
    delete cache[this.#bundle];
    try {
      mocha.addFile(this.#bundle).lazyLoadFiles(true).loadFiles();
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: error.stack };
    }
    await new Promise((done) => mocha.run(done));
    mocha.dispose();
    return { status: DryRunStatus.Complete, tests: all };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'fresh-mocha', FreshMocha)];
