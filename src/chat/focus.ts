/** Brings the question into view, or its heading where it is higher than the window. */
export function show(room: ParentNode): void {
  const shown = room.querySelector<HTMLElement>('.now');
  const target = shown && shown.offsetHeight > innerHeight ? shown.querySelector('h3') : shown;
  // At once: a scroll that glides keeps the next question from being painted in the meantime.
  target?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

/** Moves the focus to what was just put in; after an edit that was left, back to where it began. */
export function follow(room: ParentNode, entered: Element | null, left: string | undefined): void {
  const edit = room.querySelector<HTMLElement>(`[data-edit="${left ?? ''}"]`);
  // Where the answers are folded away it can't take the focus.
  const target = edit?.getClientRects().length ? edit : entered?.querySelector<HTMLElement>('h3');
  target?.focus({ preventScroll: true });
}
