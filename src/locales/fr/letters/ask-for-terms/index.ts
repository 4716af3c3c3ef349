import { bySituation, withAgency } from '../../../../letters/bow-out/by-situation.ts';
import { agencyOffer } from './agency-offer.ts';
import { agencyProcess } from './agency-process.ts';
import { offer } from './offer.ts';
import { process } from './process.ts';
import type { FrenchLetters, LetterFacts } from '../facts.ts';

const situationOf = (f: LetterFacts) => (f.hasOffer ? 'offer' : 'process');

/** Says yes on one condition, to an offer or before there is one (domain, section 2, rows 3 and 10). */
export const askForTerms: FrenchLetters = /* @__PURE__ */ withAgency(
  /* @__PURE__ */ bySituation(situationOf, { offer, process }),
  /* @__PURE__ */ bySituation(situationOf, { offer: agencyOffer, process: agencyProcess }),
);
