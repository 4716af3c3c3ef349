import { because, letter, say, spare } from '../../../../../letters/bow-out/template.ts';
import { iAmStillDeciding, illTellYouWhether, imStillDeciding, iWillTellYouWhether } from '../other-offer.ts';
import {
  ifThatIsDifficult,
  ifThatsDifficult,
  postponeMyInterview,
  postponing,
  sorry,
  sorryAndGrateful,
  sorryFormal,
  sorryIfRoom,
  sorryIfRoomFormal,
  theContact,
} from '../parts.ts';
import type { Wordings } from '../../../../../letters/letter-types.ts';
import type { EnglishMail, LetterFacts } from '../../facts.ts';

const short: Wordings<LetterFacts> = {
  warm: [
    (f) => letter`
      ${f.hi}

      ${imStillDeciding(f)}
      Could you ask ${theContact(f)} to ${postponeMyInterview(f)}?
      ${illTellYouWhether(f)}
      ${sorryIfRoom(f)}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      ${iAmStillDeciding(f)}
      Could you please ask ${theContact(f)} to ${postponeMyInterview(f)}?
      ${iWillTellYouWhether(f)}
      ${sorryIfRoomFormal(f)}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      Could you ask ${theContact(f)} to ${postponeMyInterview(f)}?
      ${f.hasOtherOffer ? because('otherJob')`I have another offer to decide on first.` : say`I need a little more time first.`}
      ${illTellYouWhether(f)}
    `,
  ],
};

/** Another offer, or more time without a reason: to the agency, which asks the client. */
export const otherOfferAgency: EnglishMail = {
  subject: postponing,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        ${imStillDeciding(f)}
        Could you ask ${theContact(f)} to ${postponeMyInterview(f)}?
        ${illTellYouWhether(f)}

        ${sorry(f)}
        ${f.deadline && ifThatsDifficult(f)}
        ${spare(1)`Thank you for putting me forward.`}

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        Could you ask ${theContact(f)} to ${postponeMyInterview(f)}?
        ${f.hasOtherOffer ? because('otherJob')`I have another offer, and I'd like to decide on that first.` : say`I'd like a little more time before the next step.`}
        ${illTellYouWhether(f)}

        ${sorry(f)}
        ${spare(1)`Thank you for explaining this to them.`}

        ${f.bye('All the best')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        ${iAmStillDeciding(f)}
        Could you please ask ${theContact(f)} to ${postponeMyInterview(f)}?
        ${iWillTellYouWhether(f)}

        ${sorryAndGrateful(f, 'your help')}

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        ${imStillDeciding(f)}
        Could you ask ${theContact(f)} to ${postponeMyInterview(f)}?
        ${illTellYouWhether(f)}
        ${sorry(f)}

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

        I'd like to tell you where I stand, if you've got a minute.
        ${imStillDeciding(f)}
        Could you ask ${theContact(f)} to ${postponeMyInterview(f)}?
        ${illTellYouWhether(f)}
        ${sorry(f)}
        ${ifThatsDifficult(f)}
        I'll put this in an email too, so you can pass it on.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.hello}

        I have a request, if you can spare a minute.
        ${iAmStillDeciding(f)}
        Could you please ask ${theContact(f)} to ${postponeMyInterview(f)}?
        ${iWillTellYouWhether(f)}
        ${sorryFormal(f)}
        ${ifThatIsDifficult(f)}
        I will confirm this by email.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I have a favour to ask.
        Could you ask ${theContact(f)} to ${postponeMyInterview(f)}?
        ${imStillDeciding(f)}
        ${illTellYouWhether(f)}
        ${sorry(f)}
        ${ifThatsDifficult(f)}
        I'll send you this by email as well, so you can pass it on.
      `,
    ],
  },
};
