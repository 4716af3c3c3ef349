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

/** Prints where a page cannot write into frames of its own, as in a sandbox. Only the frame build has such a way. */
export const printFallback: { print?: (text: string) => boolean } = {};

/**
 * Prints a text without the page around it.
 *
 * @param anchor a node in the element's shadow tree. The print frame is added to that tree, so that the host page cannot
 *   find the text among its own frames
 * @returns whether printing has begun. A sandbox without `allow-modals` blocks it silently
 */
export function print(text: string, anchor: Node): boolean {
  const root = anchor.getRootNode() as ShadowRoot;
  // The frame of a print that never ended.
  root.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  // Recorders that mask texts don't mask those in a frame.
  blockRecorders(frame);
  // Not `display: none`, since some browsers do not print hidden frames.
  frame.style.cssText = 'position:fixed;inset:0 auto auto 0;opacity:0;pointer-events:none;border:0';
  root.append(frame);
  const { contentWindow, contentDocument } = frame;
  if (contentWindow && contentDocument) {
    showText(contentDocument.body, text);
    return startPrinting(contentWindow, () => frame.remove());
  }
  frame.remove();
  return printFallback.print?.(text) ?? false;
}

export function showText(container: HTMLElement, text: string): void {
  container.style.cssText = 'font:12pt/1.5 serif;white-space:pre-wrap;overflow-wrap:anywhere';
  container.dir = 'auto';
  container.textContent = text;
}

/** Opens the print dialog of a window, and returns whether the browser has allowed it. */
export function startPrinting(target: Window, onEnd: () => void): boolean {
  let hasBegun = false;
  target.addEventListener('beforeprint', () => (hasBegun = true), { once: true });
  target.addEventListener('afterprint', onEnd, { once: true });
  target.print();
  return hasBegun;
}
