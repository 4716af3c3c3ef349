import { html } from 'lit';
import { button } from './button.ts';
import type { View } from '../chat/view.ts';
import type { Draft } from './draft.ts';

/** Another wording of what was composed; of what the candidate changed, what is not in it and the way back. */
export function edited(view: View, { key, composed, isOwn, isEdited }: Draft) {
  const { words, typed } = view;
  const says = words.interface;
  const anew = () =>
    view.type({ [key]: undefined, [`${key}.was`]: undefined, [`${key}.subject`]: undefined });
  const reword = () => view.type({ wording: String((Number(view.typed['wording']) >>> 0) + 1) });
  if (!isEdited) return button('link', 'reword', says.reword, reword);
  const isBehind = isOwn && typed[`${key}.was`] !== composed.text;
  return html`<p>
    ${isBehind ? says.behind : says.edited} ${button('link', 'redraft', says.redraft, anew)}
  </p>`;
}
