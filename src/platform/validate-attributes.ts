import { nearest } from '../locales/closest-match.ts';
import { setting, settings, warnOnce } from './settings.ts';
import type { Settings } from './settings.ts';

/** Every attribute of the element's own. */
export const attributes: readonly string[] = [
  'company',
  'role',
  'contact',
  'job',
  'lang',
  'message-lang',
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
    if (meant !== undefined) warnOnce(element, name, `is not a known attribute. Did you mean ${meant}?`);
    else if (/^[a-z]{1,40}$/.test(name))
      warnOnce(element, name, `is not a known attribute. Use one of ${known.join(', ')}.`);
  }
  for (const name of Object.keys(settings) as (keyof Settings)[]) setting(element, name);
}
