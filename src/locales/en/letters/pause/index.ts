import { bySituation, withAgency } from '../../../../letters/bow-out/by-situation.ts';
import { acceptedElsewhere } from './accepted-elsewhere.ts';
import { adjustment } from './adjustment.ts';
import { acceptedElsewhereAgency } from './agency/accepted-elsewhere.ts';
import { adjustmentAgency } from './agency/adjustment.ts';
import { otherOfferAgency } from './agency/other-offer.ts';
import { somethingCameUpAgency } from './agency/something-came-up.ts';
import { thisOfferAgency } from './agency/this-offer.ts';
import { otherOffer } from './other-offer.ts';
import { somethingCameUp } from './something-came-up.ts';
import { thisOffer } from './this-offer.ts';
import type { EnglishLetters, LetterFacts } from '../facts.ts';

type Situation = 'adjustment' | 'thisOffer' | 'acceptedElsewhere' | 'somethingCameUp' | 'otherOffer';

function situationOf(f: LetterFacts): Situation {
  if (f.needsAdjustment) return 'adjustment';
  if (f.hasOffer) return 'thisOffer';
  if (f.isUnsigned) return 'acceptedElsewhere';
  return f.isLife && !f.hasOtherOffer ? 'somethingCameUp' : 'otherOffer';
}

/** Asks for time, or for a change that makes the interview possible (domain, section 2, rows 3, 4 and 5). */
export const pause: EnglishLetters = /* @__PURE__ */ withAgency(
  /* @__PURE__ */ bySituation(situationOf, {
    adjustment,
    thisOffer,
    acceptedElsewhere,
    somethingCameUp,
    otherOffer,
  }),
  /* @__PURE__ */ bySituation(situationOf, {
    adjustment: adjustmentAgency,
    thisOffer: thisOfferAgency,
    acceptedElsewhere: acceptedElsewhereAgency,
    somethingCameUp: somethingCameUpAgency,
    otherOffer: otherOfferAgency,
  }),
);
