import { nearest } from '../locales/closest-match.ts';
import { isCurly, setting, settings, warnOnce } from './settings.ts';
import type { Named } from './job-posting.ts';
import type { Settings } from './settings.ts';

/** The element's own attributes. */
export const attributes: readonly string[] = [
  'company',
  'job-title',
  'contact',
  'job',
  'lang',
  'message-lang',
  'heading',
  'test-hooks',
  ...Object.keys(settings),
];

/** HTML's global attributes. Long names and families of names are matched by their prefix. */
const globalAttributes =
  /^((anchor|class|dir|hidden|id|inert|is|nonce|part|role|slot|style|title|translate)$|accesskey|auto|contented|drag|elementt|enterkey|exportp|input|item|popover|spell|tabi|virtualk|writings|xml|data-|aria-|on)/;

/**
 * Warns about unknown attributes and invalid values. Names with hyphens or symbols may belong to frameworks or browser
 * extensions, so they are reported only if they resemble a known attribute.
 */
export function checkAttributes(element: Named, known: readonly string[] = attributes): void {
  // A heading may quote somebody.
  const curly = element
    .getAttributeNames()
    .find((name) => name !== 'heading' && isCurly(element.getAttribute(name)));
  if (curly !== undefined) {
    // The rest of the value may have become attributes of its own.
    warnOnce(element, curly, 'starts with a curly quote. Use straight quotes: "…".');
    return;
  }
  // Without a job title, `role` is understood as its former name.
  if (element.hasAttribute('role') && !element.jobTitle?.trim())
    warnOnce(element, 'role', 'is an ARIA attribute. Name the job in job-title instead.');
  for (const attribute of element.getAttributeNames()) {
    const name = attribute.toLowerCase();
    if (known.includes(name) || globalAttributes.test(name)) continue;
    const suggestion = nearest(name, known);
    if (suggestion !== undefined)
      warnOnce(element, name, `is not a known attribute. Did you mean ${suggestion}?`);
    else if (/^[a-z]{1,40}$/.test(name))
      warnOnce(element, name, `is not a known attribute. Use one of ${known.join(', ')}.`);
  }
  for (const name of Object.keys(settings) as (keyof Settings)[]) setting(element, name);
}
