import { html, nothing } from 'lit';
import { hooks } from '../platform/test-hooks.ts';
import { unrecorded } from '../platform/recorder-marks.ts';
import { interpolate, isFilled } from '../locales/interpolate.ts';
import { isLong } from './format-answer.ts';
import type { FieldType } from '../../machines/engine/types.ts';
import type { ChatWords } from '../locales/interface-words.ts';

interface Field {
  id: string;
  name: string;
  label: string;
  hint?: string | undefined;
  /** The sentence that the value completes, with `{value}` in its place. */
  sentence?: string | undefined;
  value: string;
  type?: 'text' | FieldType;
  /** The error message, announced at once. */
  error?: string | false | undefined;
  /** A note below the field. */
  note?: string | false | undefined;
  /** The autofill hint. Without it autofill is off. */
  autocomplete?: 'name' | undefined;
  words: ChatWords;
  onInput: (value: string) => void;
}

/** Renders a labelled field. */
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
    onInput,
  } = field;
  const noteText = [note, isLong(value) && words.interface.long, hint].find(Boolean);
  const describedBy = [error && `${id}-error`, noteText && `${id}-note`, sentence && `${id}-sentence`]
    .filter(Boolean)
    .join(' ');
  const handleInput = (event: Event) => onInput((event.target as HTMLInputElement).value);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${type === 'year' ? 'text' : type}
      inputmode=${type === 'year' ? 'numeric' : nothing}
      .value=${value}
      dir="auto"
      autocomplete=${autocomplete ?? 'off'}
      spellcheck="true"
      autocapitalize=${sentence && !sentence.startsWith('{') ? 'none' : nothing}
      ${unrecorded()}
      ${hooks({ name })}
      aria-describedby=${describedBy || nothing}
      aria-invalid=${error ? 'true' : nothing}
      @input=${handleInput}
      @change=${handleInput}
    />
    ${error ? html`<p id="${id}-error" class="error" role="alert">${error}</p>` : nothing}
    ${noteText ? html`<p id="${id}-note">${noteText}</p>` : nothing}
    ${sentence ? html`<p id="${id}-sentence">${completeSentence(sentence, value, words)}</p>` : nothing}
  </div>`;
}

/** The sentence with the typed text inserted, as it will appear in the message. */
const completeSentence = (sentence: string, value: string, { interface: strings }: ChatWords): string =>
  interpolate(strings.finish, { sentence: interpolate(sentence, { value: isFilled(value) ? value : '…' }) });
