import { executeServerCommand } from '@web/test-runner-commands';

/** Skips a test, or from a `before` a whole suite, in an engine that cannot do this: see `cannot.js`. */
export async function needs(context: Mocha.Context, what: string): Promise<void> {
  const { test, currentTest } = context;
  // Only a hook has a current test beside itself.
  const tests = currentTest ? test?.parent?.total() : 1;
  if (await executeServerCommand('cannot', { what, tests })) context.skip();
}
