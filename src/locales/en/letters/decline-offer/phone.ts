import { letter, say } from '../../../../letters/bow-out/template.ts';
import { iEnjoyed, pleaseThank } from './parts.ts';
import type { Letter } from '../../../../letters/letter-types.ts';
import type { LetterFacts } from '../facts.ts';

type EnglishLetter = Letter<LetterFacts>;

export const warm: EnglishLetter = (f) => letter`
  ${f.hi}

  First of all, thank you for the offer.
  I've decided to decline it.
  ${f.reason && say`${f.reason}.`}

  I know it isn't the answer you were hoping for.
  I wanted to tell you myself.

  You've given me a lot of your time, and I haven't taken that for granted.
  ${iEnjoyed(f)}
  ${pleaseThank(f)}

  I'll follow this up with an email, so that you have it in writing.
`;

export const formal: EnglishLetter = (f) => letter`
  ${f.dear}

  Thank you for the offer, and for the confidence you have shown in me.
  I have decided to decline it.
  ${f.reason && say`${f.reason}.`}

  I know how much work it takes to reach this point.
  That is why I am calling you myself, and not leaving it to an email.
  ${iEnjoyed(f)}
  ${pleaseThank(f)}

  I will confirm this by email, so that you have it in writing.
`;

export const brief: EnglishLetter = (f) => letter`
  ${f.hi}

  I've decided to decline the offer, and I'd rather you heard it from me.
  ${f.reason && say`${f.reason}.`}

  Thank you for choosing me.
  It was a real compliment, and I know it isn't the answer you were hoping for.
  ${iEnjoyed(f)}
  ${pleaseThank(f)}

  I hope you find the right person soon.
  I'll send you a short email now, so that you have it in writing.
`;
