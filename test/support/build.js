// The build that a script tests.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Exits if a command has not yet written a file. */
export function requireBuilt(path, command) {
  if (existsSync(join(root, path))) return;
  console.error(`${path} not found: run \`${command}\` first.`);
  process.exit(1);
}

/** Copies dist/ to a temporary folder, so that a build at the same time doesn't affect the test. */
export function copyOfBuild() {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'bow-out.js')))
    execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
  const folder = mkdtempSync(join(tmpdir(), 'bow-out-build-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(dist, folder, { recursive: true });
  return folder;
}
