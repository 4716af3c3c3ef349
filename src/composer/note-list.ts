import { html, nothing } from 'lit';
import { noteMessage } from './message-view.ts';
import { hooks } from '../platform/test-hooks.ts';
import type { View } from '../chat/view-model.ts';
import type { MessageContext } from './draft.ts';
import type { ComposerControl } from './composer-state.ts';
import type { ComposerKit } from './message-kit.ts';

/** Renders the notes to send before or after the main message, as a list of disclosures. */
export function noteList(
  view: View,
  composer: ComposerControl,
  kit: ComposerKit,
  context: MessageContext,
  place: 'before' | 'after',
) {
  const { words } = view;
  const main = kit.plans.findIndex(({ id }) => id === 'main');
  const notes = place === 'before' ? kit.plans.slice(0, main) : kit.plans.slice(main + 1);
  if (!notes.length) return nothing;
  return html`<section class="kit" aria-labelledby="kit-${place}">
    <h4 id="kit-${place}">${place === 'before' ? words.interface.kitFirst : words.interface.kit}</h4>
    <ul>
      ${notes.map((plan) => {
        const { id } = plan;
        const isOpen = composer.openNote === id;
        return html`<li>
          <button
            type="button"
            class="fold"
            ${hooks({ 'data-note': id })}
            aria-expanded=${isOpen}
            @click=${() => composer.showNote(isOpen ? undefined : id)}
          >
            ${words.desk.items[id]}
          </button>
          ${
            isOpen
              ? html`<div class="item" role="group" ${hooks({ 'data-item': id })} aria-labelledby="to-${id}">
                  ${noteMessage(view, composer, kit.write(plan), kit, context)}
                </div>`
              : nothing
          }
        </li>`;
      })}
    </ul>
  </section>`;
}
