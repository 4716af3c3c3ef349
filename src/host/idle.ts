/** Puts off what can wait until the page has nothing else to do. */
export const idle = (task: () => void) =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(task, { timeout: 1000 }) : setTimeout(task);
