/* global document, requestAnimationFrame */
// Tests the presses of the scripts that drive Chromium themselves, in pages that change while a press is under way.
import { strict as assert } from 'node:assert';
import { press } from './puppeteer.js';

/** A button in a shadow root. The first ones are replaced as soon as a press has found them. */
function showReplaced() {
  const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  globalThis.presses = 0;
  const render = (times) => {
    root.innerHTML = '<button>Press</button>';
    root.firstChild.onclick = () => globalThis.presses++;
    if (times > 0) root.firstChild.scrollIntoView = () => render(times - 1);
  };
  render(3);
}

/** A button that moves for a while, as soon as a press has found it. Presses count once it is at rest. */
function showMoving() {
  document.body.innerHTML = '<button>Press</button>';
  const button = document.body.firstChild;
  const last = 20;
  let at = 0;
  globalThis.presses = 0;
  button.onclick = () => (globalThis.presses += at === last);
  const move = () => {
    at++;
    document.body.style.marginTop = `${at * 5}px`;
    if (at < last) requestAnimationFrame(move);
  };
  button.scrollIntoView = move;
}

const cases = {
  'a button that is replaced while it is found is pressed once': showReplaced,
  'a button that moves is pressed once it is at rest': showMoving,
};

export async function checkPresses(browser, check) {
  for (const [name, show] of Object.entries(cases))
    await check(name, async () => {
      const page = await browser.newPage();
      try {
        await page.evaluate(show);
        await press(page, 'button');
        assert.equal(await page.evaluate(() => globalThis.presses), 1);
      } finally {
        await page.close();
      }
    });
}
