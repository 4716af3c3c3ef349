import { showText, startPrinting } from '../platform/download-and-print.ts';

/**
 * Prints a text in place of the page, which in a sandbox cannot write into frames of its own.
 *
 * @returns whether printing has begun
 */
export function printInPlace(text: string): boolean {
  const element = document.createElement('div');
  showText(element.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div')), text);
  element.dataset['print'] = '';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '@media print{:root>:not([data-print]){display:none}}@media screen{[data-print]{display:none}}',
  );
  document.adoptedStyleSheets.push(sheet);
  document.documentElement.append(element);
  const remove = () => {
    element.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  const hasBegun = startPrinting(window, remove);
  if (!hasBegun) remove();
  return hasBegun;
}
