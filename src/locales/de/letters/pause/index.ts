import { bySituation } from '../../../../letters/bow-out/by-situation.ts';
import { adjustment } from './adjustment.ts';
import { postpone } from './postpone.ts';
import { thisOffer } from './this-offer.ts';
import type { GermanLetters, LetterFacts } from '../facts.ts';

function situationOf(f: LetterFacts): 'adjustment' | 'thisOffer' | 'postpone' {
  if (f.needsAdjustment) return 'adjustment';
  return f.hasOffer ? 'thisOffer' : 'postpone';
}

/**
 * Asks for time, or for a change that makes the interview possible (domain, section 2, rows 3, 4 and 5). An agency reads
 * the same letters, which ask it to ask its client.
 */
export const pause: GermanLetters = /* @__PURE__ */ bySituation(situationOf, {
  adjustment,
  thisOffer,
  postpone,
});
