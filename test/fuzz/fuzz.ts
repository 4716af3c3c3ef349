/**
 * Runs more random walks than the tests do, with new seeds: first through the machine without a page, then through the
 * element.
 *
 * `npm run fuzz`; `RUNS=20000 npm run fuzz` sets the number of walks, `SEED=7 npm run fuzz` repeats the walks of a
 * seed.
 */
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { holds } from './check-property.ts';
import { sound } from './invariants.ts';
import { go, start, step } from './walk.ts';

const { RUNS = '2000', SEED = String(Date.now() % 1_000_000) } = process.env;

let steps = 0;
const began = performance.now();
try {
  await holds(
    step,
    (walk) =>
      walk.reduce((walker, step) => {
        steps += 1;
        return sound(go(walker, step));
      }, start),
    { runs: Number(RUNS), seed: Number(SEED) },
  );
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(`${RUNS} walks of ${steps} steps passed (seed ${SEED}, ${seconds} s).`);
  // A step in a browser takes as long as many steps without one.
  const env = { ...process.env, SEED, RUNS: String(Math.ceil(Number(RUNS) / 10)) };
  const runner = ['web-test-runner', '--files', 'test/fuzz/element.test.ts'];
  process.exitCode = spawnSync('npx', runner, { env, stdio: 'inherit' }).status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
