import { letter, say } from '../../../message/template.ts';
import { theClient, theClientOrThem } from './parts.ts';
import type { EnglishLetters, EnglishMail, LetterFacts } from './facts.ts';

/** “the Data engineer offer”, or “the offer” */
const theOffer = (f: LetterFacts) => (f.role ? say`the ${f.role} offer` : say`the offer`);

/** “your offer of the Data engineer role”, or “your offer” */
const yourOffer = (f: LetterFacts) => (f.role ? say`your offer of the ${f.role} role` : say`your offer`);

/** “the Data engineer offer from Northwind” */
const theirOffer = (f: LetterFacts) => say`${theOffer(f)}${f.company && say` from ${f.company}`}`;

/** Good wishes; a colleague stays one. */
const goodwill = (f: LetterFacts) =>
  f.isInternal
    ? say`I hope the role is filled soon.`
    : say`I wish you and everyone${f.at ?? ' on the team'} well${f.likes && say`, and I hope we meet again`}.`;

/** What was enjoyed, and thanks to whom. */
const passOn = (f: LetterFacts) =>
  f.who
    ? say`Please thank ${f.who} for me${f.enjoyed && say`: I enjoyed ${f.enjoyed}`}.`
    : f.enjoyed && say`I enjoyed ${f.enjoyed}.`;

const subject = (f: LetterFacts) =>
  f.role
    ? [
        ...(f.company ? [say`Declining the ${f.role} offer from ${f.company}`] : []),
        say`Declining the ${f.role} offer`,
      ]
    : [...(f.company ? [say`Declining the offer from ${f.company}`] : []), say`Declining your offer`];

