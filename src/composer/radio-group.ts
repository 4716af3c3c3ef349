import { html, nothing } from 'lit';
import type { View } from '../chat/view-model.ts';

/**
 * Renders radio buttons side by side. The selected value is stored under the group's name.
 *
 * @param select stores the value, where that takes more
 */
export const radioGroup = <Name extends string>(
  view: View,
  name: 'tone' | 'channel' | 'language',
  legend: string,
  options: readonly Name[],
  labels: Record<Name, string>,
  chosen: Name,
  select = (value: Name): void => view.type({ [name]: value }),
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
            @change=${() => select(value)}
          /><span lang=${name === 'language' ? value : nothing}>${labels[value]}</span></label
        >`,
    )}
  </fieldset>`;
