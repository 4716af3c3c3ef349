import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { count } from '../chat/says.ts';
import type { TemplateResult } from 'lit';
import type { View } from '../chat/view.ts';
import type { Desk } from './desk.ts';

interface Draft {
  /** By which the candidate's own version is kept. */
  key: string;
  subject: string | null;
  text: string;
  when: string;
  /** What stands between the message and its buttons. */
  details: TemplateResult | typeof nothing;
}

/** A message as it will be sent, to be changed at will, and copied. */
export function letter(view: View, desk: Desk, { key, subject, text, when, details }: Draft) {
  const { words, typed } = view;
  const { interface: says } = words;
  const own = { text: typed[key], subject: typed[`${key}.subject`] };
  const shown = own.text ?? text;
  const edited = own.text !== undefined || own.subject !== undefined;
  // What is written as it was composed is no change.
  const write = (name: string, composed: string) => (event: Event) => {
    const { value } = event.target as HTMLInputElement;
    desk.said = '';
    view.type({ [name]: value === composed ? undefined : value });
  };
  const copyOf = (selector: 'input' | 'textarea', done: string) => (event: Event) => {
    const item = (event.target as Element).closest('[data-item]');
    const field = item?.querySelector<HTMLTextAreaElement>(`.letter ${selector}`);
    if (field) void desk.copy(field, done, view);
  };
  return html`<div class="letter" part="message">
      ${
        subject === null
          ? nothing
          : html`<div class="subject">
              <label for="subject">${says.subject}</label>
              <input
                id="subject"
                name="subject"
                .value=${own.subject ?? subject}
                dir="auto"
                autocomplete="off"
                spellcheck="true"
                class="fs-mask ph-no-capture rr-mask"
                data-private
                data-hj-suppress
                data-sentry-mask
                data-clarity-mask="True"
                data-dd-privacy="mask"
                @input=${write(`${key}.subject`, subject)}
              />
              <button
                type="button"
                class="ghost"
                data-action="copy-subject"
                aria-label=${says.copySubject}
                @click=${copyOf('input', says.copiedSubject)}
              >
                ${says.copyShort}
              </button>
            </div>`
      }
      <textarea
        name="message"
        aria-label=${says.message}
        rows="12"
        .value=${shown}
        dir="auto"
        autocomplete="off"
        spellcheck="true"
        class="fs-mask ph-no-capture rr-mask"
        data-private
        data-hj-suppress
        data-sentry-mask
        data-clarity-mask="True"
        data-dd-privacy="mask"
        @input=${write(key, text)}
        ${ref((element) => grow(element))}
      ></textarea>
    </div>
    ${
      edited
        ? html`<p class="quiet">
            ${says.edited}
            <button
              type="button"
              class="link"
              data-action="redraft"
              @click=${() => view.type({ [key]: undefined, [`${key}.subject`]: undefined })}
            >
              ${says.redraft}
            </button>
          </p>`
        : nothing
    }
    ${details}
    <div class="out">
      <p class="quiet">
        <b>${count(says.words, shown.match(/\S+/gu)?.length ?? 0, words.lang)}.</b>
        ${when}
      </p>
      <div class="row">
        <button
          type="button"
          class="pri"
          part="primary"
          data-action="copy"
          @click=${copyOf('textarea', says.copied)}
        >
          ${says.copy}
        </button>
        <p class="quiet" role="status">${desk.said}</p>
      </div>
    </div>`;
}

/** Makes the field as high as its text, where the browser does not do so by itself. */
function grow(element?: Element): void {
  if (!(element instanceof HTMLTextAreaElement) || CSS.supports('field-sizing', 'content')) return;
  // Once it is in the page.
  queueMicrotask(() => {
    element.style.blockSize = 'auto';
    element.style.blockSize = `${element.scrollHeight}px`;
  });
}
