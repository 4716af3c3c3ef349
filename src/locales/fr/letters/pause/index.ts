import { bySituation, withAgency } from '../../../../letters/bow-out/by-situation.ts';
import { adjustment, adjustmentAgency } from './adjustment.ts';
import { postponement, postponementAgency } from './postpone.ts';
import { thisOffer, thisOfferAgency } from './this-offer.ts';
import type { FrenchLetters, LetterFacts } from '../facts.ts';

type Situation = 'adjustment' | 'thisOffer' | 'postponement';

function situationOf(f: LetterFacts): Situation {
  if (f.needsAdjustment) return 'adjustment';
  return f.hasOffer ? 'thisOffer' : 'postponement';
}

/** Asks for time, or for a change that makes the interview possible (domain, section 2, rows 3, 4 and 5). */
export const pause: FrenchLetters = /* @__PURE__ */ withAgency(
  /* @__PURE__ */ bySituation(situationOf, { adjustment, thisOffer, postponement }),
  /* @__PURE__ */ bySituation(situationOf, {
    adjustment: adjustmentAgency,
    thisOffer: thisOfferAgency,
    postponement: postponementAgency,
  }),
);