const agency: EnglishMail = {
  subject: (f) => (f.role || f.company ? subject(f) : [say`Declining the offer`]),

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        Thank you for putting me forward for ${f.theRole}${f.at}, and for getting me as far as an offer.
        I've decided to decline it.
        ${f.reason && say`${f.reason}.`}

        Could you let ${theClient(f)} know, and thank everyone there for me${f.who && say`, ${f.who} in particular`}?
        ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}

        I know this isn't the ending you were working for, and I hope they say yes to your next candidate.

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        I've decided to decline ${theirOffer(f)}, and I'd like you to be the first to know.
        ${f.reason && say`${f.reason}.`}

        I'll leave it to you to tell ${theClient(f)}.
        Please thank them for me${f.who && say`, and ${f.who} too`}${f.enjoyed && say`: I enjoyed ${f.enjoyed}`}.

        You put me forward and saw me through to an offer, and I'm grateful for that.

        ${f.bye('All the best')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for putting me forward for ${f.theRole}${f.at}, and for your help in reaching an offer.
        I have decided to decline it.
        ${f.reason && say`${f.reason}.`}

        Could you please tell ${theClient(f)}, and thank them for the offer on my behalf${f.who && say`, and ${f.who} for their time`}?
        ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}

        ${f.bye('Yours sincerely')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I've decided to decline ${theirOffer(f)}.
        ${f.reason && say`${f.reason}.`}
        Could you let ${theClient(f)} know, and thank them for me${f.who && say`, and ${f.who} too`}?
        ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
        You got me as far as an offer, and I'm grateful for that.

        ${f.bye('Best')}
      `,
    ],
  },
  chat: {
    warm: [
      (f) => letter`
        ${f.hi}

        Thank you for putting me forward for ${f.theRole}${f.at}, and for getting me as far as an offer.
        I've decided to decline it.
        ${f.reason && say`${f.reason}.`}

        Could you let ${theClient(f)} know, and thank everyone there for me${f.who && say`, ${f.who} in particular`}?
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for putting me forward for ${f.theRole}${f.at}.
        I have decided to decline the offer.
        ${f.reason && say`${f.reason}.`}

        Could you please tell ${theClient(f)}, and thank them on my behalf${f.who && say`, and ${f.who} for their time`}?
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I've decided to decline ${theirOffer(f)}.
        ${f.reason && say`${f.reason}.`}
        Could you let ${theClient(f)} know, and thank them for me?
        ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
        You got me as far as an offer, and I'm grateful for that.
      `,
    ],
  },
  text: {
    warm: [
      (f) => letter`
        ${f.hi}

        Thank you for getting me as far as ${theirOffer(f)}.
        I've decided to decline it.
        ${f.reason && say`${f.reason}.`}
        Could you let ${theClientOrThem(f)} know, and pass on my thanks?
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for your help in reaching ${theirOffer(f)}.
        I have decided to decline it.
        ${f.reason && say`${f.reason}.`}
        Could you please tell ${theClientOrThem(f)}?
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I've decided to decline ${theirOffer(f)}.
        ${f.reason && say`${f.reason}.`}
        Could you let ${theClientOrThem(f)} know?
        Thank you for getting me this far.
      `,
    ],
  },
  phone: {
    warm: [
      (f) => letter`
        ${f.hi}

        Thank you for getting me as far as an offer.
        I've decided to decline it.
        ${f.reason && say`${f.reason}.`}

        I know this isn't the ending you were working for.
        You put me forward and stood behind me, and that wasn't lost on me.

        Could you let ${theClient(f)} know for me?
        Please tell them how grateful I am for the offer.
        ${f.who && say`And please mention it to ${f.who} as well.`}

        I'll put this in an email too, so that you have it in writing.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for your help in reaching an offer.
        I have decided to decline it.
        ${f.reason && say`${f.reason}.`}

        I know that this is not what you were working towards.
        You put me forward, and I have not forgotten it.

        Could you please tell ${theClient(f)} for me?
        Please say that I am grateful to have been chosen.
        ${f.who && say`That goes for ${f.who} as well.`}

        I will confirm this by email, so that you have it in writing.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I've decided to decline ${theirOffer(f)}.
        ${f.reason && say`${f.reason}.`}

        I know you worked hard to get me there, so I'd rather tell you myself than send a message.
        Thank you for putting me forward.

        Could you let ${theClient(f)} know, and thank them for me?
        I'll email you the same in a moment, so that you have something to pass on.
      `,
    ],
  },
};

/** Declines an offer (domain, section 2, row 3). */
export const declineOffer: EnglishLetters = {
  subject,
  agency,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        Thank you very much for offering me ${f.theRole}${f.at}.
        I've given it a lot of thought, and I've decided to decline.
        ${f.reason && say`${f.reason}.`}

        I know how much time has gone into this on your side, and I'm sorry not to have better news.
        ${passOn(f)}

        ${f.isInternal ? say`I hope you fill the role soon.` : say`I hope you find the right person soon${f.likes && say`, and that we meet again one day`}.`}

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        I've decided to decline ${yourOffer(f)}, and I didn't want to keep you waiting for an answer.
        ${f.reason && say`${f.reason}.`}

        Getting from a first conversation to an offer takes real work on your side, and I'm grateful for all of it.
        ${f.who && say`Please pass that on to ${f.who} too.`}
        ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}

        ${goodwill(f)}

        ${f.bye('All the best')}
      `,
      (f) => letter`
        ${f.hi}

        Thank you for wanting me on the team.
        I've decided to decline ${theOffer(f)}, and I'd sooner say so now than keep you guessing.
        ${f.reason && say`${f.reason}.`}

        You gave me a lot of your time, and I haven't taken that for granted.
        ${passOn(f)}
        I hope the next person you ask says yes.

        ${f.bye('Warm wishes')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for offering me ${f.theRole}${f.at}, and for the confidence that the offer shows.
        I have decided to decline it.
        ${f.reason && say`${f.reason}.`}

        I know how much work it takes to reach this point, and I did not want to delay my answer.
        ${passOn(f)}
        I hope that you fill the role soon.

        ${f.bye('Yours sincerely')}
      `,
      (f) => letter`
        ${f.dear}

        I have decided to decline ${yourOffer(f)}.
        ${f.reason && say`${f.reason}.`}

        I am grateful to have been chosen, and for the time that led up to it.
        ${f.who && say`Please say so to ${f.who} as well.`}
        ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}

        ${goodwill(f)}

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Thank you for ${theOffer(f)}.
        I've decided to decline it.
        ${f.reason && say`${f.reason}.`}
        I know that leaves you with more to do, so I didn't want to sit on it.
        ${passOn(f)}
        I hope you find someone soon.

        ${f.bye('Best')}
      `,
      (f) => letter`
        ${f.hi}

        I'm going to decline ${theOffer(f)}, but thank you for choosing me.
        ${f.reason && say`${f.reason}.`}
        It was a real compliment, and you deserve a quick answer.
        ${passOn(f)}
        I hope the next person you ask says yes.

        ${f.bye('Best')}
      `,
    ],
  },
  chat: {
    warm: [
      (f) => letter`
        ${f.hi}

        Thank you for offering me ${f.theRole}, and for all the time you've given me.
        I've decided to decline the offer.
        ${f.reason && say`${f.reason}.`}

        I know this isn't the answer you were hoping for.
        ${passOn(f)}
        I hope the next person you ask says yes.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for offering me ${f.theRole}.
        I have decided to decline the offer.
        ${f.reason && say`${f.reason}.`}

        ${passOn(f)}
        ${goodwill(f)}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm going to decline ${theOffer(f)}, but thank you for choosing me.
        ${f.reason && say`${f.reason}.`}
        ${passOn(f)}
        I hope you find someone soon.
      `,
    ],
  },
  text: {
    warm: [
      (f) => letter`
        ${f.hi}

        Thank you for offering me ${f.theRole}.
        I've decided to decline the offer.
        ${f.reason && say`${f.reason}.`}
        ${f.who && say`Please thank ${f.who} for me.`}
        I hope the next person you ask says yes.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for offering me ${f.theRole}.
        I have decided to decline the offer.
        ${f.reason && say`${f.reason}.`}
        ${f.who && say`Please thank ${f.who} for me.`}
        I wish you well.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'm going to decline ${theOffer(f)}, but thank you for choosing me.
        ${f.reason && say`${f.reason}.`}
        I hope you find someone soon.
      `,
    ],
  },
  phone: {
    warm: [
      (f) => letter`
        ${f.hi}

        First of all, thank you for the offer.
        I've decided to decline it.
        ${f.reason && say`${f.reason}.`}

        I know it isn't the answer you were hoping for, so I'd rather tell you myself than put it in an email.
        You've given me a lot of your time, and that isn't lost on me.
        ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
        ${f.who && say`Please thank ${f.who} for me.`}

        I hope the next person you ask says yes.
        I'll follow this up with an email, so that you have it in writing.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for the offer, and for the confidence that it shows.
        I have decided to decline it.
        ${f.reason && say`${f.reason}.`}

        I know how much work it takes to reach this point.
        That is why I am calling you myself.
        ${f.enjoyed && say`I enjoyed ${f.enjoyed}.`}
        ${f.who && say`Please thank ${f.who} for me.`}

        I hope that you fill the role soon, and I wish you well.
        I will confirm this by email, so that you have it in writing.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I've decided to decline the offer, and I'd rather you heard it from me.
        ${f.reason && say`${f.reason}.`}

        Thank you for choosing me.
        It was a real compliment, and I know it leaves you with more to do.
        ${f.who && say`Please thank ${f.who} for me.`}

        I hope you find someone soon.
        I'll send you a short email now, so that you have it in writing.
      `,
    ],
  },
};
