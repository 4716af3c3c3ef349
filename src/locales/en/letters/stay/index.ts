import { bySituation, withAgency } from '../../../../letters/bow-out/by-situation.ts';
import { acceptOfferAgency } from './agency/accept-offer.ts';
import { confirmInterviewAgency } from './agency/confirm-interview.ts';
import { nextStepAgency } from './agency/next-step.ts';
import { acceptOffer } from './accept-offer.ts';
import { confirmInterview } from './confirm-interview.ts';
import { nextStep } from './next-step.ts';
import type { EnglishLetters, LetterFacts } from '../facts.ts';

type Situation = 'acceptOffer' | 'confirmInterview' | 'nextStep';

function situationOf(f: LetterFacts): Situation {
  if (f.accepts) return 'acceptOffer';
  return f.rounds || f.maybeBooked ? 'confirmInterview' : 'nextStep';
}

/** Stays in: confirms the interview, or accepts the offer (domain, section 2, rows 3 and 7). */
export const stay: EnglishLetters = /* @__PURE__ */ withAgency(
  /* @__PURE__ */ bySituation(situationOf, { acceptOffer, confirmInterview, nextStep }),
  /* @__PURE__ */ bySituation(situationOf, {
    acceptOffer: acceptOfferAgency,
    confirmInterview: confirmInterviewAgency,
    nextStep: nextStepAgency,
  }),
);
