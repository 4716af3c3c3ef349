import { tones } from '../letters/tones.ts';
import { isServer } from './is-server.ts';
import type { Tone } from '../letters/types.ts';

/** The enumerated attributes. */
export interface Settings {
  mode: 'inline' | 'launcher';
  tone: Tone;
  remember: 'session' | 'device' | 'off';
}

/** The allowed values of each setting. The first is the default. */
export const settings: {
  readonly [Name in keyof Settings]: readonly [Settings[Name], ...Settings[Name][]];
} = {
  mode: ['inline', 'launcher'],
  tone: tones,
  remember: ['session', 'device', 'off'],
};

/** Common attributes. `validate-attributes` is loaded only for an element with any other attribute. */
const knownAttributes =
  /^(company|job-title|contact|job|heading|mode|tone|remember|lang|message-lang|test-hooks|dir|hidden|class|id|style|data-.*)$/;

/** Whether a value starts with a curly quote, as in code pasted from a word processor. */
export const isCurly = (value: string | null): boolean => /^[“”„]/.test(value ?? '');

/** Whether an element has an attribute that needs validation. */
export const isOdd = (element: Element): boolean =>
  element
    .getAttributeNames()
    .some((name) => !knownAttributes.test(name) || isCurly(element.getAttribute(name)));

/** The custom properties for colours, whose contrast is checked. */
const colourNames = ['accent', 'on-accent', 'surface', 'raised', 'text', 'quiet'];

/** Whether the host has set any colour. */
export const hasColours = (element: Element): boolean => {
  const style = getComputedStyle(element);
  return colourNames.some((name) => style.getPropertyValue(`--bow-out-${name}`));
};

const warned = new WeakMap<Element, Set<string>>();

/**
 * Warns the host in the console, once for each element and attribute.
 *
 * @param message the problem and its fix. It must never contain anything from a candidate, since the host can read it
 */
export function warnOnce(element: Element, attribute: string, message: string): void {
  // The browser logs the same warning, where the page's developer sees it.
  if (isServer) return;
  const warnings = warned.get(element) ?? new Set();
  if (warnings.has(attribute)) return;
  warned.set(element, warnings.add(attribute));
  // eslint-disable-next-line no-console -- The only place that logs, for the page's developer.
  console.warn(`<${element.localName}> ${attribute}: ${message}`);
}

/**
 * The value of a setting. It is case-insensitive, like enumerated attributes in HTML. An invalid value is replaced by
 * the default, with a warning.
 *
 * @param value the raw value; the attribute by default
 */
export function setting<Name extends keyof Settings>(
  element: Element,
  name: Name,
  value: unknown = element.getAttribute(name),
): Settings[Name] {
  const allowed = settings[name];
  const normalized = typeof value === 'string' ? value.trim().toLowerCase() : value;
  const chosen = allowed.find((option) => option === normalized);
  if (chosen === undefined && value !== null && value !== undefined)
    warnOnce(element, name, `must be one of ${allowed.join(', ')}. Using ${allowed[0]}.`);
  return chosen ?? allowed[0];
}
