import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { theOffer } from './parts.ts';
import type { Letter } from '../../../../letters/letter-types.ts';
import type { LetterFacts } from '../facts.ts';

type EnglishLetter = Letter<LetterFacts>;

export const warm: EnglishLetter = (f) => letter`
  ${f.hi}
  Thank you for offering me ${f.theRole}.
  I've decided to decline the offer.
  ${f.reason && say`${f.reason}.`}
  ${f.who && spare(2)`Please thank ${f.who} for me.`}
`;

export const formal: EnglishLetter = (f) => letter`
  ${f.dear}
  Thank you for offering me ${f.theRole}.
  I have decided to decline the offer.
  ${f.reason && say`${f.reason}.`}
  ${f.who && spare(2)`Please thank ${f.who} for me.`}
  ${spare(1)`I hope that you fill the role soon.`}
`;

export const brief: EnglishLetter = (f) => letter`
  ${f.hi}
  I've decided to decline ${theOffer(f)}, but thank you for choosing me.
  ${f.reason && say`${f.reason}.`}
`;
