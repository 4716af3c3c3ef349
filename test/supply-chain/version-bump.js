// Determines the next version from the changes of the public API since the last release.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, linesOf } from '../../scripts/surface/compare.js';
import { name as listing } from '../../scripts/surface/file.js';
import { git, root } from './run.js';

/** The files that contain the entries. */
const sentences = ['src/locales/en', 'src/letters'];

const levels = ['patch', 'minor', 'major'];

const numbers = (version) => version.split('.').map(Number);

/** Returns which part of the version was increased. Before 1.0.0, the minor version counts as the major version. */
function risen(before, after) {
  const [from, to] = [numbers(before), numbers(after)];
  const at = from.findIndex((number, index) => to[index] !== number);
  if (at === -1 || to[at] < from[at]) return undefined;
  return from[0] === 0 && at === 1 ? 'major' : levels[2 - at];
}

/**
 * Compares the public API with that of the last release, and returns the minimum version.
 *
 * @param before the listing of the last release
 */
export function needed(before, after, isReworded) {
  const { gone, changed, new: added } = compare(before, after);
  if (gone.length) return { level: 'major', why: gone.map((line) => `removed: ${line}`), changed };
  const why = [...added.map((line) => `added: ${line}`), ...changed.map((line) => `changed: ${line}`)];
  if (isReworded) why.push('changed: sentences, or how they are put together');
  return { level: why.length ? 'minor' : 'patch', why, changed };
}

export function level(version) {
  // If HEAD is tagged, it is the release itself, and the previous tag is the one to compare with.
  const isTagged =
    git('rev-parse', '--verify', '--quiet', `v${version}^{commit}`) === git('rev-parse', 'HEAD');
  const but = isTagged ? ['--exclude', `v${version}`] : [];
  const tag = git('describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*', ...but, 'HEAD');
  if (!tag) return undefined;
  const before = git('show', `${tag}:${listing}`);
  const isReworded = git('diff', '--name-only', tag, 'HEAD', '--', ...sentences) !== '';
  const now = linesOf(readFileSync(join(root, listing), 'utf8'));
  const { level, why, changed } = needed(linesOf(before ?? ''), now, isReworded);
  const is = risen(tag.slice(1), version);
  return {
    tag,
    level,
    why,
    changed,
    isEnough: is !== undefined && levels.indexOf(is) >= levels.indexOf(level),
  };
}
