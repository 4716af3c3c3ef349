/**
 * Entry point of the frame. On an origin of its own, no script of the embedding page can read the conversation. The
 * page passes its settings in the URL fragment, which is never sent to a server, and receives only the frame's height.
 */
import { BowOut } from '../bow-out-element.ts';
import { printFallback } from '../platform/download-and-print.ts';
import { Height } from './height.ts';
import { parametersFrom } from './parameters.ts';
import { printInPlace } from './print-in-place.ts';

const styleSheet = new CSSStyleSheet();
// A constructed stylesheet, since the document's content security policy allows no inline styles.
styleSheet.replaceSync(':root{color-scheme:light dark}body{margin:0;font-family:system-ui,sans-serif}');
document.adoptedStyleSheets = [styleSheet];

/** Whether storage is available. It is not in a sandboxed frame, and then the candidate need not be told. */
function canStore(): boolean {
  try {
    return Boolean(sessionStorage);
  } catch {
    return false;
  }
}

BowOut.define();
printFallback.print = printInPlace;
const element = document.createElement('bow-out');
const height = new Height(element);
let appliedStyles: ReadonlyMap<string, string> = new Map();

function applyParameters(): void {
  const { properties, look, lang, hasTestHooks, origin, refused } = parametersFrom(location.hash);
  document.documentElement.lang = lang ?? 'en';
  Object.assign(element, properties, canStore() ? {} : { remember: 'off' });
  element.toggleAttribute('test-hooks', hasTestHooks);
  for (const name of appliedStyles.keys()) element.style.removeProperty(name);
  for (const [name, value] of look) element.style.setProperty(name, value);
  appliedStyles = look;
  height.setOrigin(origin);
  if (refused.length)
    // eslint-disable-next-line no-console -- For the developer of the embedding page. Says nothing about the candidate.
    console.warn(
      `Ignored in the URL fragment: ${refused.map((name) => JSON.stringify(name)).join(', ')}. Check each name and value, and give it once.`,
    );
}

applyParameters();
addEventListener('hashchange', applyParameters);
document.body.append(element);
