/** The numbers of passed and failed checks. */
export const counts = { passed: 0, failed: 0 };

export async function check(what, holds) {
  try {
    await holds();
    counts.passed++;
  } catch (error) {
    counts.failed++;
    console.log(`FAILED ${what}\n  ${error.stack}`);
  }
}
