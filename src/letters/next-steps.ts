import { callsFirst, isImminent, leaves, redirects, saysNo } from './outcome-traits.ts';
import { isFilled } from '../locales/interpolate.ts';
import type { Facts, Outcome } from '../../machines/bow-out/facts.ts';
import type { Step } from './types.ts';

/** What to do about a person's behaviour, and about a scam. */
const harms = {
  person: ['someone-on-your-side', 'keep-evidence', 'someone-else-there'],
  scam: ['send-nothing', 'check-channel', 'keep-evidence'],
} as const satisfies Record<string, readonly Step[]>;

/**
 * What to do beside writing, in order: the modifiers of the domain (section 2) that no message can carry out.
 *
 * @param now the local day, and where it is known the time: `2026-12-02` or `2026-12-02T09:30`
 */
export function nextSteps(outcome: Outcome, facts: Facts, now: string): readonly Step[] {
  const when = (holds: boolean, ...names: readonly Step[]) => (holds ? names : []);
  const isAgency = facts.through === 'agency';
  const asks = outcome === 'ask-for-call' || outcome === 'probe' || outcome === 'stay';
  return [
    ...when(outcome === 'safety', ...harms[facts.harm ?? 'person']),
    ...when(outcome === 'take-back', 'contract'),
    ...when(
      // Nobody who already works there depends on benefits for it.
      facts.entry !== 'internal' &&
        (outcome === 'decline-offer' || outcome === 'take-back' || facts.through === 'referrer'),
      'benefits',
    ),
    ...when(callsFirst(outcome, facts, now), 'call-first'),
    ...when(asks && isImminent(facts, now), 'attend'),
    ...when(outcome === 'probe' && !isImminent(facts, now), 'send-ahead'),
    ...when(outcome === 'probe', 'ask-again', 'come-back'),
    ...when(outcome === 'ask-for-call', 'questions-ready'),
    ...when(outcome === 'ask-for-terms', 'one-thing'),
    ...when(outcome === 'ask-for-terms' && facts.offer !== undefined, 'in-writing'),
    ...when(outcome === 'pause' && isFilled(facts.deadline?.when), 'date-you-can-keep'),
    ...when(leaves(outcome) && !callsFirst(outcome, facts, now), 'send-today'),
    ...when(isAgency && outcome !== 'safety', 'agency-first'),
    ...when(facts.entry === 'invited' && leaves(outcome) && !isAgency, 'scheduler'),
    ...when(outcome === 'withdraw', 'portal'),
    ...when(outcome === 'keep-door-open' || redirects(outcome), 'portal-careful', 'erasure'),
    ...when(facts.entry === 'internal', 'internal'),
    ...when(saysNo(outcome), 'own-device'),
  ];
}
