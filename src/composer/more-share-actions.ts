import { html, nothing } from 'lit';
import { interpolate } from '../locales/interpolate.ts';
import { mailFile } from '../platform/eml-file.ts';
import { print, save } from '../platform/download-and-print.ts';
import { button } from './button.ts';
import { draftOf, shownMessage } from './draft.ts';
import { hooks } from '../platform/test-hooks.ts';
import type { View } from '../chat/view-model.ts';
import type { ComposerControl } from './composer-state.ts';
import type { Draft } from './draft.ts';
import type { ComposerKit } from './message-kit.ts';

/** Renders the additional actions: copy all messages, download, share and print. */
export function moreShareActions(view: View, composer: ComposerControl, draft: Draft, kit: ComposerKit) {
  const {
    interface: { copiedAll, notOpened },
    desk: { items },
    ways: strings,
    lang,
  } = view.words;
  const formatMessage = (heading: string, subject: string | null, text: string) =>
    [heading, subject && interpolate(strings.subjectLine, { subject }), text].filter(Boolean).join('\n\n');
  const allMessages = (event: Event) =>
    kit.plans
      .map((plan) => {
        const item = kit.write(plan);
        const { text, subject } = shownMessage(event, draftOf(view, item));
        return formatMessage((items[item.id] ?? '').toLocaleUpperCase(lang), subject, text);
      })
      .join('\n\n\n');
  const share = (event: Event) => {
    const { text, subject } = shownMessage(event, draft);
    return navigator.share({ ...(subject && { title: subject }), text }).catch(() => undefined);
  };
  const printAll = (event: Event) => {
    if (!print(allMessages(event), event.target as Node)) composer.tell(notOpened, 'main', view);
  };
  const download = (
    type: 'eml' | 'txt',
    mimeType: string,
    label: string,
    format: (subject: string | null, text: string) => string,
  ) =>
    html`<button
      type="button"
      class="sec"
      ${hooks({ 'data-action': 'download' })}
      value=${type}
      @click=${(event: Event) => {
        const { text, subject } = shownMessage(event, draft);
        save(`message.${type}`, mimeType, format(subject, text));
      }}
    >
      ${label}
    </button>`;
  return html`${
    kit.plans.length > 1
      ? button('sec', 'copy-all', strings.copyAll, (event) =>
          composer.copy(event, draft.item.id, allMessages(event), copiedAll, view),
        )
      : nothing
  }
  ${
    draft.subject === null
      ? nothing
      : download('eml', 'message/rfc822', strings.mailFile, (subject, text) => mailFile(subject ?? '', text))
  }
  ${download('txt', 'text/plain', strings.textFile, (subject, text) => formatMessage('', subject, text))}
  ${'share' in navigator ? button('sec', 'share', strings.share, share) : nothing}
  ${button('sec', 'print', strings.print, printAll)}`;
}
