/** Runs a task when the browser is idle, at most a second later, so that it does not delay the first question. */
export const idle = (task: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 1000 });
  else setTimeout(task);
};
