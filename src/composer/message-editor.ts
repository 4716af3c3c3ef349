import { html, nothing } from 'lit';
import { placesOf, shownMessage } from './draft.ts';
import { unrecorded } from '../platform/recorder-marks.ts';
import { hooks } from '../platform/test-hooks.ts';
import type { View } from '../chat/view-model.ts';
import type { ComposerControl } from './composer-state.ts';
import type { Draft } from './draft.ts';

/** Renders the editable subject and text of a message. */
export function messageEditor(view: View, composer: ComposerControl, draft: Draft) {
  const { interface: strings } = view.words;
  const { key, composed, text, subject } = draft;
  const { id } = draft.item;
  const { lang } = composer.languageOf(view);
  // Text that equals the composed message is not stored as an edit.
  const onInput = (name: string, original: string) => (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    composer.statusText = '';
    view.type({
      [name]: value === original ? undefined : value,
      // The composed text that the edit started from, to detect later answers that the edit lacks.
      ...(name === key && {
        [`${key}.was`]: value === original ? undefined : (view.typed[`${key}.was`] ?? original),
      }),
    });
  };
  const onCaretMove = (event: Event) => {
    const field = event.target as HTMLTextAreaElement;
    // Setting the value also moves the caret.
    if (!field.matches(':focus')) return;
    const { selectionStart } = field;
    composer.setCaret(
      id,
      placesOf(draft.item).findLastIndex(({ start }) => start <= selectionStart),
    );
  };
  // Browsers place the caret at the end of the value, but candidates read the message from the start.
  const onFocus = (event: Event) => {
    const field = event.target as HTMLTextAreaElement;
    if (field.selectionStart === field.value.length) field.setSelectionRange(0, 0);
  };
  return html`<div class="letter" part="message">
    ${
      subject === null
        ? nothing
        : html`<div class="subject">
            <label for="subject-${id}">${strings.subject}</label>
            <input
              id="subject-${id}"
              name="subject"
              lang=${lang}
              .value=${subject}
              dir="auto"
              autocomplete="off"
              spellcheck="true"
              ${unrecorded()}
              @input=${onInput(`${key}.subject`, composed.subject ?? '')}
              @change=${onInput(`${key}.subject`, composed.subject ?? '')}
            />
            <button
              type="button"
              class="ghost"
              ${hooks({ 'data-action': 'copy-subject' })}
              aria-label=${strings.copySubject}
              @click=${(event: Event) => {
                const shown = shownMessage(event, draft).subject ?? '';
                void composer.copy(event, id, shown, strings.copiedSubject, view, 'input');
              }}
            >
              ${strings.copyShort}
            </button>
          </div>`
    }
    <label for="message-${id}">${strings.message}</label>
    <div class="paper">
      <span aria-hidden="true" translate="no" lang=${lang} dir="auto"
        >${highlightLayer(composer, draft)}</span
      >
      <textarea
        id="message-${id}"
        name="message"
        lang=${lang}
        aria-describedby="hint-${id}"
        .value=${text}
        dir="auto"
        autocomplete="off"
        spellcheck="true"
        ${unrecorded()}
        @input=${onInput(key, composed.text)}
        @change=${onInput(key, composed.text)}
        @focus=${onFocus}
        @click=${onCaretMove}
        @keyup=${onCaretMove}
        @selectionchange=${onCaretMove}
      ></textarea>
    </div>
  </div>`;
}

/** Renders the text again behind the textarea. This layer determines the textarea's height and highlights sentences. */
function highlightLayer(composer: ComposerControl, { item, text, isOwn }: Draft) {
  // A zero-width space gives an empty last line its height.
  const end = '\u200b';
  if (isOwn) return text + end;
  let offset = 0;
  return placesOf(item).map(({ start, end: sentenceEnd }, index, { length }) => {
    const gap = text.slice(offset, start);
    const sentence = text.slice(start, sentenceEnd);
    offset = sentenceEnd;
    const isMarked =
      (composer.caret?.of === item.id && composer.caret.at === index) || composer.changed.has(sentence);
    return html`${gap}${isMarked ? html`<mark>${sentence}</mark>` : sentence}${index === length - 1 ? end : ''}`;
  });
}
