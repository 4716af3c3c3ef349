import type { ComposerControl } from './composer-state.ts';

/** Moves the focus to an element that the next update renders. */
export async function focusOn(
  item: Element | null,
  selector: string,
  composer: ComposerControl,
): Promise<void> {
  await composer.updateComplete();
  item?.querySelector<HTMLElement>(selector)?.focus();
}

/** The message that an event belongs to. Call it during dispatch, while the target is still connected. */
export const itemOf = (event: Event) => (event.target as Element).closest('.item');
