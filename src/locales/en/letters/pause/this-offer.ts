import { because, letter, say } from '../../../../letters/bow-out/template.ts';
import { theOffer } from './parts.ts';
import type { Letter } from '../../../../letters/letter-types.ts';
import type { EnglishMail, LetterFacts } from '../facts.ts';

/** Another offer beside this one. */
export const anotherOffer = (f: LetterFacts) =>
  f.hasOtherOffer && because('otherJob')`I have another offer to decide on as well.`;

/** When there is time to talk about the offer. */
export const ifItHelpsToTalk = (f: LetterFacts) =>
  f.slots && say`If it would help to talk${f.deadline && say` before then`}, I'm free ${f.slots}.`;
export const ifItHelpsToSpeak = (f: LetterFacts) =>
  f.slots && say`If it would help to speak${f.deadline && say` before then`}, I am free ${f.slots}.`;

/** “until 4 December”, or “a few more days” */
export const untilThen = (f: LetterFacts) => (f.deadline ? say`until ${f.deadline}` : say`a few more days`);

/** Subjects, fullest first. */
export const moreTimeToDecide = (f: LetterFacts) => {
  const there = f.isAgency && f.company && say` from ${f.company}`;
  return f.role
    ? [
        ...(f.deadline && !f.isAgency
          ? [say`${f.role} offer: could I have until ${f.deadline}?`]
          : [say`More time to decide on the ${f.role} offer${there}`]),
        say`More time to decide on the ${f.role} offer`,
        say`The ${f.role} offer: more time`,
      ]
    : [
        ...(f.deadline
          ? [say`The offer${there}: could I have until ${f.deadline}?`]
          : [say`More time to decide on the offer${there}`]),
        say`More time to decide on the offer`,
      ];
};

const briefMessage: Letter<LetterFacts> = (f) => letter`
  ${f.hi}

  Thank you for ${theOffer(f)}.
  ${anotherOffer(f)}
  Could I take ${untilThen(f)} to decide?
  ${ifItHelpsToTalk(f)}
`;

