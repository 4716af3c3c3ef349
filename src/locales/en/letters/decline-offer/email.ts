import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { iEnjoyed, iHopeWeMeetAgain, iHopeYouFind, iWishYouWell, pleaseThank, theOffer } from './parts.ts';
import type { Letter } from '../../../../letters/letter-types.ts';
import type { LetterFacts } from '../facts.ts';

type EnglishLetter = Letter<LetterFacts>;

export const warm: EnglishLetter = (f) => letter`
  ${f.hi}

  Thank you very much for offering me ${f.theRole}${f.at}.
  I've given it a lot of thought, and I've decided to decline.
  ${f.reason && say`${f.reason}.`}

  I know how much time has gone into this on your side, and I'm sorry not to have better news.
  ${iEnjoyed(f)}
  ${pleaseThank(f)}
  ${iHopeWeMeetAgain(f)}

  ${f.bye('Best wishes')}
`;

export const warmDecisionFirst: EnglishLetter = (f) => letter`
  ${f.hi}

  I've decided to decline ${f.role ? say`your offer of the ${f.role} role` : say`your offer`}, and I didn't want to keep you waiting for an answer.
  ${f.reason && say`${f.reason}.`}

  I know it isn't the answer you were hoping for.
  Thank you for choosing me, and for all the time you've given me.
  ${f.who && say`Please pass my thanks on to ${f.who} too.`}
  ${iEnjoyed(f)}

  ${f.bye('All the best')}
`;

export const warmThanksForAsking: EnglishLetter = (f) => letter`
  ${f.hi}

  Thank you for wanting me on the team.
  I've decided to decline ${theOffer(f)}, and I'd rather tell you now than keep you guessing.
  ${f.reason && say`${f.reason}.`}

  It means a lot to have been asked, and I'm sorry to be saying no.
  ${iEnjoyed(f)}
  ${pleaseThank(f)}
  ${iHopeYouFind(f)}

  ${f.bye('Warm wishes')}
`;

export const formal: EnglishLetter = (f) => letter`
  ${f.dear}

  Thank you for offering me ${f.theRole}${f.at}, and for the confidence you have shown in me.
  I have decided to decline the offer.
  ${f.reason && say`${f.reason}.`}

  I know how much work it takes to reach this point, and I did not want to delay my answer.
  ${iEnjoyed(f)}
  ${pleaseThank(f)}

  ${f.bye('Yours sincerely')}
`;

export const formalDecisionFirst: EnglishLetter = (f) => letter`
  ${f.dear}

  I have decided to decline ${f.role ? say`your offer of the ${f.role} role` : say`your offer`}.
  ${f.reason && say`${f.reason}.`}

  Thank you for choosing me, and for the time you have given me.
  ${f.who && say`Please give my thanks to ${f.who} as well.`}
  ${iEnjoyed(f)}

  I am sorry that this is not the answer you hoped for.
  ${iWishYouWell(f)}

  ${f.bye('Kind regards')}
`;

export const brief: EnglishLetter = (f) => letter`
  ${f.hi}

  Thank you for ${theOffer(f)}.
  I've decided to decline it.
  ${f.reason && say`${f.reason}.`}
  I know that leaves you with more to do, so I didn't want to sit on the decision.
  ${iEnjoyed(f)}
  ${pleaseThank(f)}
  ${!f.who && !f.enjoyed && say`I hope you find the right person soon.`}

  ${f.bye('Best')}
`;

export const briefDecisionFirst: EnglishLetter = (f) => letter`
  ${f.hi}

  I've decided to decline ${theOffer(f)}, but thank you for choosing me.
  ${f.reason && say`${f.reason}.`}
  It was a real compliment, and I'm sorry it's a no.
  ${iEnjoyed(f)}
  ${pleaseThank(f)}
  ${spare(1)`If you have any questions, give me a call.`}

  ${f.bye('Best')}
`;
