import { holds } from './check-property.ts';
import { sound } from './invariants.ts';
import { go, start, step } from './walk.ts';

describe('a random walk through the machine', () => {
  // Uses a fixed seed, so that results depend only on the commit. `npm run fuzz` uses new seeds.
  it('is reproduced by replay, and its messages pass the proofreader', () =>
    holds(step, (steps) => steps.reduce((walker, step) => sound(go(walker, step)), start), {
      runs: 150,
      seed: 1,
    }));
});
