import { because, letter, say, spare } from '../../../../../letters/template.ts';
import { iAmStillDeciding, illTellYouWhether, imStillDeciding, iWillTellYouWhether } from '../other-offer.ts';
import { postponeMyInterview, postponing, theContact, theExtraWork } from '../parts.ts';
import type { Wordings } from '../../../../../letters/letter-types.ts';
import type { EnglishMail, LetterFacts } from '../../facts.ts';

const short: Wordings<LetterFacts> = {
  warm: [
    (f) => letter`
      ${f.hi}

      ${imStillDeciding(f)}
      Could you ask ${theContact(f)} to ${postponeMyInterview(f)}?
      ${illTellYouWhether(f)}
      ${spare(1)`I'm sorry for ${theExtraWork(f)}.`}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      ${iAmStillDeciding(f)}
      Could you please ask ${theContact(f)} to ${postponeMyInterview(f)}?
      ${iWillTellYouWhether(f)}
      ${spare(1)`I apologise for ${theExtraWork(f)}.`}
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

        I'm sorry for ${theExtraWork(f)}.
        ${f.deadline && say`If that's too late for them, let me know and I'll try to decide sooner.`}
        ${spare(1)`Thank you for putting me forward.`}

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        Could you ask ${theContact(f)} to ${postponeMyInterview(f)}?
        ${f.hasOtherOffer ? because('otherJob')`I have another offer to decide on, and I'd like to do that before I take up any more of their time.` : say`I'd like a little more time before the next step.`}
        ${illTellYouWhether(f)}

        I'm sorry for ${theExtraWork(f)}.
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

        I apologise for ${theExtraWork(f)}, and I am grateful for your help.

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        ${imStillDeciding(f)}
        Could you ask ${theContact(f)} to ${postponeMyInterview(f)}?
        ${illTellYouWhether(f)}
        I'm sorry for ${theExtraWork(f)}.

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
        I'm sorry for ${theExtraWork(f)}.
        If waiting is a problem for them, tell me and we'll work something out.
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
        I apologise for ${theExtraWork(f)}.
        If waiting is difficult for them, please tell me, and I will see what I can do.
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
        I'm sorry for ${theExtraWork(f)}.
        If waiting is a problem for them, tell me and we'll work something out.
        I'll send you this by email as well, so you can pass it on.
      `,
    ],
  },
};
