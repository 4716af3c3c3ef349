import { html, nothing } from 'lit';
import { tones } from '../letters/types.ts';
import { channelsOf } from '../letters/outcome-traits.ts';
import { address } from './recipient-heading.ts';
import { before } from './advice.ts';
import { choiceOf } from './radio-group.ts';
import { details } from './detail-list.ts';
import { draftOf } from './draft.ts';
import { edited } from './draft-status.ts';
import { letter } from './message-editor.ts';
import { moreWays, out } from './share-actions.ts';
import { remarks } from './proofreading-notes.ts';
import { why } from './sentence-sources.ts';
import type { Outcome } from '../../machines/bow-out/facts.ts';
import type { View } from '../chat/view-model.ts';
import type { Channel, Item, When } from '../letters/types.ts';
import type { MessageContext, Draft } from './draft.ts';
import type { Composer } from './composer.ts';
import type { ComposerKit } from './message-kit.ts';

/** The channel chosen, where the outcome has it. */
export const channelOf = (typed: View['typed'], outcome: Outcome): Channel =>
  channelsOf(outcome).find((name) => name === typed['channel']) ?? 'email';

/** The main message: the text and the way to copy it first, then what improves it. */
export function mainAtDesk(view: View, desk: Composer, kit: ComposerKit, brief: MessageContext) {
  const { outcome, today } = brief;
  const { interface: says, desk: words } = view.words;
  const channel = channelOf(view.typed, outcome);
  const draft = draftOf(view, kit.main);
  desk.mark(kit.main);
  return html`${message(view, desk, draft, kit, brief, words.when)} ${before(view, brief)}
    ${details(view, desk, draft, today)}
    <div class="row ways">
      ${choiceOf(view, 'tone', says.tone, tones, says.tones, view.tone)}
      ${
        channelsOf(outcome).length > 1
          ? choiceOf(view, 'channel', says.channel, channelsOf(outcome), words.channels, channel)
          : nothing
      }
    </div>
    ${moreWays(view, desk, draft, kit)}`;
}

/** A message that goes round the main one. */
export function noteAtDesk(view: View, desk: Composer, item: Item, kit: ComposerKit, brief: MessageContext) {
  return message(view, desk, draftOf(view, item), kit, brief, {
    ...view.words.desk.when,
    ...view.words.when,
  });
}

/** To whom it goes, the text, the way to copy it, and what is to be said of it. */
const message = (
  view: View,
  desk: Composer,
  draft: Draft,
  kit: ComposerKit,
  brief: MessageContext,
  when: Partial<Record<When, string>>,
) =>
  html`${address(view, draft.item, brief, when)} ${letter(view, desk, draft)}
    ${out(view, desk, draft, when[draft.item.when])}
    <div class="row apart quiet">${remarks(view, desk, draft, brief)} ${edited(view, desk, draft, kit)}</div>
    ${why(view, desk, draft, brief)}`;
