import { html, nothing } from 'lit';
import { noteAtDesk } from './message-view.ts';
import type { View } from '../chat/view-model.ts';
import type { MessageContext } from './draft.ts';
import type { Composer } from './composer.ts';
import type { ComposerKit } from './message-kit.ts';

/** The messages round the main one, by name; each opens in place. What is needed first stands above the main one. */
export function notes(
  view: View,
  desk: Composer,
  kit: ComposerKit,
  brief: MessageContext,
  place: 'before' | 'after',
) {
  const { words } = view;
  const main = kit.plans.findIndex(({ id }) => id === 'main');
  const others = place === 'before' ? kit.plans.slice(0, main) : kit.plans.slice(main + 1);
  if (!others.length) return nothing;
  return html`<section class="kit" aria-labelledby="kit-${place}">
    <h4 id="kit-${place}">${place === 'before' ? words.interface.kitFirst : words.interface.kit}</h4>
    <ul>
      ${others.map((plan) => {
        const { id } = plan;
        const isOpen = desk.shown === id;
        return html`<li>
          <button
            type="button"
            class="fold"
            data-note=${id}
            aria-expanded=${isOpen}
            @click=${() => desk.show(isOpen ? undefined : id)}
          >
            ${words.desk.items[id]}
          </button>
          ${
            isOpen
              ? html`<div class="item" role="group" data-item=${id} aria-labelledby="to-${id}">
                  ${noteAtDesk(view, desk, kit.write(plan), kit, brief)}
                </div>`
              : nothing
          }
        </li>`;
      })}
    </ul>
  </section>`;
}
