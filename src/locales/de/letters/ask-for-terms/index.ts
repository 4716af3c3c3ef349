import { bySituation, withAgency } from '../../../../letters/bow-out/by-situation.ts';
import { agency } from './agency.ts';
import { offerEmail } from './offer.ts';
import { subject } from './parts.ts';
import { processEmail } from './process.ts';
import { offerPhone, offerShort, processPhone, processShort } from './short.ts';
import type { GermanLetters, LetterFacts } from '../facts.ts';

const situationOf = (f: LetterFacts) => (f.hasOffer ? 'offer' : 'process');

/** Says yes on one condition, to an offer or before there is one (domain, section 2, rows 3 and 10). */
export const askForTerms: GermanLetters = /* @__PURE__ */ withAgency(
  /* @__PURE__ */ bySituation(situationOf, {
    offer: { subject, email: offerEmail, chat: offerShort, text: offerShort, phone: offerPhone },
    process: { subject, email: processEmail, chat: processShort, text: processShort, phone: processPhone },
  }),
  agency,
);
