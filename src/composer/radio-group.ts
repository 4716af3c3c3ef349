import { html } from 'lit';
import type { View } from '../chat/view-model.ts';

/** Renders radio buttons side by side. The selected value is stored under the group's name. */
export const radioGroup = <Name extends string>(
  view: View,
  name: 'tone' | 'channel',
  legend: string,
  options: readonly Name[],
  labels: Record<Name, string>,
  chosen: Name,
) =>
  html`<fieldset class="seg">
    <legend>${legend}</legend>
    ${options.map(
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
