import { bySituation, withAgency } from '../../../../letters/bow-out/by-situation.ts';
import { accepted } from './accepted.ts';
import { agency } from './agency.ts';
import { offer } from './offer.ts';
import { process } from './process.ts';
import type { EnglishLetters, LetterFacts } from '../facts.ts';

function situationOf(f: LetterFacts): 'accepted' | 'offer' | 'process' {
  if (f.hasAccepted) return 'accepted';
  return f.hasOffer ? 'offer' : 'process';
}

/** Asks for a quarter of an hour before the next step (domain, section 2, rows 2, 3, 8 and 10 to 15). */
export const askForCall: EnglishLetters = /* @__PURE__ */ withAgency(
  /* @__PURE__ */ bySituation(situationOf, { accepted, offer, process }),
  agency,
);
