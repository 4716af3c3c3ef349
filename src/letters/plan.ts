import { asks, callsFirst, leaves, recipientOf, saysNo, timingOf } from './outcome-traits.ts';
import type { Facts, Outcome } from '../../machines/bow-out/facts.ts';
import type { Channel, ItemId, Recipient, When } from './types.ts';
import type { NoteId } from './letter-types.ts';

/** What a message is, before it has anything to say. */
export interface Plan {
  outcome: Outcome;
  id: ItemId;
  to: Recipient;
  when: When;
  channel: Channel;
}

export const isNote = (id: ItemId): id is NoteId => id !== 'main' && id !== 'call';

/** The messages that the facts call for, in the order in which they are needed. */
export function planOf(outcome: Outcome, facts: Facts, channel: Channel, today: string): Plan[] {
  const main: Plan = {
    outcome,
    id: 'main',
    to: facts.through === 'agency' && outcome !== 'safety' ? 'agency' : recipientOf[outcome],
    // A yes to an offer is no optional note.
    when: outcome === 'stay' && facts.offer === 'take' ? 'today' : timingOf[outcome],
    channel,
  };
  // What is not the conversation itself is written, even where the main message is spoken.
  const written: Plan = { ...main, channel: channel === 'phone' ? 'email' : channel };
  const no = saysNo(outcome);
  const calls = callsFirst(outcome, facts, today) && channel !== 'phone';
  const when = (holds: boolean, ...plans: readonly Plan[]) => (holds ? plans : []);
  return [
    ...when(facts.through === 'referrer' && no, {
      ...written,
      id: 'referrer',
      to: 'referrer',
      when: 'before-main',
    }),
    ...when(
      calls,
      { ...main, id: 'call', when: 'first', channel: 'phone' },
      { ...main, id: 'voicemail', when: 'no-answer', channel: 'phone' },
    ),
    { ...main, when: calls ? 'after-call' : main.when },
    ...when(facts.entry === 'invited' && leaves(outcome) && facts.through !== 'agency', {
      ...written,
      id: 'inviter',
      to: 'inviter',
      when: 'with-main',
    }),
    ...when(no || asks(outcome), { ...written, id: 'follow-up', when: 'next-working-day' }),
    ...when(no, { ...main, id: 'hold-firm', when: 'if-pushed' }),
    ...when(leaves(outcome) || outcome === 'decline-offer', {
      ...written,
      id: 'reopen',
      when: 'if-regretted',
    }),
  ];
}
