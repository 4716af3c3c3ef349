import { executeServerCommand } from '@web/test-runner-commands';
import { holds } from './check-property.ts';
import { Candidate, step } from './element.ts';

describe('a random walk through the element', () => {
  // Uses a fixed seed, so that results depend only on the commit. `npm run fuzz` uses new seeds.
  it('keeps the focus, throws no error, runs no markup, and survives a reload', async function () {
    this.timeout(160_000);
    const { runs = '40', seed = '1' } = await executeServerCommand<
      { runs?: string; seed?: string },
      undefined
    >('fuzz');
    await holds(
      step,
      async (steps) => {
        sessionStorage.clear();
        const candidate = new Candidate();
        try {
          for (const one of steps) await candidate.go(one);
        } finally {
          candidate.leave();
        }
      },
      { runs: Number(runs), seed: Number(seed), within: 150_000 },
    );
  });
});
