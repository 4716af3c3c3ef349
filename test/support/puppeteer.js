// How the scripts that drive Chromium themselves see and press what is in the element. The selectors reach into shadow
// roots, in a page or an iframe.
/* global requestAnimationFrame */

/** The time in milliseconds after which waiting fails. */
const patience = 15_000;

/** Waits until an element is visible, and returns a handle to it. */
export const see = (frame, selector, timeout = patience) =>
  // Puppeteer polls each frame for visibility. For mere presence, it would rely on a mutation observer, which doesn't
  // see changes in shadow roots. Its locators do so too.
  frame.waitForSelector(`pierce/${selector}`, { visible: true, timeout });

/** Scrolls an element clear of sticky ones, and waits until it stops moving: content above it may be expanding. */
async function settle(element) {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  for (let last = ''; ;) {
    const { x, y } = element.getBoundingClientRect();
    if (last === `${x} ${y}`) return;
    last = `${x} ${y}`;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Presses an element with the pointer, once it is visible and at rest. */
export async function press(frame, selector, timeout = patience) {
  const end = Date.now() + timeout;
  for (;;) {
    const element = await see(frame, selector, timeout);
    try {
      await element.evaluate(settle);
      await element.click();
      return;
    } catch (cause) {
      // A render may have replaced the element since it was found. Then the new one is pressed.
      if (Date.now() > end) throw new Error(`could not press ${selector}`, { cause });
    } finally {
      await element.dispose();
    }
  }
}
