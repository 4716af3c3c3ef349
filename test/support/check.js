// Runs the checks of a script by name. A failed check is reported, and the others continue.
import process from 'node:process';

const counts = { passed: 0, failed: 0 };

export async function check(name, run) {
  try {
    await run();
    counts.passed++;
    console.log(`ok      ${name}`);
  } catch (error) {
    counts.failed++;
    process.exitCode = 1;
    console.log(`FAILED  ${name}\n        ${String(error.stack ?? error).replaceAll('\n', '\n        ')}`);
  }
}

/** Prints how many checks passed and failed. */
export const sum = () => console.log(`${counts.passed} passed, ${counts.failed} failed`);
