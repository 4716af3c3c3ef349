import { executeServerCommand } from '@web/test-runner-commands';

/** What a script has printed, and its exit code. */
export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a script of package.json in Node. */
export const runScript = async (script: 'lint:conversation' | 'prove', ...args: string[]): Promise<Ran> =>
  await executeServerCommand<Ran, object>('script', { script, args });
