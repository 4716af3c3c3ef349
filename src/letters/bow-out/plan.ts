import { asks, callsFirst, leaves, mayBeImminent, recipientOf, saysNo, timingOf } from './outcome-traits.ts';
import type { Facts, Outcome } from '../../../machines/bow-out/facts.ts';
import type { Channel } from '../types.ts';
import type { Plan, When } from './types.ts';

function whenToSend(outcome: Outcome, facts: Facts, channel: Channel): When {
  // A yes to an offer is no optional note.
  if (outcome === 'stay' && facts.offer === 'take') return 'after-reading';
  return leaves(outcome) && channel !== 'phone' && mayBeImminent(facts) ? 'today-or-ring' : timingOf[outcome];
}

/** Plans the messages for an outcome, in the order in which to send them. */
export function planOf(outcome: Outcome, facts: Facts, channel: Channel, today: string): Plan[] {
  const main: Plan = {
    outcome,
    id: 'main',
    to: facts.through === 'agency' && outcome !== 'safety' ? 'agency' : recipientOf[outcome],
    when: whenToSend(outcome, facts, channel),
    channel,
    ...(facts.through === 'agency' && { variant: 'agency' as const }),
  };
  // Accompanying messages are written, even if the main message is spoken.
  const written: Plan = { ...main, channel: channel === 'phone' ? 'email' : channel };
  const isRefusal = saysNo(outcome);
  const hasCall = callsFirst(outcome, facts, today) && channel !== 'phone';
  const include = (condition: boolean, ...plans: readonly Plan[]) => (condition ? plans : []);
  return [
    ...include(facts.through === 'referrer' && isRefusal, {
      ...written,
      id: 'referrer',
      to: 'referrer',
      when: 'before-main',
    }),
    ...include(
      hasCall,
      { ...main, id: 'call', when: 'first', channel: 'phone' },
      { ...main, id: 'voicemail', when: 'no-answer', channel: 'phone' },
    ),
    { ...main, when: hasCall ? 'after-call' : main.when },
    ...include(facts.entry === 'invited' && leaves(outcome) && facts.through !== 'agency', {
      ...written,
      id: 'inviter',
      to: 'inviter',
      when: 'with-main',
    }),
    ...include(isRefusal || asks(outcome), { ...written, id: 'follow-up', when: 'next-working-day' }),
    ...include(isRefusal, { ...main, id: 'hold-firm', when: 'if-pushed' }),
    ...include(leaves(outcome) || outcome === 'decline-offer', {
      ...written,
      id: 'reopen',
      when: 'if-regretted',
    }),
  ];
}
