import { html } from 'lit';
import type { View } from '../chat/view-model.ts';

/** A few choices side by side, kept under their name. */
export const choiceOf = <Name extends string>(
  view: View,
  name: 'tone' | 'channel',
  legend: string,
  among: readonly Name[],
  labels: Record<Name, string>,
  chosen: Name,
) =>
  html`<fieldset class="seg">
    <legend>${legend}</legend>
    ${among.map(
      (value) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            .value=${value}
            .checked=${chosen === value}
            @change=${() => view.type({ [name]: value })}
          /><span>${labels[value]}</span></label
        >`,
    )}
  </fieldset>`;
