import { html, nothing } from 'lit';
import { mailLink } from '../host/mail.ts';
import { button } from './button.ts';
import { awaited } from './later.ts';
import type { View } from '../chat/view.ts';
import type { Desk } from './desk.ts';
import type { Draft } from './draft.ts';
import type { Kit } from './kit.ts';

/** The ways out of the desk, the two that nearly everyone takes first. */
export function out(view: View, desk: Desk, draft: Draft, kit: Kit, when = '') {
  const says = view.words.interface;
  const { text, subject } = draft;
  const mail = () => {
    const link = mailLink(subject ?? '', text);
    if (link) open(link, '_self');
    desk.set({ said: link ? '' : says.tooLong, place: '' });
    if (!link) view.say(says.tooLong);
  };
  const ways = desk.more ? desk.later.get('ways') : undefined;
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
      <button
        type="button"
        class="sec"
        data-action="more"
        aria-expanded=${desk.more}
        @click=${() => desk.set({ more: !desk.more })}
      >
        ${says.more}
      </button>
      ${desk.more ? (ways?.ways(ways, view, desk, draft, kit) ?? awaited(view, desk, 'ways')) : nothing}
    </div>
    ${desk.status('', says.message)}
  </div>`;
}
