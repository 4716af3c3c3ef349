// Runs checks by name. A failed check is reported, and the others continue.
import process from 'node:process';

const results = { passed: 0, failed: 0 };

export async function check(name, run) {
  try {
    await run();
    results.passed++;
    console.log(`ok      ${name}`);
  } catch (error) {
    results.failed++;
    process.exitCode = 1;
    console.log(`FAILED  ${name}\n        ${String(error.stack ?? error).replaceAll('\n', '\n        ')}`);
  }
}

export function sum() {
  console.log(`Privacy: ${results.passed} passed, ${results.failed} failed.`);
}
