/** Runs a property on random walks. On failure, reports the shortest failing walk and the seed. */
import * as fc from 'fast-check';

export interface Effort {
  runs: number;
  seed: number;
  /** The time limit in milliseconds, after which the remaining runs are skipped. */
  within?: number;
}

export async function holds<Step>(
  step: fc.Arbitrary<Step>,
  walk: (steps: readonly Step[]) => unknown,
  { runs, seed, within }: Effort,
): Promise<void> {
  const walks = fc.array(step, { minLength: 1, maxLength: 30, size: 'max' });
  const property = fc.asyncProperty(walks, async (steps) => {
    await walk(steps);
  });
  const { failed, numRuns, counterexample, errorInstance } = await fc.check(property, {
    numRuns: runs,
    seed,
    ...(within !== undefined && { interruptAfterTimeLimit: within }),
  });
  if (!failed) return;
  const steps = (counterexample?.[0] ?? []).map((step) => JSON.stringify(step)).join('\n');
  const error =
    errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : errorInstance;
  throw new Error(short(`SEED=${seed}, walk ${numRuns}:\n${steps}\n${String(error)}`));
}

/** Abbreviates long repetitions. */
const short = (text: string): string =>
  text.replace(/([^]{1,8}?)\1{10,}/gu, (all, piece: string) => `⟨${piece} × ${all.length / piece.length}⟩`);