/** This employer has made an offer, and it takes time to think it over. */
export const thisOffer: EnglishMail = {
  subject: moreTimeToDecide,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        Thank you for offering me ${f.theRole}.
        ${anotherOffer(f)}
        I'd like to give my answer proper thought, so could I have ${untilThen(f)}?

        ${f.deadline ? say`You'll have a yes or a no from me by then, and if that's too late for you, just let me know.` : say`If there's a day you need to hear by, let me know, and you'll have a yes or a no from me by then.`}
        ${ifItHelpsToTalk(f)}

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        Would it be all right if I took ${untilThen(f)} to decide on ${theOffer(f)}?
        ${anotherOffer(f)}
        I don't want to rush my answer, and I'd like you to be able to rely on it.
        ${f.deadline ? say`I'll call or write by then, whichever way I decide.` : say`If you have a date in mind, I'll keep to it.`}

        ${ifItHelpsToTalk(f)}
        Thank you for the offer, and for your patience.

        ${f.bye('All the best')}
      `,
      (f) => letter`
        ${f.hi}

        Thank you for ${theOffer(f)}.
        ${f.hasOtherOffer ? because('otherJob')`I have another offer as well, and I'd like to compare the two properly.` : say`I'm still making up my mind, and I'd like to be sure when I answer.`}
        Could you give me ${untilThen(f)}?

        ${f.deadline ? say`I'll give you my answer by then.` : say`If you need my answer by a certain day, let me know which and I'll keep to it.`}
        ${ifItHelpsToTalk(f)}

        ${f.bye('Best wishes')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for offering me ${f.theRole}.
        ${anotherOffer(f)}
        I would like to give my answer proper thought.
        Would you be able to give me ${untilThen(f)}?

        ${f.deadline ? say`You will have my decision by then.` : say`If there is a date by which you need to know, I will keep to it.`}
        ${ifItHelpsToSpeak(f)}

        ${f.bye('Yours sincerely')}
      `,
      (f) => letter`
        ${f.dear}

        May I have ${untilThen(f)} to decide on ${theOffer(f)}?
        ${anotherOffer(f)}
        I do not want to rush my answer, and I would like you to be able to rely on it.

        ${f.deadline ? say`You will hear from me by then, whichever way I decide.` : say`If you have a date in mind, I will keep to it.`}
        ${ifItHelpsToSpeak(f)}
        Thank you for the offer.

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Thank you for ${theOffer(f)}.
        ${anotherOffer(f)}
        Could I have ${untilThen(f)} to think it over?
        ${f.deadline ? say`You'll have a yes or a no from me by then, and if that's too late, let me know.` : say`If there's a day you need to hear by, let me know, and you'll have a yes or a no by then.`}
        ${ifItHelpsToTalk(f)}

        ${f.bye('Best')}
      `,
      (f) => letter`
        ${f.hi}

        Could I take ${untilThen(f)} to decide on ${theOffer(f)}?
        ${anotherOffer(f)}
        I'd like to think my answer through properly.
        ${f.deadline ? say`You'll have my answer by then, and if that's too late, let me know.` : say`If you need my answer sooner, let me know.`}
        ${ifItHelpsToTalk(f)}
        Thank you again for the offer.

        ${f.bye('Best')}
      `,
    ],
  },
  chat: {
    warm: [
      (f) => letter`
        ${f.hi}

        Thank you for ${theOffer(f)}.
        ${anotherOffer(f)}
        Could I have ${untilThen(f)} to think it over?
        ${f.deadline ? say`You'll have a yes or a no from me by then.` : say`If there's a day you need to hear by, let me know and I'll keep to it.`}
        ${ifItHelpsToTalk(f)}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for offering me ${f.theRole}.
        ${anotherOffer(f)}
        Would you be able to give me ${untilThen(f)} to decide?
        ${f.deadline ? say`You will have my decision by then.` : say`If there is a date by which you need to know, I will keep to it.`}
        ${ifItHelpsToSpeak(f)}
      `,
    ],
    brief: [briefMessage],
  },
  text: {
    warm: [
      (f) => letter`
        ${f.hi}

        Thank you for ${theOffer(f)}.
        ${anotherOffer(f)}
        Could I have ${untilThen(f)} to think it over?
        ${f.deadline && say`You'll have a yes or a no from me by then.`}
        ${ifItHelpsToTalk(f)}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        Thank you for offering me ${f.theRole}.
        ${anotherOffer(f)}
        Would you be able to give me ${untilThen(f)} to decide?
        ${ifItHelpsToSpeak(f)}
      `,
    ],
    brief: [briefMessage],
  },
  phone: {
    warm: [
      (f) => letter`
        ${f.hi}

        Thank you for the offer.
        I'm still thinking about it, and I'd like to give you an answer you can rely on.
        ${anotherOffer(f)}
        Could you give me ${untilThen(f)}?
        ${f.deadline ? say`You'll have a yes or a no from me by then.` : say`If there's a day you need to hear by, tell me and I'll keep to it.`}
        ${ifItHelpsToTalk(f)}
        I'll put this in an email too, so you have it in writing.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.hello}

        Thank you for the offer.
        I am still considering it, and I would like to give you an answer you can rely on.
        ${anotherOffer(f)}
        Would you be able to give me ${untilThen(f)}?
        ${f.deadline ? say`You will have my decision by then.` : say`If there is a date by which you need to know, I will keep to it.`}
        ${ifItHelpsToSpeak(f)}
        I will confirm this by email, so that you have it in writing.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Thank you for the offer.
        I'm still thinking about it, and I need a little more time to make up my mind.
        ${anotherOffer(f)}
        Could I have ${untilThen(f)}?
        ${f.deadline ? say`You'll hear from me by then, whichever way I decide.` : say`If there's a day you need to hear by, tell me and I'll keep to it.`}
        ${ifItHelpsToTalk(f)}
        I'll also send you this by email in a minute, so that you have it in writing.
      `,
    ],
  },
};
