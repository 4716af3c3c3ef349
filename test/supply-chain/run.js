// Runs a program and waits for it to exit.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * @param umask the permission mask of new files, to simulate the shell of another machine
 * @returns the exit status and the output
 */
export function run([program, ...args], { cwd = root, env = {}, umask } = {}) {
  const before = umask === undefined ? undefined : process.umask(umask);
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1e8,
    shell: process.platform === 'win32',
  });
  if (before !== undefined) process.umask(before);
  return { isDone: status === 0, out: stdout ?? '', err: stderr || String(error ?? '') };
}

/** Like `run`, but throws if the program fails. */
export function must(command, options) {
  const { isDone, out, err } = run(command, options);
  if (!isDone) throw new Error(`${command.join(' ')} failed\n${out.slice(-3000)}${err.slice(-3000)}`);
  return out;
}

/** Returns the output of a git command; undefined without git or a repository. */
export const git = (...args) => {
  const { isDone, out } = run(['git', ...args]);
  return isDone ? out.trimEnd() : undefined;
};
