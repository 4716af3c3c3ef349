import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { myInterview } from './parts.ts';
import type { EnglishMail, LetterFacts } from '../facts.ts';

/** “with Priya at Northwind”, “with someone at Northwind” or “with the hiring manager” */
const withClient = (f: LetterFacts) =>
  f.client
    ? say`with ${f.client}${f.at}`
    : f.company
      ? say`with someone at ${f.company}`
      : say`with the hiring manager`;

/** “about the Data engineer role” */
const aboutRole = (f: LetterFacts) => say`about ${f.theRole}`;

/** “ before my interview with Sam on 2 December”, “ before I give my answer”, or nothing after a yes */
const before = (f: LetterFacts) => {
  if (f.hasAccepted) return undefined;
  return f.hasOffer ? because('situation')` before I give my answer` : say` before ${myInterview(f)}`;
};

/** “understand where the role could lead”, or “talk it through”, once the role has been named */
const understandOrTalk = (f: LetterFacts) => {
  if (f.unclear) return say`understand ${f.unclear}`;
  return f.hasOffer ? because('situation')`talk the offer through` : say`talk it through`;
};

/** The same, where the role has not been named. */
const understandOrTalkRole = (f: LetterFacts) =>
  f.unclear || f.hasOffer ? understandOrTalk(f) : say`talk the role through`;

/** “I'd like to”, or “Now that I've accepted, I'd like to” */
const idLikeTo = (f: LetterFacts) =>
  f.hasAccepted ? because('situation')`Now that I've accepted, I'd like to` : say`I'd like to`;

/** The same in the formal tone. */
const iWouldLikeTo = (f: LetterFacts) =>
  f.hasAccepted ? because('situation')`Now that I have accepted, I would like to` : say`I would like to`;

/** “Please thank Northwind for the offer.” */
const thanksForOffer = (f: LetterFacts) =>
  f.hasOffer && because('situation')`Please thank ${f.company ?? 'the client'} for the offer.`;

/** “You'll have my answer by 7 December.” */
const myAnswer = (f: LetterFacts) =>
  f.hasOffer && f.deadline && because('situation')`You'll have my answer by ${f.deadline}.`;

/** To the agency that put the candidate forward: to arrange a call with its client, or to talk itself. */
export const agency: EnglishMail = {
  subject: (f) =>
    f.role
      ? [
          ...(f.at && !f.hasOffer ? [say`A short call about the ${f.role} role${f.at}?`] : []),
          say`A short call about the ${f.role} ${f.hasOffer ? 'offer' : 'role'}?`,
          say`A call: ${f.role}`,
        ]
      : [
          ...(f.at ? [say`A short call with someone${f.at}?`] : []),
          f.hasOffer ? say`A short call about the offer?` : say`A short call about the role?`,
        ],

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        ${thanksForOffer(f)}
        Could you arrange a 15-minute call for me ${withClient(f)} ${aboutRole(f)}${before(f)}?
        ${idLikeTo(f)} ${understandOrTalk(f)}.
        ${spare(2)`If that's something you can help with yourself, a call with you would be just as good.`}

        ${f.slots ? say`I'm free ${f.slots}.` : say`Let me know which times would work, and I'll do my best to be free.`}
        ${myAnswer(f)}
        ${spare(1)`Thank you for putting me forward.`}

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        Do you have 15 minutes for a call ${aboutRole(f)}${f.at}${before(f)}?
        ${idLikeTo(f)} ${understandOrTalk(f)}.

        ${f.slots ? say`I'm free ${f.slots}, and I'm happy to call you.` : say`Send me a time that suits you, and I'll call.`}
        If ${f.client ?? f.company ?? 'the client'} is better placed to answer, please put us in touch instead.
        ${myAnswer(f)}

        ${thanksForOffer(f)}

        ${f.bye('Many thanks')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        ${thanksForOffer(f)}
        Could you arrange a 15-minute call for me ${withClient(f)} ${aboutRole(f)}${before(f)}?
        ${iWouldLikeTo(f)} ${understandOrTalk(f)}.
        ${spare(1)`If you are able to tell me more yourself, a call with you would be equally welcome.`}

        ${f.slots ? say`I am free ${f.slots}.` : say`Please let me know which times would suit, and I will do my best to be available.`}
        ${f.hasOffer && f.deadline && because('situation')`You will have my answer by ${f.deadline}.`}

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        ${thanksForOffer(f)}
        Could you set up 15 minutes for me ${withClient(f)} ${aboutRole(f)}${before(f)}?
        ${idLikeTo(f)} ${understandOrTalk(f)}.
        If that's something you know, a call with you would do just as well.
        ${f.slots ? say`I'm free ${f.slots}.` : say`Let me know when suits.`}
        ${myAnswer(f)}

        ${f.bye('Thanks')}
      `,
    ],
  },
  chat: {
    warm: [
      (f) => letter`
        ${f.hi}

        Could you arrange a 15-minute call for me ${withClient(f)} ${aboutRole(f)}${before(f)}?
        I'd like to ${understandOrTalk(f)}.
        ${spare(1)`If you can tell me more yourself, a call with you would be just as good.`}
        ${f.slots && say`I'm free ${f.slots}.`}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Could you arrange a 15-minute call for me ${withClient(f)} ${aboutRole(f)}${before(f)}?
        I would like to ${understandOrTalk(f)}.
        ${f.slots ? say`I am free ${f.slots}.` : say`Please let me know which times would suit.`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Could you set up 15 minutes for me ${withClient(f)} ${aboutRole(f)}${before(f)}?
        I'd like to ${understandOrTalk(f)}.
        ${f.slots && say`I'm free ${f.slots}.`}
      `,
    ],
  },
  // A text message has room for the role or the company, and the company says more.
  text: {
    warm: [
      (f) => letter`
        ${f.hi}

        Could you arrange 15 minutes for me ${withClient(f)}${!f.company && say` ${aboutRole(f)}`}${before(f)}?
        I'd like to ${understandOrTalkRole(f)}.
        ${f.slots && spare(3)`I'm free ${f.slots}.`}
        ${spare(1)`Thank you.`}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Could you arrange 15 minutes for me ${withClient(f)}${!f.company && say` ${aboutRole(f)}`}${before(f)}?
        I would like to ${understandOrTalkRole(f)}.
        ${f.slots && spare(3)`I am free ${f.slots}.`}
        ${spare(1)`Thank you.`}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Could you get me 15 minutes ${withClient(f)}${!f.company && say` ${aboutRole(f)}`}${before(f)}?
        I'd like to ${understandOrTalkRole(f)}.
        ${f.slots && spare(3)`I'm free ${f.slots}.`}
      `,
    ],
  },
};
