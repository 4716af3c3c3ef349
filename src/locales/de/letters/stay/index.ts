import { bySituation, withAgency } from '../../../../letters/bow-out/by-situation.ts';
import { acceptOffer, acceptOfferAgency } from './accept-offer.ts';
import { confirmInterview, confirmInterviewAgency } from './confirm-interview.ts';
import { nextStep, nextStepAgency } from './next-step.ts';
import type { GermanLetters, LetterFacts } from '../facts.ts';

type Situation = 'acceptOffer' | 'confirmInterview' | 'nextStep';

function situationOf(f: LetterFacts): Situation {
  if (f.accepts) return 'acceptOffer';
  return f.rounds || f.maybeBooked ? 'confirmInterview' : 'nextStep';
}

/** Stays in: confirms the interview, or accepts the offer (domain, section 2, rows 3 and 7). */
export const stay: GermanLetters = /* @__PURE__ */ withAgency(
  /* @__PURE__ */ bySituation(situationOf, { acceptOffer, confirmInterview, nextStep }),
  /* @__PURE__ */ bySituation(situationOf, {
    acceptOffer: acceptOfferAgency,
    confirmInterview: confirmInterviewAgency,
    nextStep: nextStepAgency,
  }),
);
