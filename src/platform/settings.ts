import { tones } from '../letters/types.ts';
import { isServer } from './is-server.ts';
import type { Tone } from '../letters/types.ts';

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

/** What hosts set. The check of attributes loads only for an element that has another. */
const usual =
  /^(company|role|contact|job|heading|mode|tone|remember|lang|message-lang|dir|hidden|class|id|style|data-.*)$/;

/** Whether an element has an attribute that is worth a look. */
export const isOdd = (element: Element): boolean =>
  element.getAttributeNames().some((name) => !usual.test(name));

/** The colours that a host may choose, and that must be told from each other. */
const colours = ['accent', 'on-accent', 'surface', 'raised', 'text', 'quiet'];

/** Whether the host has chosen any of them. */
export const hasColours = (element: Element): boolean => {
  const style = getComputedStyle(element);
  return colours.some((name) => style.getPropertyValue(`--bow-out-${name}`));
};

const warned = new WeakMap<Element, Set<string>>();

/**
 * Tells a host in the console what to mend, once for each element and attribute.
 *
 * @param fix what is wrong and what to do. Never anything that a candidate said: the console is the host's.
 */
export function warnOnce(element: Element, attribute: string, fix: string): void {
  // The browser says it, where whoever builds the page looks.
  if (isServer) return;
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
    warnOnce(element, name, `must be one of ${allowed.join(', ')}. Using ${allowed[0]}.`);
  return chosen ?? allowed[0];
}
