import { html, nothing } from 'lit';
import type { Plan } from '../message/plan.ts';
import type { View } from '../chat/view.ts';
import type { Desk } from './desk.ts';

/** The messages of the kit, one shown at a time; the arrow keys go along them. */
export function tabs({ words }: View, desk: Desk, items: readonly Plan[]) {
  if (items.length < 2) return nothing;
  const move = (event: KeyboardEvent) => {
    const list = event.currentTarget as HTMLElement;
    const at = items.findIndex(({ id }) => id === desk.shown);
    const on = getComputedStyle(list).direction === 'rtl' ? -1 : 1;
    const by = { ArrowRight: on, ArrowLeft: -on, Home: -at, End: -1 - at }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = [...list.querySelectorAll('button')].at((at + by) % items.length);
    next?.click();
    next?.focus();
  };
  // Whoever points there will want one, and it is there the sooner.
  const approach = () => desk.later.get('notes');
  return html`<div
    class="tabs"
    role="tablist"
    aria-label=${words.interface.kit}
    @keydown=${move}
    @pointerenter=${approach}
  >
    ${items.map(({ id }) => {
      const isShown = id === desk.shown;
      return html`<button
        type="button"
        role="tab"
        id="tab-${id}"
        data-tab=${id}
        aria-selected=${isShown}
        aria-controls=${isShown ? 'item' : nothing}
        tabindex=${isShown ? 0 : -1}
        @click=${() => desk.show(id)}
      >
        ${words.desk.items[id]}
      </button>`;
    })}
  </div>`;
}

/** A few choices side by side, kept under their name. */
export const choiceOf = <Name extends string>(
  view: View,
  name: 'tone' | 'channel',
  legend: string,
  among: readonly Name[],
  labels: Record<Name, string>,
  chosen: Name,
) =>
  html`<fieldset class="seg">
    <legend class="vh">${legend}</legend>
    ${among.map(
      (value) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            .value=${value}
            .checked=${chosen === value}
            @change=${() => view.type({ [name]: value })}
          /><span>${labels[value]}</span></label
        >`,
    )}
  </fieldset>`;
