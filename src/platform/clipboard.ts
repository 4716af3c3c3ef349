/** How long the Clipboard API may take, in milliseconds. */
const timeout = 1000;

/**
 * Copies exactly this text to the clipboard.
 *
 * @param text the text; line endings are normalized to `\n`
 * @param select selects the same text on the page. Called only if the Clipboard API is missing, rejects or doesn't
 *   answer; then the selection and the focus remain
 * @returns `copied` if the text is on the clipboard, `selected` if the candidate has to copy the selection
 */
export async function copy(text: string, select: () => void): Promise<'copied' | 'selected'> {
  const exact = text.replace(/\r\n?/g, '\n');
  try {
    // A missing Clipboard API throws synchronously, so that the fallback still runs during the user activation.
    await Promise.race([navigator.clipboard.writeText(exact), rejectAfter(timeout)]);
    return 'copied';
  } catch {
    select();
    return copySelection(exact) ? 'copied' : 'selected';
  }
}

const rejectAfter = (delay: number): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(reject, delay);
  });

/**
 * Copies with `execCommand`. That copies the selection, which browsers and other scripts may change, so a listener sets
 * the text and checks it. The listener runs first and stops propagation, so that no other script sees the text.
 */
function copySelection(text: string): boolean {
  let set = false;
  const listener = (event: ClipboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.clearData();
    event.clipboardData?.setData('text/plain', text);
    set = event.clipboardData?.getData('text/plain') === text;
  };
  window.addEventListener('copy', listener, true);
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- The only fallback without the Clipboard API.
    return document.execCommand('copy') && set;
  } catch {
    return false;
  } finally {
    window.removeEventListener('copy', listener, true);
  }
}
