import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { theClient, theClientOrThem } from '../parts.ts';
import { decliningSubject, iEnjoyed, theOfferFrom } from './parts.ts';
import type { Letter } from '../../../../letters/letter-types.ts';
import type { EnglishMail, LetterFacts } from '../facts.ts';

type EnglishLetter = Letter<LetterFacts>;

/** To an agency, which tells the client. */

const email: EnglishLetter = (f) => letter`
  ${f.hi}

  Thank you for putting me forward for ${f.theRole}${f.at}, and for getting me as far as an offer.
  I've decided to decline it.
  ${f.reason && say`${f.reason}.`}

  Could you let ${theClientOrThem(f)} know, and thank everyone involved for me${f.who && say`, ${f.who} in particular`}?
  ${iEnjoyed(f)}

  I know it isn't the news you were hoping for after all the work you've put in, and I'm sorry about that.

  ${f.bye('Best wishes')}
`;

const emailDecisionFirst: EnglishLetter = (f) => letter`
  ${f.hi}

  I've decided to decline ${theOfferFrom(f)}, and I'd like you to be the first to know.
  ${f.reason && say`${f.reason}.`}

  I'll leave it to you to let ${theClientOrThem(f)} know.
  Please pass on my thanks for the offer${f.who && say`, and thank ${f.who} for their time`}.
  ${iEnjoyed(f)}

  You put me forward and got me all the way to an offer, and I'm grateful for that.

  ${f.bye('All the best')}
`;

const emailFormal: EnglishLetter = (f) => letter`
  ${f.dear}

  Thank you for putting me forward for ${f.theRole}${f.at}, and for all your help along the way.
  I have decided to decline the offer.
  ${f.reason && say`${f.reason}.`}

  Could you please let ${theClientOrThem(f)} know?
  Please pass on my thanks for the offer${f.who && say`, and thank ${f.who} for their time`}.
  ${iEnjoyed(f)}

  ${f.bye('Yours sincerely')}
`;

const emailBrief: EnglishLetter = (f) => letter`
  ${f.hi}

  I've decided to decline ${theOfferFrom(f)}.
  ${f.reason && say`${f.reason}.`}
  Could you let ${theClientOrThem(f)} know, and thank everyone involved for me${f.who && say`, ${f.who} in particular`}?
  ${iEnjoyed(f)}
  You got me as far as an offer, and I'm grateful for that.

  ${f.bye('Best')}
`;

const chat: EnglishLetter = (f) => letter`
  ${f.hi}

  Thank you for putting me forward for ${f.theRole}${f.at}, and for getting me as far as an offer.
  I've decided to decline it.
  ${f.reason && say`${f.reason}.`}

  Could you let ${theClientOrThem(f)} know, and thank everyone involved for me${f.who && say`, ${f.who} in particular`}?
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
`;

const chatFormal: EnglishLetter = (f) => letter`
  ${f.dear}

  Thank you for putting me forward for ${f.theRole}${f.at}.
  I have decided to decline the offer.
  ${f.reason && say`${f.reason}.`}

  Could you please let ${theClientOrThem(f)} know, and thank everyone involved for me${f.who && say`, ${f.who} in particular`}?
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
`;

const chatBrief: EnglishLetter = (f) => letter`
  ${f.hi}

  I've decided to decline ${theOfferFrom(f)}.
  ${f.reason && say`${f.reason}.`}
  Could you let ${theClientOrThem(f)} know, and thank them for me?
  ${f.enjoyed && spare(1)`I enjoyed ${f.enjoyed}.`}
  You got me as far as an offer, and I'm grateful for that.
`;

const text: EnglishLetter = (f) => letter`
  ${f.hi}
  I've decided to decline ${theOfferFrom(f)}.
  ${f.reason && say`${f.reason}.`}
  Could you let ${theClientOrThem(f)} know, and pass on my thanks?
  Thank you for getting me this far.
`;

const textFormal: EnglishLetter = (f) => letter`
  ${f.dear}
  I have decided to decline ${theOfferFrom(f)}.
  ${f.reason && say`${f.reason}.`}
  Could you please let ${theClientOrThem(f)} know?
  Thank you for putting me forward.
`;

const textBrief: EnglishLetter = (f) => letter`
  ${f.hi}
  I'm declining ${theOfferFrom(f)}.
  ${f.reason && say`${f.reason}.`}
  Could you let ${theClientOrThem(f)} know?
  Thanks for all your help.
`;

const phone: EnglishLetter = (f) => letter`
  ${f.hi}

  Thank you for getting me as far as an offer.
  I've decided to decline it.
  ${f.reason && say`${f.reason}.`}

  I know it isn't the news you were hoping for.
  You've put a lot of work into this, so I'd rather tell you myself than send a message.

  Could you let ${theClient(f)} know for me?
  Please tell them how grateful I am for the offer.
  ${f.who && say`And please say hello to ${f.who} from me.`}

  I'll put this in an email too, so that you have it in writing.
`;

const phoneFormal: EnglishLetter = (f) => letter`
  ${f.dear}

  Thank you for all your help along the way.
  I have decided to decline the offer.
  ${f.reason && say`${f.reason}.`}

  I know that this is not the news you were hoping for.
  You have put a lot of work into it, so I would rather tell you myself.

  Could you please let ${theClient(f)} know for me?
  Please say how grateful I am for the offer.
  ${f.who && say`Please say the same to ${f.who}.`}

  I will confirm this by email, so that you have it in writing.
`;

const phoneBrief: EnglishLetter = (f) => letter`
  ${f.hi}

  I've decided to decline the offer${f.company && say` from ${f.company}`}.
  ${f.reason && say`${f.reason}.`}

  I know you worked hard to get me there, so I'd rather tell you myself than send a message.
  Thank you for putting me forward.

  Could you let ${theClientOrThem(f)} know, and thank them for me?
  I'll email you the same in a moment, so that you have something to forward.
`;

export const agency: EnglishMail = {
  subject: decliningSubject,
  email: { warm: [email, emailDecisionFirst], formal: [emailFormal], brief: [emailBrief] },
  chat: { warm: [chat], formal: [chatFormal], brief: [chatBrief] },
  text: { warm: [text], formal: [textFormal], brief: [textBrief] },
  phone: { warm: [phone], formal: [phoneFormal], brief: [phoneBrief] },
};
