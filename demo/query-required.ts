/** An element that the page has, from the start. */
export function one<Found extends Element>(selector: string, kind: new () => Found): Found {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`There is no ${selector} in this page`);
  return found;
}
