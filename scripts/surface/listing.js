// Lists the public API, one entry per line.
import { ofConversation } from './conversation.js';
import { ofElement } from './element.js';
import { ofPackage } from './package.js';
import { ofPage } from './page.js';
import { ofTypes } from './types.js';
import { ofWords } from './words.js';

export async function listing() {
  const element = ofElement();
  const namesAfter = (start) =>
    element.flatMap((line) =>
      line.startsWith(start) && !/[:,]/.test(line) ? [line.slice(start.length)] : [],
    );
  const lines = [
    ...element,
    ...ofConversation(),
    ...(await ofWords()),
    ...ofPage([...namesAfter('attribute '), ...namesAfter('custom property --bow-out-')]),
    ...ofPackage(),
    ...ofTypes(),
  ];
  // Sorts by code unit: a locale-sensitive order would depend on the machine.
  return [...new Set(lines)].sort();
}
