import { html, nothing } from 'lit';
import { mailLink } from '../platform/mailto.ts';
import { button } from './button.ts';
import { moreShareActions } from './more-share-actions.ts';
import { hooks } from '../platform/test-hooks.ts';
import type { View } from '../chat/view-model.ts';
import type { ComposerControl } from './composer-state.ts';
import type { Draft } from './draft.ts';
import type { ComposerKit } from './message-kit.ts';

/** Renders the main actions, Copy and Email. They stay in view as long as the message is. */
export function shareActions(view: View, composer: ComposerControl, draft: Draft, when = '') {
  const strings = view.words.interface;
  const { text, subject, item } = draft;
  const openMail = () => {
    const url = mailLink(subject ?? '', text);
    if (url) open(url, '_self');
    composer.set({ statusText: url ? '' : strings.tooLong, statusPlace: item.id });
    if (!url) view.say(strings.tooLong);
  };
  return html`<div class="out">
    <div class="row">
      <button
        type="button"
        class="pri"
        part="primary"
        ${hooks({ 'data-action': 'copy' })}
        @click=${(event: Event) => void composer.copy(event, item.id, text, `${strings.copied} ${when}`.trim(), view, 'textarea')}
      >
        ${strings.copy}
      </button>
      ${subject === null ? nothing : button('sec', 'mail', strings.mail, openMail)}
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
