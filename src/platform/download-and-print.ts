/** Offers a text as a file. */
export function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has to have come to it.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** What tells session recorders to leave out a whole element: what is in a frame they do not mask by its surroundings. */
const unrecorded = {
  class: 'fs-exclude ph-no-capture rr-block',
  'data-private': '',
  'data-hj-suppress': '',
  'data-sentry-block': '',
  'data-clarity-mask': 'True',
  'data-dd-privacy': 'hidden',
};

/**
 * Prints a text and nothing of the page round it.
 *
 * @param place an element of ours: in its shadow root the text is as little in the host's page as all else is, among
 *   whose frames it would be otherwise
 */
export function print(text: string, place: Node): void {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(unrecorded)) frame.setAttribute(name, value);
  // Out of sight, and still there: what is not displayed is not printed everywhere.
  frame.style.cssText = 'position:fixed;inset:0 auto auto 0;opacity:0;pointer-events:none;border:0';
  (place.getRootNode() as ShadowRoot).append(frame);
  const { contentWindow: sheet } = frame;
  if (!sheet) return;
  const { body } = sheet.document;
  body.style.cssText = 'font:12pt/1.5 serif;white-space:pre-wrap;overflow-wrap:anywhere';
  body.dir = 'auto';
  body.textContent = text;
  sheet.addEventListener('afterprint', () => frame.remove());
  sheet.print();
}
