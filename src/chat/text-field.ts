import { html, nothing } from 'lit';
import { interpolate, isFilled } from '../locales/interpolate.ts';
import { isLong } from './format-answer.ts';
import type { FieldType } from '../../machines/bow-out/machine.ts';
import type { ChatWords } from '../locales/interface-words.ts';

interface Field {
  id: string;
  name: string;
  label: string;
  hint?: string | undefined;
  /** The sentence that it completes. */
  sentence?: string | undefined;
  value: string;
  type?: 'text' | FieldType;
  /** What is wrong with it, said at once. */
  error?: string | false | undefined;
  /** What is worth knowing about it. */
  note?: string | false | undefined;
  /** What a browser may fill in of its own. */
  autocomplete?: 'name' | undefined;
  words: ChatWords;
  typed: (value: string) => void;
}

/** A labelled field. Session recorders of the host page are told to leave it alone. */
export function field(field: Field) {
  const {
    id,
    name,
    label,
    hint,
    value,
    type = 'text',
    error,
    note,
    sentence,
    autocomplete,
    words,
    typed,
  } = field;
  const below = [note, isLong(value) && words.interface.long, hint].find(Boolean);
  const described = [error && `${id}-error`, below && `${id}-note`, sentence && `${id}-sentence`]
    .filter(Boolean)
    .join(' ');
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      name=${name}
      type=${type === 'year' ? 'text' : type}
      inputmode=${type === 'year' ? 'numeric' : nothing}
      .value=${value}
      dir="auto"
      autocomplete=${autocomplete ?? 'off'}
      spellcheck="true"
      class="fs-mask ph-no-capture rr-mask"
      data-private
      data-hj-suppress
      data-sentry-mask
      data-clarity-mask="True"
      data-dd-privacy="mask"
      aria-describedby=${described || nothing}
      aria-invalid=${error ? 'true' : nothing}
      @input=${(event: Event) => typed((event.target as HTMLInputElement).value)}
    />
    ${error ? html`<p id="${id}-error" class="error" role="alert">${error}</p>` : nothing}
    ${below ? html`<p id="${id}-note">${below}</p>` : nothing}
    ${sentence ? html`<p id="${id}-sentence">${completed(sentence, value, words)}</p>` : nothing}
  </div>`;
}

/** The sentence with what has been typed in its place, as it will stand in the message. */
const completed = (sentence: string, value: string, { interface: says }: ChatWords): string =>
  interpolate(says.finish, { sentence: interpolate(sentence, { value: isFilled(value) ? value : '…' }) });
