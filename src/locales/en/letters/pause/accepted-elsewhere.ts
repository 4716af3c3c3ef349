import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import {
  ifThatIsDifficult,
  ifThatsDifficult,
  postponeMyInterview,
  postponing,
  sorry,
  sorryFormal,
  sorryIfRoom,
  sorryIfRoomFormal,
} from './parts.ts';
import type { Letter, Wordings } from '../../../../letters/letter-types.ts';
import type { EnglishMail, LetterFacts } from '../facts.ts';

/** “I'll tell you by 7 December where things stand.” */
export const whereThingsStand = (f: LetterFacts) =>
  f.deadline
    ? say`I'll tell you by ${f.deadline} where things stand.`
    : say`I'll tell you where things stand as soon as I know.`;
export const whereThingsStandFormal = (f: LetterFacts) =>
  f.deadline
    ? say`I will tell you by ${f.deadline} where things stand.`
    : say`I will tell you where things stand as soon as I know.`;

/** Times, for an interview that may not be needed. */
export const ifWeGoAhead = (f: LetterFacts) =>
  f.slots && spare(1)`If we do go ahead after that, I'm free ${f.slots}.`;
export const ifWeGoAheadFormal = (f: LetterFacts) =>
  f.slots && spare(1)`If we do go ahead after that, I am free ${f.slots}.`;

const short: Wordings<LetterFacts> = {
  warm: [
    (f) => letter`
      ${f.hi}

      ${because('otherJob')`I'm waiting for a contract for another job.`}
      Could we ${postponeMyInterview(f)} until I have it?
      ${whereThingsStand(f)}
      ${ifWeGoAhead(f)}
      ${sorryIfRoom(f)}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      ${because('otherJob')`I am waiting for a contract for another job.`}
      Would it be possible to ${postponeMyInterview(f)} until I have it?
      ${whereThingsStandFormal(f)}
      ${ifWeGoAheadFormal(f)}
      ${sorryIfRoomFormal(f)}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      ${because('otherJob')`I'm waiting for a contract for another job.`}
      Could we ${postponeMyInterview(f)} until I have it?
      ${whereThingsStand(f)}
      ${ifWeGoAhead(f)}
    `,
  ],
};

const casualCall: Letter<LetterFacts> = (f) => letter`
  ${f.hi}

  I'd like to tell you where I stand.
  ${because('otherJob')`At the moment, I'm waiting for a contract for another job.`}

  Could we ${postponeMyInterview(f)} until I have it?
  ${whereThingsStand(f)}
  ${ifWeGoAhead(f)}
  ${sorry(f)}
  ${ifThatsDifficult(f)}

  I'll put this in an email too, so you have it in writing.
`;

/** Another job has been accepted and not yet signed. */
export const acceptedElsewhere: EnglishMail = {
  subject: postponing,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        ${because('otherJob')`I'm waiting for a contract for another job.`}
        Could we ${postponeMyInterview(f)} until I have it?
        ${whereThingsStand(f)}
        ${ifWeGoAhead(f)}

        ${sorry(f)}
        ${ifThatsDifficult(f)}

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        Could we ${postponeMyInterview(f)}?
        ${because('otherJob')`I'm waiting for a contract for another job, and I'd like to know where I stand before we go on.`}
        ${whereThingsStand(f)}
        ${ifWeGoAhead(f)}

        ${sorry(f)}
        ${ifThatsDifficult(f)}

        ${f.bye('All the best')}
      `,
      (f) => letter`
        ${f.hi}

        ${because('otherJob')`There's something I should mention: I'm waiting for a contract for another job.`}
        Would you be able to ${postponeMyInterview(f)} until I have it?
        ${whereThingsStand(f)}
        ${ifWeGoAhead(f)}

        ${sorry(f)}
        ${ifThatsDifficult(f)}

        ${f.bye('Best wishes')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        ${because('otherJob')`I am waiting for a contract for another job.`}
        Would it be possible to ${postponeMyInterview(f)} until I have it?
        ${whereThingsStandFormal(f)}
        ${ifWeGoAheadFormal(f)}

        ${sorryFormal(f)}
        ${ifThatIsDifficult(f)}

        ${f.bye('Yours sincerely')}
      `,
      (f) => letter`
        ${f.dear}

        May I ask you to ${postponeMyInterview(f)}?
        ${because('otherJob')`I am waiting for a contract for another job, and I would like to know where I stand before we go on.`}
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
        Could we ${postponeMyInterview(f)} until I have it?
        ${whereThingsStand(f)}
        ${ifWeGoAhead(f)}
        ${sorry(f)}
        ${ifThatsDifficult(f)}

        ${f.bye('Thanks')}
      `,
      (f) => letter`
        ${f.hi}

        Could we ${postponeMyInterview(f)}?
        ${because('otherJob')`I'm waiting for a contract for another job, and I'd like to know where I stand first.`}
        ${whereThingsStand(f)}
        ${ifWeGoAhead(f)}
        ${sorry(f)}
        ${ifThatsDifficult(f)}

        ${f.bye('Best')}
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
        ${because('otherJob')`At the moment, I am waiting for a contract for another job.`}

        Would it be possible to ${postponeMyInterview(f)} until I have it?
        ${whereThingsStandFormal(f)}
        ${ifWeGoAheadFormal(f)}
        ${sorryFormal(f)}
        ${ifThatIsDifficult(f)}

        I will confirm this by email, so that you have it in writing.
      `,
    ],
    brief: [casualCall],
  },
};
