import type { Composer } from './composer.ts';

/** Moves the focus to what the next update brings. */
export async function focusOn(room: Element | null, selector: string, desk: Composer): Promise<void> {
  await desk.updated();
  room?.querySelector<HTMLElement>(selector)?.focus();
}

/** Where a press belongs; to be asked for while the event is on its way. */
export const roomOf = (event: Event) => (event.target as Element).closest('.item');
