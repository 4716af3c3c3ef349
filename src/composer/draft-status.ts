import { html, nothing } from 'lit';
import { button } from './button.ts';
import { focusOn, roomOf } from './move-focus.ts';
import type { View } from '../chat/view-model.ts';
import type { Composer } from './composer.ts';
import type { Draft } from './draft.ts';
import type { ComposerKit } from './message-kit.ts';

/** Another wording of what was composed; of what the candidate changed, what is not in it and the way back. */
export function edited(
  view: View,
  desk: Composer,
  { item, key, composed, isOwn, isEdited }: Draft,
  kit: ComposerKit,
) {
  const { words, typed } = view;
  const says = words.interface;
  const anew = (event: Event) => {
    view.type({ [key]: undefined, [`${key}.was`]: undefined, [`${key}.subject`]: undefined });
    // What was pressed is gone, and this is in its place.
    void focusOn(roomOf(event), '[data-action="reword"]', desk);
  };
  const reword = () => view.type({ wording: String((Number(view.typed['wording']) >>> 0) + 1) });
  const plan = kit.plans.find(({ id }) => id === item.id);
  const hasOthers = plan !== undefined && kit.wordings(plan) > 1;
  if (!isEdited) return hasOthers ? button('link', 'reword', says.reword, reword) : nothing;
  const isBehind = isOwn && typed[`${key}.was`] !== composed.text;
  return html`<p>
    ${isBehind ? says.behind : says.edited} ${button('link', 'redraft', says.redraft, anew)}
  </p>`;
}
