import { html, nothing } from 'lit';
import { mailFile } from '../platform/eml-file.ts';
import { print, save } from '../platform/download-and-print.ts';
import { button } from './button.ts';
import { draftOf } from './draft.ts';
import { hooks } from '../platform/test-hooks.ts';
import type { View } from '../chat/view-model.ts';
import type { ComposerControl } from './composer-state.ts';
import type { Draft } from './draft.ts';
import type { ComposerKit } from './message-kit.ts';

/** Renders the additional actions: copy all messages, download, share and print. */
export function moreShareActions(
  view: View,
  composer: ComposerControl,
  { item: { id }, text, subject }: Draft,
  kit: ComposerKit,
) {
  const {
    interface: { subject: label, copiedAll },
    desk: { items },
    ways: strings,
    lang,
  } = view.words;
  const formatMessage = (heading: string, subject: string | null, text: string) =>
    [heading, subject && `${label}: ${subject}`, text].filter(Boolean).join('\n\n');
  const allMessages = () =>
    kit.plans
      .map((plan) => {
        const item = kit.write(plan);
        const { text, subject } = draftOf(view, item);
        return formatMessage((items[item.id] ?? '').toLocaleUpperCase(lang), subject, text);
      })
      .join('\n\n\n');
  const share = () => navigator.share({ ...(subject && { title: subject }), text }).catch(() => undefined);
  const download = (type: string, label: string, onClick: () => void) =>
    html`<button
      type="button"
      class="sec"
      ${hooks({ 'data-action': 'download' })}
      value=${type}
      @click=${onClick}
    >
      ${label}
    </button>`;
  return html`${
    kit.plans.length > 1
      ? button('sec', 'copy-all', strings.copyAll, (event) =>
          composer.copy(event, id, allMessages(), copiedAll, view),
        )
      : nothing
  }
  ${
    subject === null
      ? nothing
      : download('eml', strings.mailFile, () =>
          save('message.eml', 'message/rfc822', mailFile(subject, text)),
        )
  }
  ${download('txt', strings.textFile, () => save('message.txt', 'text/plain', formatMessage('', subject, text)))}
  ${'share' in navigator ? button('sec', 'share', strings.share, share) : nothing}
  ${button('sec', 'print', strings.print, (event) => print(allMessages(), event.target as Node))}`;
}
