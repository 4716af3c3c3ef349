// What the next version has to be, by what became of all that others rely on since the last release.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, linesOf } from '../../scripts/surface/compare.js';
import { name as listing } from '../../scripts/surface/file.js';
import { git, root } from './run.js';

/** Where each sentence stands. */
const sentences = ['src/locales/en', 'src/letters'];

const levels = ['patch', 'minor', 'major'];

const numbers = (version) => version.split('.').map(Number);

/** Which number has risen between two versions. Before 1.0.0 the second stands for the first. */
function risen(before, after) {
  const [from, to] = [numbers(before), numbers(after)];
  const at = from.findIndex((number, index) => to[index] !== number);
  if (at === -1 || to[at] < from[at]) return undefined;
  return from[0] === 0 && at === 1 ? 'major' : levels[2 - at];
}

/**
 * The last release, and what a version would have to be after it.
 *
 * @param before what the listing said then
 */
export function needed(before, after, isReworded) {
  const { gone, changed, new: added } = compare(before, after);
  if (gone.length) return { level: 'major', why: gone.map((line) => `gone: ${line}`), changed };
  const why = [...added.map((line) => `new: ${line}`), ...changed.map((line) => `changed: ${line}`)];
  if (isReworded) why.push('changed: sentences, or how they are put together');
  return { level: why.length ? 'minor' : 'patch', why, changed };
}

export function level(version) {
  // What is tagged here is the release itself, and not the one before it.
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
