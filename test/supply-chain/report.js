// Reports each check in one line.
import process from 'node:process';

export const counts = { ok: 0, failed: 0, open: 0 };

const line = (kind, mark, what, more) => {
  counts[kind]++;
  console.log(`${mark} ${what}`);
  for (const each of [more ?? []].flat()) console.log(`    ${each}`);
};

/** Reports that a check passed. */
export const ok = (what, more) => line('ok', 'ok         ', what, more);

/** Reports that a check failed. */
export function failed(what, more) {
  process.exitCode = 1;
  line('failed', 'FAILED     ', what, more);
}

/** Reports that the result of a check is unknown, which doesn't count as passed. */
export const open = (what, more) => line('open', 'not checked', what, more);

/** Reports that a check passed, or its problems if there are any. */
export const holds = (what, against) => (against.length ? failed(what, against) : ok(what));

/**
 * Reports something that must be done before a release: a warning during development, a failure for a release.
 *
 * @param isRelease whether this is the check for a release
 */
export function due(isRelease, what, more) {
  if (isRelease) failed(what, more);
  else line('open', 'to do      ', what, more);
}
