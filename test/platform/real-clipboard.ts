import { sendKeys, sendMouse } from '@web/test-runner-commands';

/**
 * Runs an action in response to a real click, which browsers require for clipboard access. The click is on a button
 * that is created for it.
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

/** Runs a test with exclusive access to the system clipboard, after putting other text on it. */
export const holding = <T>(action: () => Promise<T>): Promise<T> =>
  navigator.locks.request('clipboard', async () => {
    await byClick(() => navigator.clipboard.writeText('what was there before'));
    return action();
  });

/** Returns the text on the clipboard: read, or pasted if scripts can't read it (WebKit). */
export async function clipboardText(): Promise<string> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
    let text = '';
    // Uses the event's data: the text that arrives in the field is normalised.
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
