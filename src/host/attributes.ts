import { setting, settings, warnOnce } from './warnings.ts';
import type { Settings } from './warnings.ts';

/** Every attribute of the element's own. */
export const attributes: readonly string[] = [
  'company',
  'role',
  'contact',
  'job',
  'lang',
  'heading',
  ...Object.keys(settings),
];

/** What every element may have in HTML; the long names, and families of names, by how they begin. */
const globals =
  /^((anchor|class|dir|hidden|id|inert|is|nonce|part|slot|style|title|translate)$|accesskey|auto|contented|drag|elementt|enterkey|exportp|input|item|popover|spell|tabi|virtualk|writings|xml|data-|aria-|on)/;

/**
 * Warns of attributes that the element does not know and of values that it cannot use. Names of another's making
 * pass (frameworks and extensions mark elements too; they use hyphens and signs) unless they are near to a known one.
 */
export function checkAttributes(element: Element, known: readonly string[] = attributes): void {
  for (const attribute of element.getAttributeNames()) {
    const name = attribute.toLowerCase();
    if (known.includes(name) || globals.test(name)) continue;
    const meant = nearest(name, known);
    if (meant !== undefined) warnOnce(element, name, `is not known. Did you mean ${meant}?`);
    else if (/^[a-z]{1,40}$/.test(name))
      warnOnce(element, name, `is not known; there are ${known.join(', ')}.`);
  }
  for (const name of Object.keys(settings) as (keyof Settings)[]) setting(element, name);
}

/** The known name that was probably meant: two slips away at most, or the beginning of this one. */
function nearest(name: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((each) => ({ each, slips: name.startsWith(each) ? 1 : distance(name, each) }))
    .filter(({ slips }) => slips < 3)
    .sort((a, b) => a.slips - b.slips);
  return best?.each;
}

/** How many letters must be put in, taken out or changed to make one word of the other. */
function distance(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > 2) return 3;
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let index = 0; index < from.length; index++) {
    const next = [index + 1];
    for (let column = 0; column < to.length; column++)
      next.push(
        Math.min(
          (next[column] ?? 0) + 1,
          (row[column + 1] ?? 0) + 1,
          (row[column] ?? 0) + (from[index] === to[column] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[to.length] ?? 0;
}
