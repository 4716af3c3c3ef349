import { callsFirst, isImminent, leaves, redirects, saysNo } from './outcome-traits.ts';
import { isFilled } from '../../locales/interpolate.ts';
import type { Facts, Outcome } from '../../../machines/bow-out/facts.ts';
import type { Step } from './types.ts';

/** The steps after a person's behaviour, and after a scam. */
const safetySteps = {
  person: ['someone-on-your-side', 'keep-evidence', 'someone-else-there'],
  scam: ['send-nothing', 'check-channel', 'keep-evidence'],
} as const satisfies Record<string, readonly Step[]>;

/**
 * The steps that accompany the messages, in order (`docs/domain.md`, section 2, modifiers).
 *
 * @param now the local date, optionally with the time: `2026-12-02` or `2026-12-02T09:30`
 */
export function nextSteps(outcome: Outcome, facts: Facts, now: string): readonly Step[] {
  const include = (condition: boolean, ...names: readonly Step[]) => (condition ? names : []);
  const isAgency = facts.through === 'agency';
  const goesAhead = outcome === 'ask-for-call' || outcome === 'probe' || outcome === 'stay';
  return [
    ...include(outcome === 'safety', ...safetySteps[facts.harm ?? 'person']),
    ...include(outcome === 'take-back', 'contract'),
    ...include(
      // Internal candidates already have a job, so no benefits are at risk.
      facts.entry !== 'internal' &&
        (outcome === 'decline-offer' || outcome === 'take-back' || facts.through === 'referrer'),
      'benefits',
    ),
    ...include(callsFirst(outcome, facts, now), 'call-first'),
    ...include(goesAhead && isImminent(facts, now), 'attend'),
    ...include(outcome === 'probe', 'ask-again', 'come-back'),
    ...include(outcome === 'ask-for-call', 'questions-ready'),
    ...include(outcome === 'ask-for-terms', 'one-thing'),
    ...include(outcome === 'ask-for-terms' && facts.offer !== undefined, 'in-writing'),
    ...include(outcome === 'pause' && isFilled(facts.deadline?.when), 'date-you-can-keep'),
    ...include(isAgency && outcome !== 'safety', 'agency-first'),
    ...include(facts.entry === 'invited' && leaves(outcome) && !isAgency, 'scheduler'),
    ...include(outcome === 'withdraw', 'portal'),
    ...include(outcome === 'keep-door-open' || redirects(outcome), 'portal-careful', 'erasure'),
    ...include(facts.entry === 'internal', 'internal'),
    ...include(saysNo(outcome), 'own-device'),
  ];
}
