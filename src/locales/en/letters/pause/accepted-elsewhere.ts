import { because, letter, say, spare } from '../../../../letters/template.ts';
import { postponeMyInterview, postponing, theExtraWork } from './parts.ts';
import type { Wordings } from '../../../../letters/letter-types.ts';
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

      ${because('otherJob')`I've accepted another job, but nothing is signed yet.`}
      Could we ${postponeMyInterview(f)} until that's settled?
      ${whereThingsStand(f)}
      ${ifWeGoAhead(f)}
      ${spare(2)`I'm sorry for ${theExtraWork(f)}.`}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      ${because('otherJob')`I have accepted another job, but nothing is signed yet.`}
      Would it be possible to ${postponeMyInterview(f)} until that is settled?
      ${whereThingsStandFormal(f)}
      ${ifWeGoAheadFormal(f)}
      ${spare(2)`I apologise for ${theExtraWork(f)}.`}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      ${because('otherJob')`I've accepted another job, but haven't signed yet.`}
      Could we ${postponeMyInterview(f)} until that's settled?
      ${whereThingsStand(f)}
      ${ifWeGoAhead(f)}
    `,
  ],
};

/** Another job has been accepted and not yet signed. */
export const acceptedElsewhere: EnglishMail = {
  subject: postponing,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        ${because('otherJob')`I've accepted another job, but nothing is signed yet.`}
        Could we ${postponeMyInterview(f)} until that's settled?
        ${whereThingsStand(f)}
        ${ifWeGoAhead(f)}

        It seemed only fair to tell you, and I'll understand if you can't wait.
        I'm sorry for ${theExtraWork(f)}.

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        Could we ${postponeMyInterview(f)}?
        ${because('otherJob')`I've accepted another job, and until it's signed I'd rather not take up any more of your time.`}
        ${whereThingsStand(f)}
        ${ifWeGoAhead(f)}

        I'm sorry for ${theExtraWork(f)}, and if you'd rather not wait, I'll understand.

        ${f.bye('All the best')}
      `,
      (f) => letter`
        ${f.hi}

        ${because('otherJob')`I'd like to be open with you: I've accepted another job, although I haven't signed anything yet.`}
        Would you be willing to ${postponeMyInterview(f)} until that's settled?
        ${whereThingsStand(f)}
        ${ifWeGoAhead(f)}

        If that doesn't work for you, I'll understand, and I'm sorry for ${theExtraWork(f)}.

        ${f.bye('Best wishes')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        ${because('otherJob')`I have accepted another job, but nothing is signed yet.`}
        Would it be possible to ${postponeMyInterview(f)} until that is settled?
        ${whereThingsStandFormal(f)}
        ${ifWeGoAheadFormal(f)}

        I will understand if you would rather not wait.
        I apologise for ${theExtraWork(f)}.

        ${f.bye('Yours sincerely')}
      `,
      (f) => letter`
        ${f.dear}

        May I ask you to ${postponeMyInterview(f)}?
        ${because('otherJob')`I have accepted another job, and until it is signed I would rather not take up any more of your time.`}
        ${whereThingsStandFormal(f)}
        ${ifWeGoAheadFormal(f)}

        I apologise for ${theExtraWork(f)}, and I will understand if you need to continue without me.

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        ${because('otherJob')`I've accepted another job, but nothing's signed yet.`}
        Could we ${postponeMyInterview(f)} until that's settled?
        ${whereThingsStand(f)}
        ${ifWeGoAhead(f)}
        I'm sorry for ${theExtraWork(f)}, and I'll understand if you can't wait.

        ${f.bye('Thanks')}
      `,
      (f) => letter`
        ${f.hi}

        Could we ${postponeMyInterview(f)}?
        ${because('otherJob')`I've accepted another job, and I'd rather not take up your time until I know it's signed.`}
        ${whereThingsStand(f)}
        ${ifWeGoAhead(f)}
        I'm sorry for ${theExtraWork(f)}.

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

        I'd like you to hear this from me first.
        ${because('otherJob')`I've accepted another job, but nothing is signed yet.`}
        Could we ${postponeMyInterview(f)} until that's settled?
        ${whereThingsStand(f)}
        ${ifWeGoAhead(f)}
        I'm sorry for ${theExtraWork(f)}, and I'll understand if you can't wait.
        I'll put this in an email too, so you have it in writing.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.hello}

        I would like you to know where I stand.
        ${because('otherJob')`I have accepted another job, but nothing is signed yet.`}
        Would it be possible to ${postponeMyInterview(f)} until that is settled?
        ${whereThingsStandFormal(f)}
        ${ifWeGoAheadFormal(f)}
        I will understand if you would rather not wait.
        I apologise for ${theExtraWork(f)}.
        I will confirm this by email.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I have some news, and I'd like to be open about it.
        ${because('otherJob')`I've accepted another job, but nothing's signed yet.`}
        Could we ${postponeMyInterview(f)} until that's settled?
        ${whereThingsStand(f)}
        ${ifWeGoAhead(f)}
        I'm sorry for ${theExtraWork(f)}, and I'll understand if you can't wait.
        I'll send you this by email as well.
      `,
    ],
  },
};
