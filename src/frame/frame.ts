/**
 * The conversation in a document of its own, for a frame on another origin: there no script of the page round it can
 * see anything. What that page may say stands in the fragment, which is sent to no server; what it is told is a height.
 */
import { BowOut } from '../element.ts';
import { Height } from './height.ts';
import { parametersFrom } from './parameters.ts';

const sheet = new CSSStyleSheet();
// By a sheet of its own, as the policy of the document allows no other style.
sheet.replaceSync(':root{color-scheme:light dark}body{margin:0;font-family:system-ui,sans-serif}');
document.adoptedStyleSheets = [sheet];

/** A frame without an origin may not store anything, which is no fault worth a word to the candidate. */
function canStore(): boolean {
  try {
    return Boolean(sessionStorage);
  } catch {
    return false;
  }
}

BowOut.define();
const element = document.createElement('bow-out');
const height = new Height(element);
let shown: ReadonlyMap<string, string> = new Map();

function set(): void {
  const { properties, look, lang, origin, refused } = parametersFrom(location.hash);
  document.documentElement.lang = lang ?? 'en';
  Object.assign(element, properties, canStore() ? {} : { remember: 'off' });
  for (const name of shown.keys()) element.style.removeProperty(name);
  for (const [name, value] of look) element.style.setProperty(name, value);
  shown = look;
  height.tell(origin);
  if (refused.length)
    // eslint-disable-next-line no-console -- For whoever wrote the address; it holds nothing of a candidate's.
    console.warn(
      `Ignored in the URL fragment: ${refused.map((name) => JSON.stringify(name)).join(', ')}. Check each name and value, and give it once.`,
    );
}

set();
addEventListener('hashchange', set);
document.body.append(element);
