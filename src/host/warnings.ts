import { tones } from '../message/kit.ts';
import type { Tone } from '../message/kit.ts';

/** What a host may set to one of a few words. */
export interface Settings {
  mode: 'inline' | 'launcher';
  tone: Tone;
  remember: 'session' | 'device' | 'off';
}

/** Those words. The first is the default. */
export const settings: {
  readonly [Name in keyof Settings]: readonly [Settings[Name], ...Settings[Name][]];
} = {
  mode: ['inline', 'launcher'],
  tone: tones,
  remember: ['session', 'device', 'off'],
};

/** Every attribute of the element's own. */
export const attributes: readonly string[] = [
  'company',
  'role',
  'contact',
  'lang',
  'heading',
  ...Object.keys(settings),
];

/** What every element may have in HTML; the long names, and families of names, by how they begin. */
const globals =
  /^((anchor|class|dir|hidden|id|inert|is|nonce|part|slot|style|title|translate)$|accesskey|auto|contented|drag|elementt|enterkey|exportp|input|item|popover|spell|tabi|virtualk|writings|xml|data-|aria-|on)/;

const warned = new WeakMap<Element, Set<string>>();

/**
 * Tells a host in the console what to mend, once for each element and attribute.
 *
 * @param fix what is wrong and what to do. Never anything that a candidate said: the console is the host's.
 */
export function warnOnce(element: Element, attribute: string, fix: string): void {
  const before = warned.get(element) ?? new Set();
  if (before.has(attribute)) return;
  warned.set(element, before.add(attribute));
  // eslint-disable-next-line no-console -- The one place that speaks to whoever builds the page.
  console.warn(`<${element.localName}> ${attribute}: ${fix}`);
}

/**
 * The value of a setting. Case does not count, as elsewhere in HTML; nonsense counts as the default, with a
 * warning.
 *
 * @param value what a property says, where it is not the attribute that counts
 */
export function setting<Name extends keyof Settings>(
  element: Element,
  name: Name,
  value: unknown = element.getAttribute(name),
): Settings[Name] {
  const allowed = settings[name];
  const word = typeof value === 'string' ? value.trim().toLowerCase() : value;
  const chosen = allowed.find((each) => each === word);
  if (chosen === undefined && value !== null && value !== undefined)
    warnOnce(element, name, `may be ${allowed.join(', ')}; taken as ${allowed[0]}.`);
  return chosen ?? allowed[0];
}

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
