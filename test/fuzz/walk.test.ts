import { holds } from './check-property.ts';
import { sound } from './invariants.ts';
import { go, start, step } from './walk.ts';

describe('a random walk through the conversation', () => {
  // Always the same walks, so that a commit is judged by itself; `npm run fuzz` takes new ones.
  it('is the same when it is replayed, and its messages keep the rules', () =>
    holds(step, (steps) => steps.reduce((walker, step) => sound(go(walker, step)), start), {
      runs: 150,
      seed: 1,
    }));
});
