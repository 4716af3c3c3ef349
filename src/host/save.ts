/** Offers a text as a file. */
export function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has to have come to it.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** Prints a text and nothing of the page round it. */
export function print(text: string): void {
  const frame = document.createElement('iframe');
  // Out of sight, and still there: what is not displayed is not printed everywhere.
  frame.style.cssText = 'position:fixed;inset:100% auto auto 100%;border:0';
  document.body.append(frame);
  const { contentWindow: sheet } = frame;
  if (!sheet) return;
  const { body } = sheet.document;
  body.style.cssText = 'font:12pt/1.5 serif;white-space:pre-wrap;overflow-wrap:anywhere';
  body.dir = 'auto';
  body.textContent = text;
  sheet.addEventListener('afterprint', () => frame.remove());
  sheet.print();
}
