import { letter, say } from '../../../../../letters/bow-out/template.ts';
import { theContact, theirOffer, theOffer } from '../parts.ts';
import {
  anotherOffer,
  ifItHelpsToSpeak,
  ifItHelpsToTalk,
  moreTimeToDecide,
  untilThen,
} from '../this-offer.ts';
import type { Wordings } from '../../../../../letters/letter-types.ts';
import type { EnglishMail, LetterFacts } from '../../facts.ts';

/** Whom to thank, and whom to ask once they have been thanked. */
const theCompany = (f: LetterFacts) => f.company ?? 'the client';
const them = (f: LetterFacts) => f.client ?? 'them';

const short: Wordings<LetterFacts> = {
  warm: [
    (f) => letter`
      ${f.hi}

      Please thank ${theCompany(f)} for ${theOffer(f)}.
      Could you ask ${them(f)} whether I could have ${untilThen(f)} to decide?
      ${anotherOffer(f)}
      ${ifItHelpsToTalk(f)}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      Please thank ${theCompany(f)} for ${theOffer(f)}.
      Could you ask ${them(f)} whether I may have ${untilThen(f)} to decide?
      ${anotherOffer(f)}
      ${ifItHelpsToSpeak(f)}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      Could you ask ${theContact(f)} for a little more time on ${theOffer(f)}?
      ${anotherOffer(f)}
      ${f.deadline ? say`They'll have my answer by ${f.deadline}.` : say`A few more days would be enough.`}
      ${ifItHelpsToTalk(f)}
    `,
  ],
};

/** The client has made an offer, and it takes time to think it over: to the agency, which asks for it. */
export const thisOfferAgency: EnglishMail = {
  subject: moreTimeToDecide,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        Please thank ${theCompany(f)} for ${theOffer(f)}.
        ${anotherOffer(f)}
        I'd like to give my answer proper thought.
        Could you ask ${them(f)} whether I could have ${untilThen(f)}?

        ${f.deadline ? say`You'll have a yes or a no from me by then.` : say`If there's a day they need to hear by, let me know and I'll keep to it.`}
        ${ifItHelpsToTalk(f)}
        Thank you for all your help with this.

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        Could you ask ${theContact(f)} for a little more time on ${theirOffer(f)}?
        ${f.deadline ? say`I'd like until ${f.deadline} to decide, and you'll hear from me by then either way.` : say`A few more days would be enough, and if they have a date in mind, I'll keep to it.`}
        ${anotherOffer(f)}

        Please pass on my thanks for the offer, too.
        ${ifItHelpsToTalk(f)}

        ${f.bye('All the best')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Please pass on my thanks to ${theCompany(f)} for offering me ${f.theRole}.
        I would like a little more time to decide.
        ${anotherOffer(f)}
        Could you ask ${them(f)} whether I may have ${untilThen(f)}?

        ${f.deadline ? say`You will have my decision by then.` : say`If there is a date by which they need to know, I will keep to it.`}
        ${ifItHelpsToSpeak(f)}
        Thank you for your help.

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Could you ask ${theContact(f)} for a little more time on ${theirOffer(f)}?
        ${anotherOffer(f)}
        I'd like to think my answer through properly.
        ${f.deadline ? say`You'll have my answer by ${f.deadline}.` : say`A few more days would be enough.`}
        Please thank them for the offer, too.
        ${ifItHelpsToTalk(f)}

        ${f.bye('Best')}
      `,
    ],
  },
  chat: short,
  text: short,
  phone: {
    warm: [
      (f) => letter`
        ${f.hi}

        Please thank ${theCompany(f)} for the offer.
        I'd like a little more time to decide, so that I can give them an answer they can rely on.
        ${anotherOffer(f)}
        Could you ask ${them(f)} whether I could have ${untilThen(f)}?
        ${f.deadline ? say`You'll have a yes or a no from me by then.` : say`If there's a day they need to hear by, tell me and I'll keep to it.`}
        ${ifItHelpsToTalk(f)}
        I'll put this in an email too, so you have it in writing.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.hello}

        Please pass on my thanks to ${theCompany(f)} for the offer.
        I would like a little more time to decide, so that I can give them an answer they can rely on.
        ${anotherOffer(f)}
        Could you ask ${them(f)} whether I may have ${untilThen(f)}?
        ${f.deadline ? say`You will have my decision by then.` : say`If there is a date by which they need to know, I will keep to it.`}
        ${ifItHelpsToSpeak(f)}
        I will confirm this by email, so that you have it in writing.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Please thank ${theCompany(f)} for the offer.
        I need a little more time to decide, and I'd like to think it through properly.
        ${anotherOffer(f)}
        Could you ask ${them(f)} whether I could have ${untilThen(f)}?
        ${f.deadline ? say`You'll hear from me by then, whichever way I decide.` : say`If there's a day they need to hear by, tell me and I'll keep to it.`}
        ${ifItHelpsToTalk(f)}
        I'll send you this by email as well, so you can pass it on.
      `,
    ],
  },
};
