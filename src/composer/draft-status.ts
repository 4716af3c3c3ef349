import { html, nothing } from 'lit';
import { button } from './button.ts';
import { focusOn, itemOf } from './move-focus.ts';
import type { View } from '../chat/view-model.ts';
import type { ComposerControl } from './composer-state.ts';
import type { Draft } from './draft.ts';
import type { ComposerKit } from './message-kit.ts';

/**
 * Renders the button for another wording of an unedited draft. For an edited one, it says whether the draft lacks later
 * answers, and offers to discard the edits.
 */
export function draftStatus(
  view: View,
  composer: ComposerControl,
  { item, key, composed, isOwn, isEdited }: Draft,
  kit: ComposerKit,
) {
  const { words, typed } = view;
  const strings = words.interface;
  const redraft = (event: Event) => {
    view.type({ [key]: undefined, [`${key}.was`]: undefined, [`${key}.subject`]: undefined });
    // The pressed button has been replaced by this one.
    void focusOn(itemOf(event), '.apart > .link', composer);
  };
  const reword = () => view.type({ wording: String((Number(view.typed['wording']) >>> 0) + 1) });
  const plan = kit.plans.find(({ id }) => id === item.id);
  const hasWordings = plan !== undefined && kit.wordings(plan) > 1;
  if (!isEdited) return hasWordings ? button('link', 'reword', strings.reword, reword) : nothing;
  const isOutdated = isOwn && typed[`${key}.was`] !== composed.text;
  return html`<p>
    ${isOutdated ? strings.behind : strings.edited} ${button('link', 'redraft', strings.redraft, redraft)}
  </p>`;
}
