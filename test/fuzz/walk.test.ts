import { holds } from './check-property.ts';
import { sound } from './invariants.ts';
import { go, start, step } from './walk.ts';

describe('a random walk through the machine', () => {
  // Uses a fixed seed, so that results depend only on the commit. `npm run fuzz` uses new seeds.
  it('is reproduced by replay, and its messages pass the proofreader', function () {
    // WebKit shares two cores with the steps that CI runs beside it, and takes many seconds for this then.
    this.timeout(120_000);
    return holds(step, (steps) => steps.reduce((walker, step) => sound(go(walker, step)), start), {
      runs: 150,
      seed: 1,
    });
  });
});
