// What is told of each check, a line each.
import process from 'node:process';

export const counts = { ok: 0, failed: 0, open: 0 };

const line = (kind, mark, what, more) => {
  counts[kind]++;
  console.log(`${mark} ${what}`);
  for (const each of [more ?? []].flat()) console.log(`    ${each}`);
};

/** It holds. */
export const ok = (what, more) => line('ok', 'ok         ', what, more);

/** It does not hold. */
export function failed(what, more) {
  process.exitCode = 1;
  line('failed', 'FAILED     ', what, more);
}

/** Nobody knows whether it holds: that is no pass. */
export const open = (what, more) => line('open', 'not checked', what, more);

/** It holds unless there is something that speaks against it. */
export const holds = (what, against) => (against.length ? failed(what, against) : ok(what));

/**
 * What has to be settled before a release, and not before: a warning, until somebody means to release.
 *
 * @param isRelease whether somebody does
 */
export function due(isRelease, what, more) {
  if (isRelease) failed(what, more);
  else line('open', 'to do      ', what, more);
}
