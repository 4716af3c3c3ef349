import { because, letter, spare } from '../../../../../letters/template.ts';
import {
  ifWeGoAhead,
  ifWeGoAheadFormal,
  whereThingsStand,
  whereThingsStandFormal,
} from '../accepted-elsewhere.ts';
import { postponeMyInterview, postponing, theContact, theExtraWork } from '../parts.ts';
import type { Wordings } from '../../../../../letters/letter-types.ts';
import type { EnglishMail, LetterFacts } from '../../facts.ts';

const short: Wordings<LetterFacts> = {
  warm: [
    (f) => letter`
      ${f.hi}

      ${because('otherJob')`I've accepted another job, but nothing is signed yet.`}
      Could you ask ${theContact(f)} to ${postponeMyInterview(f)} until that's settled?
      ${whereThingsStand(f)}
      ${ifWeGoAhead(f)}
      ${spare(2)`I'm sorry for ${theExtraWork(f)}.`}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      ${because('otherJob')`I have accepted another job, but nothing is signed yet.`}
      Could you please ask ${theContact(f)} to ${postponeMyInterview(f)} until that is settled?
      ${whereThingsStandFormal(f)}
      ${ifWeGoAheadFormal(f)}
      ${spare(2)`I apologise for ${theExtraWork(f)}.`}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      ${because('otherJob')`I've accepted another job, but haven't signed yet.`}
      Could you ask ${theContact(f)} to ${postponeMyInterview(f)} until that's settled?
      ${whereThingsStand(f)}
      ${ifWeGoAhead(f)}
    `,
  ],
};

/** Another job has been accepted and not yet signed: to the agency, which asks the client. */
export const acceptedElsewhereAgency: EnglishMail = {
  subject: postponing,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        ${because('otherJob')`I've accepted another job, but nothing is signed yet.`}
        Could you ask ${theContact(f)} to ${postponeMyInterview(f)} until that's settled?
        ${whereThingsStand(f)}
        ${ifWeGoAhead(f)}

        I'm sorry for ${theExtraWork(f)}, and I'll understand if they can't wait.
        Thank you for putting me forward.

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        Could you ask ${theContact(f)} to ${postponeMyInterview(f)}?
        ${because('otherJob')`I've accepted another job, and until it's signed I'd rather not take up any more of their time.`}
        ${whereThingsStand(f)}
        ${ifWeGoAhead(f)}

        I'm sorry for ${theExtraWork(f)}, and thank you for all your help.

        ${f.bye('All the best')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        ${because('otherJob')`I have accepted another job, but nothing is signed yet.`}
        Could you please ask ${theContact(f)} to ${postponeMyInterview(f)} until that is settled?
        ${whereThingsStandFormal(f)}
        ${ifWeGoAheadFormal(f)}

        I will understand if they would rather not wait.
        I apologise for ${theExtraWork(f)}.

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        ${because('otherJob')`I've accepted another job, but nothing's signed yet.`}
        Could you ask ${theContact(f)} to ${postponeMyInterview(f)} until that's settled?
        ${whereThingsStand(f)}
        ${ifWeGoAhead(f)}
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

        I'd like you to hear this from me first.
        ${because('otherJob')`I've accepted another job, but nothing is signed yet.`}
        Could you ask ${theContact(f)} to ${postponeMyInterview(f)} until that's settled?
        ${whereThingsStand(f)}
        ${ifWeGoAhead(f)}
        I'm sorry for ${theExtraWork(f)}, and I'll understand if they can't wait.
        I'll put this in an email too, so you can pass it on.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.hello}

        I would like you to know where I stand.
        ${because('otherJob')`I have accepted another job, but nothing is signed yet.`}
        Could you please ask ${theContact(f)} to ${postponeMyInterview(f)} until that is settled?
        ${whereThingsStandFormal(f)}
        ${ifWeGoAheadFormal(f)}
        I will understand if they would rather not wait.
        I apologise for ${theExtraWork(f)}.
        I will confirm this by email.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I have some news, and I'd like to be open about it.
        ${because('otherJob')`I've accepted another job, but nothing's signed yet.`}
        Could you ask ${theContact(f)} to ${postponeMyInterview(f)} until that's settled?
        ${whereThingsStand(f)}
        ${ifWeGoAhead(f)}
        I'm sorry for ${theExtraWork(f)}, and I'll understand if they can't wait.
        I'll send you this by email as well.
      `,
    ],
  },
};
