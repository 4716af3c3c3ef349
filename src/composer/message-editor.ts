import { html, nothing } from 'lit';
import { placesOf } from './draft.ts';
import type { View } from '../chat/view-model.ts';
import type { Composer } from './composer.ts';
import type { Draft } from './draft.ts';

/** A message as it will be sent, to be changed at will. */
export function letter(view: View, desk: Composer, draft: Draft) {
  const { interface: says } = view.words;
  const { key, composed, text, subject } = draft;
  const { id } = draft.item;
  // What is written as it was composed is no change.
  const write = (name: string, was: string) => (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    desk.said = '';
    view.type({
      [name]: value === was ? undefined : value,
      // What it was made from, to tell later what is not in it.
      ...(name === key && {
        [`${key}.was`]: value === was ? undefined : (view.typed[`${key}.was`] ?? was),
      }),
    });
  };
  const point = (event: Event) => {
    const field = event.target as HTMLTextAreaElement;
    // A text that is put in moves the caret too.
    if (!field.matches(':focus')) return;
    const { selectionStart } = field;
    desk.point(
      id,
      placesOf(draft.item).findLastIndex(({ start }) => start <= selectionStart),
    );
  };
  // Browsers put the caret at the end of what was put in; whoever comes here reads from the start.
  const start = (event: Event) => {
    const field = event.target as HTMLTextAreaElement;
    if (field.selectionStart === field.value.length) field.setSelectionRange(0, 0);
  };
  return html`<div class="letter" part="message">
    ${
      subject === null
        ? nothing
        : html`<div class="subject">
            <label for="subject-${id}">${says.subject}</label>
            <input
              id="subject-${id}"
              name="subject"
              lang=${desk.letters.lang}
              .value=${subject}
              dir="auto"
              autocomplete="off"
              spellcheck="true"
              class="fs-mask ph-no-capture rr-mask"
              data-private
              data-hj-suppress
              data-sentry-mask
              data-clarity-mask="True"
              data-dd-privacy="mask"
              @input=${write(`${key}.subject`, composed.subject ?? '')}
            />
            <button
              type="button"
              class="ghost"
              data-action="copy-subject"
              aria-label=${says.copySubject}
              @click=${(event: Event) => void desk.copy(event, subject, says.copiedSubject, view, 'input')}
            >
              ${says.copyShort}
            </button>
          </div>`
    }
    <label for="message-${id}">${says.message}</label>
    <div class="paper">
      <span aria-hidden="true" lang=${desk.letters.lang} dir="auto">${behind(desk, draft)}</span>
      <textarea
        id="message-${id}"
        name="message"
        lang=${desk.letters.lang}
        aria-describedby="hint-${id}"
        .value=${text}
        dir="auto"
        autocomplete="off"
        spellcheck="true"
        class="fs-mask ph-no-capture rr-mask"
        data-private
        data-hj-suppress
        data-sentry-mask
        data-clarity-mask="True"
        data-dd-privacy="mask"
        @input=${write(key, composed.text)}
        @focus=${start}
        @click=${point}
        @keyup=${point}
        @selectionchange=${point}
      ></textarea>
    </div>
  </div>`;
}

/** The same text once more behind the field: it gives the field its height, and marks sentences in it. */
function behind(desk: Composer, { item, text, isOwn }: Draft) {
  // So that an empty last line has its height.
  const end = '\u200b';
  if (isOwn) return text + end;
  let last = 0;
  return placesOf(item).map(({ start, end: next }, index, { length }) => {
    const gap = text.slice(last, start);
    const sentence = text.slice(start, next);
    last = next;
    const isMarked = (desk.caret?.of === item.id && desk.caret.at === index) || desk.changed.has(sentence);
    return html`${gap}${isMarked ? html`<mark>${sentence}</mark>` : sentence}${index === length - 1 ? end : ''}`;
  });
}
