import { sendKeys, sendMouse } from '@web/test-runner-commands';

/**
 * Does something in answer to a real click, as browsers ask of whatever touches the clipboard. The click falls on a
 * button of its own.
 */
export async function byClick<T>(action: () => Promise<T>): Promise<T> {
  const button = document.createElement('button');
  button.textContent = 'Click';
  button.style.cssText = 'position:fixed;inset:0 auto auto 0;z-index:99';
  document.body.append(button);
  try {
    let done: Promise<T> | undefined;
    button.onclick = () => {
      done = action();
    };
    await sendMouse({ type: 'click', position: [8, 8] });
    if (!done) throw new Error('The click did not arrive.');
    return await done;
  } finally {
    button.remove();
  }
}

/** Runs a test alone with the clipboard, which is one for all pages; something else is on it before. */
export const holding = <T>(action: () => Promise<T>): Promise<T> =>
  navigator.locks.request('clipboard', async () => {
    await byClick(() => navigator.clipboard.writeText('what was there before'));
    return action();
  });

/** The text on the clipboard: read, or pasted where no script may read it (WebKit). */
export async function clipboardText(): Promise<string> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
    let text = '';
    // Not what arrives in the field: that is tidied up.
    field.onpaste = (event) => {
      text = event.clipboardData?.getData('text/plain') ?? '';
    };
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'v' });
    await sendKeys({ up: 'Control' });
    field.remove();
    return text;
  }
}
