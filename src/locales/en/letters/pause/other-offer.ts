import { because, letter, say } from '../../../../letters/bow-out/template.ts';
import {
  ifThatIsDifficult,
  ifThatsDifficult,
  postponeMyInterview,
  postponing,
  sorry,
  sorryAndGrateful,
  sorryAndThanks,
  sorryFormal,
  sorryIfRoom,
  sorryIfRoomFormal,
} from './parts.ts';
import type { Wordings } from '../../../../letters/letter-types.ts';
import type { EnglishMail, LetterFacts } from '../facts.ts';

/** Why there has to be a wait. A candidate may leave the other offer out; then no reason is given. */
export const imStillDeciding = (f: LetterFacts) =>
  f.hasOtherOffer
    ? because('otherJob')`I've had an offer from another company, and I'm still deciding whether to take it.`
    : say`I need a little more time before we go any further.`;
export const iAmStillDeciding = (f: LetterFacts) =>
  f.hasOtherOffer
    ? because('otherJob')`I have received an offer from another company, and I am still considering it.`
    : say`I would like a little more time before we go any further.`;

/** The day of the answer and, if it is a yes, the times for it; or the times alone. */
export const illTellYouWhether = (f: LetterFacts) => {
  if (!f.deadline)
    return f.slots ? say`I'm free ${f.slots} instead.` : say`I'll let you know as soon as I've decided.`;
  return say`I'll tell you by ${f.deadline} whether I'd like to go ahead${f.slots && say`, and if so, I'm free ${f.slots}`}.`;
};
export const iWillTellYouWhether = (f: LetterFacts) => {
  if (!f.deadline)
    return f.slots ? say`I am free ${f.slots} instead.` : say`I will let you know as soon as I have decided.`;
  return say`I will tell you by ${f.deadline} whether I would like to go ahead${f.slots && say`, and if so, I am free ${f.slots}`}.`;
};

const short: Wordings<LetterFacts> = {
  warm: [
    (f) => letter`
      ${f.hi}

      ${imStillDeciding(f)}
      Could we ${postponeMyInterview(f)}?
      ${illTellYouWhether(f)}
      ${sorryIfRoom(f)}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      ${iAmStillDeciding(f)}
      Would it be possible to ${postponeMyInterview(f)}?
      ${iWillTellYouWhether(f)}
      ${sorryIfRoomFormal(f)}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      Could we ${postponeMyInterview(f)}?
      ${f.hasOtherOffer ? because('otherJob')`I have another offer to decide on first.` : say`I need a little more time first.`}
      ${illTellYouWhether(f)}
    `,
  ],
};

/** There is another offer to decide on, or more time is wanted for a reason that the letter does not give. */
export const otherOffer: EnglishMail = {
  subject: postponing,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        ${imStillDeciding(f)}
        Could we ${postponeMyInterview(f)}?
        ${f.deadline && f.rounds && !f.slots ? say`I'll tell you by ${f.deadline} whether I'd like to go ahead, and if so, we can find a new date then.` : illTellYouWhether(f)}

        ${sorry(f)}
        ${f.deadline && ifThatsDifficult(f)}
        ${!f.deadline && (f.slots ? say`If that doesn't work for you, let me know and I'll find another time.` : say`If you need my answer by a certain day, just let me know.`)}

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        Could we ${postponeMyInterview(f)}?
        ${f.hasOtherOffer ? because('otherJob')`I have another offer, and I'd like to decide on that first.` : say`I'd like a little more time before the next step.`}

        ${illTellYouWhether(f)}
        ${sorry(f)}
        ${ifThatsDifficult(f)}

        ${f.bye('All the best')}
      `,
      (f) => letter`
        ${f.hi}

        ${f.hasOtherOffer ? because('otherJob')`I'd like to be open with you: I have an offer from another company, and I haven't made up my mind yet.` : say`I have a favour to ask: I need a little more time before the next step.`}
        Would you be able to ${postponeMyInterview(f)}?
        ${illTellYouWhether(f)}

        ${sorryAndThanks(f)}

        ${f.bye('Best wishes')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        ${iAmStillDeciding(f)}
        Would it be possible to ${postponeMyInterview(f)}?
        ${iWillTellYouWhether(f)}

        ${sorryFormal(f)}
        ${f.deadline && ifThatIsDifficult(f)}
        ${!f.deadline && (f.slots ? say`If that does not suit you, please let me know, and I will find another time.` : say`If you need to know by a certain day, please let me know, and I will keep to it.`)}

        ${f.bye('Yours sincerely')}
      `,
      (f) => letter`
        ${f.dear}

        May I ask you to ${postponeMyInterview(f)}?
        ${f.hasOtherOffer ? because('otherJob')`I have another offer, and I would like to decide on that first.` : say`I would like a little more time before the next step.`}

        ${iWillTellYouWhether(f)}
        ${sorryAndGrateful(f, 'your patience')}

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        ${imStillDeciding(f)}
        Could we ${postponeMyInterview(f)}?
        ${illTellYouWhether(f)}
        ${f.slots ? say`I'm sorry for any trouble this causes.` : say`${sorry(f)}`}

        ${f.bye('Thanks')}
      `,
      (f) => letter`
        ${f.hi}

        Could we ${postponeMyInterview(f)}?
        ${f.hasOtherOffer ? because('otherJob')`I have another offer, and I need to decide on it before I go any further.` : say`I need a little more time before I go any further.`}
        ${illTellYouWhether(f)}
        ${sorryAndThanks(f)}

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

        I'd like to tell you where I stand, if you've got a minute.
        ${imStillDeciding(f)}
        Could we ${postponeMyInterview(f)}?
        ${illTellYouWhether(f)}
        ${sorry(f)}
        ${ifThatsDifficult(f)}
        I'll put this in an email too, so you have it in writing.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.hello}

        I have a request, if you can spare a minute.
        ${iAmStillDeciding(f)}
        Would it be possible to ${postponeMyInterview(f)}?
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
        Could we ${postponeMyInterview(f)}?
        ${imStillDeciding(f)}
        ${illTellYouWhether(f)}
        ${sorry(f)}
        ${ifThatsDifficult(f)}
        I'll send you this by email as well, so you have it in writing.
      `,
    ],
  },
};
