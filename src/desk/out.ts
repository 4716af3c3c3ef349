import { html, nothing } from 'lit';
import { mailFile, mailLink } from '../host/mail.ts';
import { print, save } from '../host/save.ts';
import { draftOf } from './draft.ts';
import type { Kit } from '../message/kit.ts';
import type { DeskWords } from '../words/message-words.ts';
import type { View } from '../chat/view.ts';
import type { Desk } from './desk.ts';
import type { Draft } from './draft.ts';

/** The ways out of the desk, the two that nearly everyone takes first. */
export function out(view: View, desk: Desk, draft: Draft, kit: Kit, labels: DeskWords['items']) {
  const says = view.words.interface;
  const { text, subject } = draft;
  const whole = [subject && `${says.subject}: ${subject}`, text].filter(Boolean).join('\n\n');
  const everything = () =>
    kit.items
      .map((item) => {
        const { text, subject } = draftOf(view, item);
        return [labels[item.id].toUpperCase(), subject && `${says.subject}: ${subject}`, text]
          .filter(Boolean)
          .join('\n\n');
      })
      .join('\n\n\n');
  const mail = () => {
    const link = mailLink(subject ?? '', text);
    if (link) open(link, '_self');
    desk.set({ said: link ? '' : says.tooLong, place: '' });
  };
  const share = () => navigator.share({ ...(subject && { title: subject }), text }).catch(() => undefined);
  const button = (action: string, label: string, click: (event: Event) => unknown, value?: string) =>
    html`<button
      type="button"
      class="sec"
      data-action=${action}
      value=${value ?? nothing}
      @click=${(event: Event) => void click(event)}
    >
      ${label}
    </button>`;
  return html`<div class="out">
    <div class="row">
      <button
        type="button"
        class="pri"
        part="primary"
        data-action="copy"
        @click=${(event: Event) => void desk.copy(event, text, says.copied, view, 'textarea')}
      >
        ${says.copy}
      </button>
      ${subject === null ? nothing : button('mail', says.mail, mail)}
      <button
        type="button"
        class="sec"
        data-action="more"
        aria-expanded=${desk.more}
        @click=${() => desk.set({ more: !desk.more })}
      >
        ${says.more}
      </button>
      ${
        desk.more
          ? html`${
              kit.items.length > 1
                ? button('copy-all', says.copyAll, (event) =>
                    desk.copy(event, everything(), says.copiedAll, view),
                  )
                : nothing
            }
            ${
              subject === null
                ? nothing
                : button(
                    'download',
                    says.mailFile,
                    () => save('message.eml', 'message/rfc822', mailFile(subject, text)),
                    'eml',
                  )
            }
            ${button('download', says.textFile, () => save('message.txt', 'text/plain', whole), 'txt')}
            ${'share' in navigator ? button('share', says.share, share) : nothing}
            ${button('print', says.print, () => print(everything()))}`
          : nothing
      }
    </div>
    ${desk.status('', says.message)}
  </div>`;
}
