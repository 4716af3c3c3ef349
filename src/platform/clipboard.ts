/**
 * Puts exactly this text on the clipboard, or says that it did not.
 *
 * @param text what is to be copied; its line ends become `\n`
 * @param select selects the same text where the candidate sees it. Called only where the clipboard is refused or
 *   absent; the selection then stays, and so does the focus that it takes
 * @returns `copied` when the text is known to be on the clipboard; `selected` when the candidate has to copy it
 */
export async function copy(text: string, select: () => void): Promise<'copied' | 'selected'> {
  const exact = text.replace(/\r\n?/g, '\n');
  try {
    // An absent clipboard throws at once, and what follows still belongs to the candidate's click.
    await navigator.clipboard.writeText(exact);
    return 'copied';
  } catch {
    select();
    return copySelection(exact) ? 'copied' : 'selected';
  }
}

/**
 * The older way. It copies whatever is selected, as a browser or another script of the page sees fit, so the text
 * is set by our own listener, and only what that listener has seen to counts. Being the first and the last to hear
 * of it also keeps the text from such scripts.
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
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- All that is left where the clipboard is refused.
    return document.execCommand('copy') && set;
  } catch {
    return false;
  } finally {
    window.removeEventListener('copy', listener, true);
  }
}
