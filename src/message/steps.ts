import { callsFirst, isImminent, leaves, redirects, saysNo } from './timing.ts';
import type { Facts, Outcome } from '../../machines/facts.ts';
import type { Step } from './kit.ts';

/** What to do beside writing, in order: the modifiers of the domain (section 2) that no message can carry out. */
export function steps(outcome: Outcome, facts: Facts, today: string): readonly Step[] {
  const when = (holds: boolean, ...names: readonly Step[]) => (holds ? names : []);
  const isAgency = facts.through === 'agency';
  const asks = outcome === 'ask-for-call' || outcome === 'probe' || outcome === 'stay';
  return [
    ...when(outcome === 'safety', 'keep-evidence', 'send-nothing', 'check-channel', 'someone-on-your-side'),
    ...when(outcome === 'take-back', 'contract'),
    ...when(
      outcome === 'decline-offer' || outcome === 'take-back' || facts.through === 'referrer',
      'benefits',
    ),
    ...when(callsFirst(outcome, facts, today), 'call-first'),
    ...when(asks && isImminent(facts, today), 'attend'),
    ...when(outcome === 'probe', 'send-ahead', 'ask-again', 'come-back'),
    ...when(outcome === 'ask-for-call', 'questions-ready'),
    ...when(outcome === 'ask-for-terms', 'one-thing'),
    ...when(outcome === 'pause', 'date-you-can-keep'),
    ...when(leaves(outcome) && !callsFirst(outcome, facts, today), 'send-today'),
    ...when(isAgency && outcome !== 'safety', 'agency-first'),
    ...when(facts.entry === 'invited' && leaves(outcome) && !isAgency, 'scheduler'),
    ...when(outcome === 'withdraw', 'portal'),
    ...when(outcome === 'keep-door-open' || redirects(outcome), 'portal-careful', 'erasure'),
    ...when(facts.entry === 'internal', 'internal'),
    ...when(saysNo(outcome), 'own-device'),
  ];
}
