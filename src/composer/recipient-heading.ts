import { html } from 'lit';
import { interpolate } from '../locales/interpolate.ts';
import type { ConversationLetters } from '../letters/conversation-letters.ts';
import type { Item } from '../letters/types.ts';
import type { View } from '../chat/view-model.ts';
import type { MessageContext } from './draft.ts';

/** Renders a message's recipient, by name if it is known, and when to send it. */
export function recipientHeading(
  view: View,
  letters: ConversationLetters,
  item: Item,
  { outcome, facts }: MessageContext,
  when = '',
) {
  const { note, addressed } = view.words.interface;
  const { recipients, steps } = view.words.desk;
  const name = letters.nameOf(item.to, facts, view.job);
  const { isSecondary } = letters.presentationOf(outcome, facts);
  return html`<div class="to">
    <h4 id="to-${item.id}">
      ${interpolate(isSecondary ? note : addressed, { name, recipient: recipients[item.to] })}
    </h4>
    <p class="quiet">${when} ${item.channel === 'text' ? steps[letters.textStep] : ''}</p>
  </div>`;
}
