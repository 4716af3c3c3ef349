import { because, letter } from '../../../../../letters/bow-out/template.ts';
import {
  ifWeGoAhead,
  ifWeGoAheadFormal,
  whereThingsStand,
  whereThingsStandFormal,
} from '../accepted-elsewhere.ts';
import {
  ifThatIsDifficult,
  ifThatsDifficult,
  postponeMyInterview,
  postponing,
  sorry,
  sorryFormal,
  sorryIfRoom,
  sorryIfRoomFormal,
  theContact,
} from '../parts.ts';
import type { Letter, Wordings } from '../../../../../letters/letter-types.ts';
import type { EnglishMail, LetterFacts } from '../../facts.ts';

const short: Wordings<LetterFacts> = {
  warm: [
    (f) => letter`
      ${f.hi}

      ${because('otherJob')`I'm waiting for a contract for another job.`}
      Could you ask ${theContact(f)} to ${postponeMyInterview(f)} until I have it?
      ${whereThingsStand(f)}
      ${ifWeGoAhead(f)}
      ${sorryIfRoom(f)}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      ${because('otherJob')`I am waiting for a contract for another job.`}
      Could you please ask ${theContact(f)} to ${postponeMyInterview(f)} until I have it?
      ${whereThingsStandFormal(f)}
      ${ifWeGoAheadFormal(f)}
      ${sorryIfRoomFormal(f)}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      ${because('otherJob')`I'm waiting for a contract for another job.`}
      Could you ask ${theContact(f)} to ${postponeMyInterview(f)} until I have it?
      ${whereThingsStand(f)}
      ${ifWeGoAhead(f)}
    `,
  ],
};

const casualCall: Letter<LetterFacts> = (f) => letter`
  ${f.hi}

  I'd like to tell you where I stand.
  ${because('otherJob')`I'm waiting for a contract for another job.`}

  Could you ask ${theContact(f)} to ${postponeMyInterview(f)} until I have it?
  ${whereThingsStand(f)}
  ${ifWeGoAhead(f)}
  ${sorry(f)}
  ${ifThatsDifficult(f)}

  I'll put this in an email too, so you can pass it on.
`;

/** Another job has been accepted and not yet signed: to the agency, which asks the client. */
export const acceptedElsewhereAgency: EnglishMail = {
  subject: postponing,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        ${because('otherJob')`I'm waiting for a contract for another job.`}
        Could you ask ${theContact(f)} to ${postponeMyInterview(f)} until I have it?
        ${whereThingsStand(f)}
        ${ifWeGoAhead(f)}

        ${sorry(f)}
        ${ifThatsDifficult(f)}
        Thank you for putting me forward.

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        Could you ask ${theContact(f)} to ${postponeMyInterview(f)}?
        ${because('otherJob')`I'm waiting for a contract for another job, and I'd like to know where I stand before we go on.`}
        ${whereThingsStand(f)}
        ${ifWeGoAhead(f)}

        ${sorry(f)}
        Thank you for all your help.

        ${f.bye('All the best')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        ${because('otherJob')`I am waiting for a contract for another job.`}
        Could you please ask ${theContact(f)} to ${postponeMyInterview(f)} until I have it?
        ${whereThingsStandFormal(f)}
        ${ifWeGoAheadFormal(f)}

        ${sorryFormal(f)}
        ${ifThatIsDifficult(f)}

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        ${because('otherJob')`I'm waiting for a contract for another job.`}
        Could you ask ${theContact(f)} to ${postponeMyInterview(f)} until I have it?
        ${whereThingsStand(f)}
        ${ifWeGoAhead(f)}
        ${sorry(f)}
        ${ifThatsDifficult(f)}

        ${f.bye('Thanks')}
      `,
    ],
  },
  chat: short,
  text: short,
  phone: {
    warm: [casualCall],
    formal: [
      (f) => letter`
        ${f.hello}

        I would like to tell you where I stand.
        ${because('otherJob')`I am waiting for a contract for another job.`}

        Could you please ask ${theContact(f)} to ${postponeMyInterview(f)} until I have it?
        ${whereThingsStandFormal(f)}
        ${ifWeGoAheadFormal(f)}
        ${sorryFormal(f)}
        ${ifThatIsDifficult(f)}

        I will confirm this by email, so that you can pass it on.
      `,
    ],
    brief: [casualCall],
  },
};
