import { html, nothing } from 'lit';
import { mailLink } from '../platform/mailto.ts';
import { button } from './button.ts';
import { ways } from './more-share-actions.ts';
import type { View } from '../chat/view-model.ts';
import type { Composer } from './composer.ts';
import type { Draft } from './draft.ts';
import type { ComposerKit } from './message-kit.ts';

/** The ways out that nearly everyone takes. They stay in view as long as the message is. */
export function out(view: View, desk: Composer, draft: Draft, when = '') {
  const says = view.words.interface;
  const { text, subject, item } = draft;
  const mail = () => {
    const link = mailLink(subject ?? '', text);
    if (link) open(link, '_self');
    desk.set({ said: link ? '' : says.tooLong, place: item.id });
    if (!link) view.say(says.tooLong);
  };
  return html`<div class="out">
    <div class="row">
      <button
        type="button"
        class="pri"
        part="primary"
        data-action="copy"
        @click=${(event: Event) => void desk.copy(event, text, `${says.copied} ${when}`.trim(), view, 'textarea')}
      >
        ${says.copy}
      </button>
      ${subject === null ? nothing : button('sec', 'mail', says.mail, mail)}
    </div>
    ${desk.status(item.id, says.message)}
  </div>`;
}

/** The ways out that are seldom taken, behind a button. */
export function moreWays(view: View, desk: Composer, draft: Draft, kit: ComposerKit) {
  const { id } = draft.item;
  const isOpen = desk.more === id;
  return html`<div class="more">
    <button
      type="button"
      class="fold"
      data-action="more"
      aria-expanded=${isOpen}
      @click=${() => desk.set({ more: isOpen ? undefined : id })}
    >
      ${view.words.interface.more}
    </button>
    ${isOpen ? html`<div class="row">${ways(view, desk, draft, kit)}</div>` : nothing}
  </div>`;
}
