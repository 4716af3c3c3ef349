import { html } from 'lit';
import { goesOn } from '../message/timing.ts';
import { fill } from '../words/fill.ts';
import type { Item, When } from '../message/kit.ts';
import type { View } from '../chat/view.ts';
import type { Brief } from './draft.ts';

/** To whom a message goes, by name where it is known, and when. */
export function address(
  view: View,
  item: Item,
  { outcome, facts }: Brief,
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
      ${fill(goesOn(outcome) ? note : addressed, { name, recipient: recipients[item.to] })}
    </h4>
    <p class="quiet">${when[item.when]} ${item.channel === 'text' ? steps['text-only-if-they-do'] : ''}</p>
  </div>`;
}
