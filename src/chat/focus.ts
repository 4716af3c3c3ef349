/**
 * Scrolls the question into view, or its heading if the question is taller than the window. The page's `scroll-padding`
 * keeps it clear of fixed bars.
 */
export function scrollToQuestion(root: ParentNode): void {
  const section = root.querySelector<HTMLElement>('.now');
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
  const room = innerHeight - (parseFloat(scrollPaddingTop) || 0) - (parseFloat(scrollPaddingBottom) || 0);
  const target = section && section.offsetHeight > room ? section.querySelector('h3') : section;
  // Smooth scrolling would delay the first paint of the next question.
  target?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/**
 * Moves the focus to the heading of the section just inserted, or after a cancelled edit back to the Change button that
 * started it.
 *
 * @param cancelled the index of the answer whose edit was cancelled
 */
export function moveFocus(root: ParentNode, inserted: Element | null, cancelled: number): void {
  const edit = root.querySelector<HTMLElement>(`.log li:nth-child(${cancelled + 1}) button`);
  // The Change button cannot take the focus while the transcript is collapsed.
  const target = edit?.getClientRects().length ? edit : inserted?.querySelector<HTMLElement>('h3');
  target?.focus({ preventScroll: true });
}
