import { html, nothing } from 'lit';
import { formatPhrase } from '../chat/format-answer.ts';
import { questionText } from '../chat/view-model.ts';
import { button } from './button.ts';
import { itemOf } from './move-focus.ts';
import type { View } from '../chat/view-model.ts';
import type { ComposerControl } from './composer-state.ts';

/** Renders the fieldset of an open detail, with its question as the legend. */
export const detailFieldset = (view: View, id: string, content: unknown) =>
  html`<fieldset aria-describedby=${questionText(view, id).help ? 'help-detail' : nothing}>
    <legend><b>${formatPhrase(questionText(view, id).ask, view)}</b></legend>
    ${helpText(view, id)} ${content}
  </fieldset>`;

function helpText(view: View, id: string) {
  const { help } = questionText(view, id);
  return help ? html`<p id="help-detail" class="quiet">${formatPhrase(help, view)}</p>` : nothing;
}

/** Renders the button that closes an open detail without an answer. */
export const closeButton = ({ words }: View, composer: ComposerControl) =>
  button('sec', 'close', words.forms.close, (event) => closeDetail(itemOf(event), composer));

/** Closes the open detail. The focus returns to the detail's button first, so that it is never lost. */
export function closeDetail(item: Element | null, composer: ComposerControl): void {
  item?.querySelector<HTMLElement>('.offer[aria-expanded="true"]')?.focus({ preventScroll: true });
  composer.set({ openDetail: undefined, invalidRow: undefined, privacyPrompt: undefined });
}
