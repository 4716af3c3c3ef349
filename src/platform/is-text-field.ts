/** Whether an element is a field for text, a date or a time. */
export const isTextField = (element: Element): boolean =>
  element.matches('textarea, input:not([type="checkbox"], [type="radio"])');
