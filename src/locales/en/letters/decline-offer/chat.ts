import { letter, say } from '../../../../letters/bow-out/template.ts';
import { iEnjoyed, iWishYouWell, pleaseThank, theOffer } from './parts.ts';
import type { Letter } from '../../../../letters/letter-types.ts';
import type { LetterFacts } from '../facts.ts';

type EnglishLetter = Letter<LetterFacts>;

export const warm: EnglishLetter = (f) => letter`
  ${f.hi}

  Thank you for offering me ${f.theRole}, and for all the time you've given me.
  I've decided to decline the offer.
  ${f.reason && say`${f.reason}.`}

  I know this isn't the answer you were hoping for.
  ${iEnjoyed(f)}
  ${pleaseThank(f)}
`;

export const formal: EnglishLetter = (f) => letter`
  ${f.dear}

  Thank you for offering me ${f.theRole}.
  I have decided to decline the offer.
  ${f.reason && say`${f.reason}.`}

  ${iEnjoyed(f)}
  ${pleaseThank(f)}
  ${iWishYouWell(f)}
`;

export const brief: EnglishLetter = (f) => letter`
  ${f.hi}

  I've decided to decline ${theOffer(f)}, but thank you for choosing me.
  ${f.reason && say`${f.reason}.`}
  ${iEnjoyed(f)}
  ${pleaseThank(f)}
`;
