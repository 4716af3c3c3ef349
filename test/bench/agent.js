// The agent that runs in the measured page, injected before the page's own scripts. The function is serialized, so it
// can't refer to anything outside itself.
/* global window, document, performance, requestAnimationFrame, requestIdleCallback, MessageChannel, PerformanceObserver */

export function agent() {
  const room = () => document.querySelector('bow-out')?.shadowRoot;
  const find = (selector) => room()?.querySelector(selector) ?? null;

  /**
   * Resolves in the next task. A task that is queued in an animation frame callback runs after that frame is painted.
   */
  const task = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve(performance.now());
      };
      port2.postMessage(0);
    });
  const frame = () => new Promise(requestAnimationFrame);
  const idle = () => new Promise((resolve) => requestIdleCallback(() => resolve()));

  const said = (element) => element && (element.value ?? element.textContent);

  /** Event Timing entries: the time from an input event to the next paint, rounded to 8 ms. */
  const timings = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration, interactionId } of list.getEntries())
      if (interactionId) timings.push({ startTime, duration, id: interactionId });
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });

  let armed;
  const heard = (event) => {
    if (!armed) return;
    // The timestamps identify the Event Timing entries of this press.
    armed.starts.push(event.timeStamp);
    if (armed.on !== event.type) return;
    const { see, changed, was, hit, done, starts } = armed;
    armed = undefined;
    const start = event.timeStamp;
    if (hit && !event.composedPath().includes(hit)) done({ missing: 'covered by another element' });
    let paint;
    const look = () => {
      const isThere = (!see || find(see)) && (!changed || said(find(changed)) !== was);
      void task().then((now) => {
        paint ??= now - start;
        if (isThere) done({ starts, paint, shown: now - start });
        else requestAnimationFrame(look);
      });
    };
    requestAnimationFrame(look);
  };
  for (const type of ['pointerdown', 'pointerup', 'keydown'])
    window.addEventListener(type, heard, { capture: true, passive: true });

  window.bench = {
    timings,
    isThere: (selector) => Boolean(find(selector)),
    /** Waits until all work is done, since a user would be reading for a while. */
    async settled() {
      await frame();
      await task();
      await idle();
    },
    /** Scrolls an element into view, and returns its position. */
    place(selector) {
      const element = find(selector);
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    /** Prepares to measure the next press up to the expected change. Returns the number of answers so far. */
    arm({ on, target, see, changed, patience }) {
      window.bench.result = new Promise((done) => {
        const was = changed && said(find(changed));
        armed = { on, see, changed, was, hit: target && find(target), starts: [], done };
        setTimeout(
          () => done({ missing: `timed out waiting for ${see ?? changed ?? 'the press'}` }),
          patience,
        );
      });
      return room().querySelectorAll('.log > li').length;
    },
  };
}
