// Everything that others may rely on, a line each.
import { ofConversation } from './conversation.js';
import { ofElement } from './element.js';
import { ofPackage } from './package.js';
import { ofPage } from './page.js';
import { ofTypes } from './types.js';
import { ofWords } from './words.js';

export async function listing() {
  const element = ofElement();
  const named = (start) =>
    element.flatMap((line) =>
      line.startsWith(start) && !/[:,]/.test(line) ? [line.slice(start.length)] : [],
    );
  const lines = [
    ...element,
    ...ofConversation(),
    ...(await ofWords()),
    ...ofPage([...named('attribute '), ...named('custom property --bow-out-')]),
    ...ofPackage(),
    ...ofTypes(),
  ];
  // By their codes: a language would sort them otherwise on another machine.
  return [...new Set(lines)].sort();
}
