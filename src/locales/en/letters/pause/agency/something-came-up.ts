import { because, letter } from '../../../../../letters/bow-out/template.ts';
import { theClientOrThem } from '../../parts.ts';
import {
  ifThatIsDifficult,
  ifThatsDifficult,
  postponeIt,
  postponeMyInterview,
  postponing,
  sorry,
  sorryAndGrateful,
  sorryFormal,
  sorryIfRoom,
  sorryIfRoomFormal,
  theContact,
} from '../parts.ts';
import { iAmFreeInstead, iCannotAttend, imFreeInstead, iWontBeAbleToMakeIt } from '../something-came-up.ts';
import type { Wordings } from '../../../../../letters/letter-types.ts';
import type { EnglishMail, LetterFacts } from '../../facts.ts';

/** Whom to ask, once the interview at the company has been named. */
const them = (f: LetterFacts) => (f.rounds ? theClientOrThem(f) : theContact(f));

const short: Wordings<LetterFacts> = {
  warm: [
    (f) => letter`
      ${f.hi}

      ${iWontBeAbleToMakeIt(f)}
      Could you ask ${them(f)} to ${postponeIt(f)}?
      ${imFreeInstead(f)}
      ${sorryIfRoom(f)}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      ${iCannotAttend(f)}
      Could you please ask ${them(f)} to ${postponeIt(f)}?
      ${iAmFreeInstead(f)}
      ${sorryIfRoomFormal(f)}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      Could you ask ${theContact(f)} to ${postponeMyInterview(f)}?
      ${because('situation')`Something has come up.`}
      ${imFreeInstead(f)}
    `,
  ],
};

/** Something came up in life: to the agency, which asks the client. */
export const somethingCameUpAgency: EnglishMail = {
  subject: postponing,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        ${iWontBeAbleToMakeIt(f)}
        Could you ask ${them(f)} to ${postponeIt(f)}?
        ${imFreeInstead(f)}

        ${sorry(f)}
        Thank you for sorting this out for me.

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        Could you ask ${theContact(f)} to ${postponeMyInterview(f)}?
        ${because('situation')`Something has come up that can't wait.`}
        ${imFreeInstead(f)}

        ${sorry(f)}
        ${ifThatsDifficult(f)}

        ${f.bye('Many thanks')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        ${iCannotAttend(f)}
        Could you please ask ${them(f)} to ${postponeIt(f)}?
        ${iAmFreeInstead(f)}

        ${sorryAndGrateful(f, 'your help')}

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Could you ask ${theContact(f)} to ${postponeMyInterview(f)}?
        ${because('situation')`Something has come up that can't wait.`}
        ${imFreeInstead(f)}
        ${sorry(f)}
        ${ifThatsDifficult(f)}

        ${f.bye('Thanks')}
      `,
    ],
  },
  chat: short,
  text: short,
  phone: {
    warm: [
      (f) => letter`
        ${f.hi}

        I have a favour to ask, if you've got a minute.
        ${iWontBeAbleToMakeIt(f)}
        Could you ask ${them(f)} to ${postponeIt(f)}?
        ${imFreeInstead(f)}
        ${sorry(f)}
        ${ifThatsDifficult(f)}
        I'll put this in an email too, so you can pass it on.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.hello}

        I have a request, if you can spare a minute.
        ${iCannotAttend(f)}
        Could you please ask ${them(f)} to ${postponeIt(f)}?
        ${iAmFreeInstead(f)}
        ${sorryFormal(f)}
        ${ifThatIsDifficult(f)}
        I will confirm this by email.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I'd like to ask for a change of plan.
        Could you ask ${theContact(f)} to ${postponeMyInterview(f)}?
        ${because('situation')`Something has come up that can't wait.`}
        ${imFreeInstead(f)}
        ${sorry(f)}
        ${ifThatsDifficult(f)}
        I'll send you this by email as well, so you can pass it on.
      `,
    ],
  },
};
