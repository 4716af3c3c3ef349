import { executeServerCommand } from '@web/test-runner-commands';

/** Skips a test, or in a `before` hook a whole suite, if the engine lacks a capability (see unsupported.js). */
export async function needs(context: Mocha.Context, what: string): Promise<void> {
  const { test, currentTest } = context;
  // In a hook, the test to skip is `currentTest`.
  const tests = currentTest ? test?.parent?.total() : 1;
  if (await executeServerCommand('cannot', { what, tests })) context.skip();
}
