/**
 * Returns the element that matches a selector.
 *
 * @throws if there is none, or if it has another type
 */
export function one<Found extends Element>(selector: string, kind: new () => Found): Found {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`No element in this page matches ${selector}`);
  return found;
}
