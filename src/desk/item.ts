import { html, nothing } from 'lit';
import { tones } from '../message/kit.ts';
import { channelsOf } from '../message/timing.ts';
import { address } from './address.ts';
import { before } from './advice.ts';
import { choiceOf } from './choice-of.ts';
import { details } from './details.ts';
import { draftOf } from './draft.ts';
import { edited } from './edited.ts';
import { letter } from './letter.ts';
import { moreWays, out } from './out.ts';
import { remarks } from './remarks.ts';
import { why } from './why.ts';
import type { Outcome } from '../../machines/facts.ts';
import type { View } from '../chat/view.ts';
import type { Channel, Item, When } from '../message/kit.ts';
import type { Brief, Draft } from './draft.ts';
import type { Desk } from './desk.ts';
import type { Kit } from './kit.ts';

/** The channel chosen, where the outcome has it. */
export const channelOf = (typed: View['typed'], outcome: Outcome): Channel =>
  channelsOf(outcome).find((name) => name === typed['channel']) ?? 'email';

/** The main message: the text and the way to copy it first, then what improves it. */
export function mainAtDesk(view: View, desk: Desk, kit: Kit, brief: Brief) {
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
export function noteAtDesk(view: View, desk: Desk, item: Item, kit: Kit, brief: Brief) {
  return message(view, desk, draftOf(view, item), kit, brief, {
    ...view.words.desk.when,
    ...view.words.when,
  });
}

/** To whom it goes, the text, the way to copy it, and what is to be said of it. */
const message = (
  view: View,
  desk: Desk,
  draft: Draft,
  kit: Kit,
  brief: Brief,
  when: Partial<Record<When, string>>,
) =>
  html`${address(view, draft.item, brief, when)} ${letter(view, desk, draft)}
    ${out(view, desk, draft, when[draft.item.when])}
    <div class="row apart quiet">${remarks(view, desk, draft, brief)} ${edited(view, desk, draft, kit)}</div>
    ${why(view, desk, draft, brief)}`;
