import { html, nothing } from 'lit';
import { openMail } from '../platform/mailto.ts';
import { button } from './button.ts';
import { shownMessage } from './draft.ts';
import { moreShareActions } from './more-share-actions.ts';
import { hooks } from '../platform/test-hooks.ts';
import type { View } from '../chat/view-model.ts';
import type { ComposerControl } from './composer-state.ts';
import type { Draft } from './draft.ts';
import type { ComposerKit } from './message-kit.ts';

/** Renders the main actions, Copy and Email. They stay in view as long as the message is. */
export function shareActions(view: View, composer: ComposerControl, draft: Draft, when = '') {
  const strings = view.words.interface;
  const { subject, item } = draft;
  const mail = (event: Event) => {
    const shown = shownMessage(event, draft);
    composer.tell(
      openMail(shown.subject ?? '', shown.text) ? strings.notOpened : strings.tooLong,
      item.id,
      view,
    );
  };
  const copy = (event: Event) =>
    void composer.copy(
      event,
      item.id,
      shownMessage(event, draft).text,
      `${strings.copied} ${when}`.trim(),
      view,
      'textarea',
    );
  return html`<div class="out">
    <div class="row">
      <button type="button" class="pri" part="primary" ${hooks({ 'data-action': 'copy' })} @click=${copy}>
        ${strings.copy}
      </button>
      ${subject === null ? nothing : button('sec', 'mail', strings.mail, mail)}
    </div>
    ${composer.renderStatus(item.id, strings.message)}
  </div>`;
}

/** Renders the disclosure for the additional actions. */
export function moreActions(view: View, composer: ComposerControl, draft: Draft, kit: ComposerKit) {
  const { id } = draft.item;
  const isOpen = composer.moreActionsFor === id;
  return html`<div class="more">
    <button
      type="button"
      class="fold"
      ${hooks({ 'data-action': 'more' })}
      aria-expanded=${isOpen}
      @click=${() => composer.set({ moreActionsFor: isOpen ? undefined : id })}
    >
      ${view.words.interface.more}
    </button>
    ${isOpen ? html`<div class="row">${moreShareActions(view, composer, draft, kit)}</div>` : nothing}
  </div>`;
}
