import { html, nothing } from 'lit';
import { tones } from '../message/kit.ts';
import { channelsOf } from '../message/timing.ts';
import { address } from './address.ts';
import { details, names } from './details.ts';
import { draftOf } from './draft.ts';
import { edited } from './edited.ts';
import { letter } from './letter.ts';
import { out } from './out.ts';
import { remarks } from './remarks.ts';
import { choiceOf } from './tabs.ts';
import { why } from './why.ts';
import type { Outcome } from '../../machines/facts.ts';
import type { View } from '../chat/view.ts';
import type { Channel, Item, When } from '../message/kit.ts';
import type { WhenWords } from '../words/message-words.ts';
import type { Desk } from './desk.ts';
import type { Brief } from './draft.ts';
import type { Kit } from './kit.ts';

/** The channel chosen, where the outcome has it. */
export const channelOf = (typed: View['typed'], outcome: Outcome): Channel =>
  channelsOf(outcome).find((name) => name === typed['channel']) ?? 'email';

/** What goes round the main message is written, even where that is spoken. */
const channelsFor = ({ id }: Item, outcome: Outcome): readonly Channel[] =>
  channelsOf(outcome).filter((name) => name !== 'phone' || id === 'main' || id === 'hold-firm');

/** A message of the kit with all that belongs to it: to whom, how, why, what improves it, and the ways out. */
export function itemAtDesk(view: View, desk: Desk, item: Item, kit: Kit, brief: Brief, notes?: WhenWords) {
  const { outcome, today } = brief;
  const { interface: says, desk: words } = view.words;
  const when: Partial<Record<When, string>> = { ...words.when, ...notes };
  const channel = channelOf(view.typed, outcome);
  const draft = draftOf(view, item);
  desk.mark(item);
  return html`${address(view, item, brief, when)}
    <div class="row apart">
      ${
        item.id === 'main' || item.channel === channel
          ? choiceOf(view, 'channel', says.channel, channelsFor(item, outcome), words.channels, channel)
          : nothing
      }
      ${choiceOf(view, 'tone', says.tone, tones, says.tones, view.tone)}
    </div>
    ${names(view)}${letter(view, desk, draft)}
    <div class="row apart quiet">${why(view, desk, draft, brief)}${edited(view, desk, draft)}</div>
    ${remarks(view, desk, draft, brief)}${details(view, desk, today)}${out(view, desk, draft, kit, when[item.when])}`;
}
