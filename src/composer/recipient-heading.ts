import { html } from 'lit';
import { goesOn } from '../letters/outcome-traits.ts';
import { interpolate } from '../locales/interpolate.ts';
import type { Item, When } from '../letters/types.ts';
import type { View } from '../chat/view-model.ts';
import type { MessageContext } from './draft.ts';

/** Renders a message's recipient, by name if it is known, and when to send it. */
export function recipientHeading(
  view: View,
  item: Item,
  { outcome, facts }: MessageContext,
  when: Partial<Record<When, string>>,
) {
  const { note, addressed } = view.words.interface;
  const { recipients, steps } = view.words.desk;
  const people: Partial<Record<Item['to'], string | undefined>> = {
    referrer: facts.referrer?.name,
    inviter: facts.inviter?.name,
    agency: '',
    nobody: '',
  };
  const name = item.to in people ? people[item.to] : (facts.names?.to ?? view.job.contact);
  return html`<div class="to">
    <h4 id="to-${item.id}">
      ${interpolate(goesOn(outcome) && facts.offer !== 'take' ? note : addressed, { name, recipient: recipients[item.to] })}
    </h4>
    <p class="quiet">${when[item.when]} ${item.channel === 'text' ? steps['text-only-if-they-do'] : ''}</p>
  </div>`;
}
