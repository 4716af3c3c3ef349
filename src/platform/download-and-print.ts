import { blockRecorders } from './recorder-marks.ts';

/**
 * Downloads a text as a file.
 *
 * @param name the file name
 * @param type the MIME type
 */
export function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser reads the URL asynchronously.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/**
 * Prints a text without the page around it.
 *
 * @param anchor a node in the element's shadow tree. The print frame is added to that tree, so that the host page cannot
 *   find the text among its own frames
 */
export function print(text: string, anchor: Node): void {
  const frame = document.createElement('iframe');
  // Recorders that mask texts don't mask those in a frame.
  blockRecorders(frame);
  // Not `display: none`, since some browsers do not print hidden frames.
  frame.style.cssText = 'position:fixed;inset:0 auto auto 0;opacity:0;pointer-events:none;border:0';
  (anchor.getRootNode() as ShadowRoot).append(frame);
  const { contentWindow: printWindow } = frame;
  if (!printWindow) return;
  const { body } = printWindow.document;
  body.style.cssText = 'font:12pt/1.5 serif;white-space:pre-wrap;overflow-wrap:anywhere';
  body.dir = 'auto';
  body.textContent = text;
  printWindow.addEventListener('afterprint', () => frame.remove());
  printWindow.print();
}
