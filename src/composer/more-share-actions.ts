import { html, nothing } from 'lit';
import { mailFile } from '../platform/eml-file.ts';
import { print, save } from '../platform/download-and-print.ts';
import { button } from './button.ts';
import { draftOf } from './draft.ts';
import type { View } from '../chat/view-model.ts';
import type { Composer } from './composer.ts';
import type { Draft } from './draft.ts';
import type { ComposerKit } from './message-kit.ts';

/** The ways out that are seldom taken. */
export function ways(view: View, desk: Composer, { text, subject }: Draft, kit: ComposerKit) {
  const {
    interface: { subject: label, copiedAll },
    desk: { items },
    ways: says,
    lang,
  } = view.words;
  const whole = (heading: string, subject: string | null, text: string) =>
    [heading, subject && `${label}: ${subject}`, text].filter(Boolean).join('\n\n');
  const everything = () =>
    kit.plans
      .map((plan) => {
        const item = kit.write(plan);
        const { text, subject } = draftOf(view, item);
        return whole(items[item.id].toLocaleUpperCase(lang), subject, text);
      })
      .join('\n\n\n');
  const share = () => navigator.share({ ...(subject && { title: subject }), text }).catch(() => undefined);
  const download = (type: string, label: string, click: () => void) =>
    html`<button type="button" class="sec" data-action="download" value=${type} @click=${click}>
      ${label}
    </button>`;
  return html`${
    kit.plans.length > 1
      ? button('sec', 'copy-all', says.copyAll, (event) => desk.copy(event, everything(), copiedAll, view))
      : nothing
  }
  ${
    subject === null
      ? nothing
      : download('eml', says.mailFile, () => save('message.eml', 'message/rfc822', mailFile(subject, text)))
  }
  ${download('txt', says.textFile, () => save('message.txt', 'text/plain', whole('', subject, text)))}
  ${'share' in navigator ? button('sec', 'share', says.share, share) : nothing}
  ${button('sec', 'print', says.print, (event) => print(everything(), event.target as Node))}`;
}
