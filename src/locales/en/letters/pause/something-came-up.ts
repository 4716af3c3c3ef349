import { because, letter, say } from '../../../../letters/bow-out/template.ts';
import {
  ifThatIsDifficult,
  ifThatsDifficult,
  myInterviewOn,
  postponeIt,
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

/** Other times, or when they will be known. */
export const imFreeInstead = (f: LetterFacts) => {
  const { deadline } = f;
  if (f.slots) return say`I'm free ${f.slots} instead${deadline && say`, and I'll confirm by ${deadline}`}.`;
  if (f.rounds)
    return deadline
      ? say`I'll get back to you with new dates by ${deadline}.`
      : say`I'll get back to you with new dates as soon as I can.`;
  return deadline
    ? say`I'll let you know by ${deadline} when I can carry on.`
    : say`I'll let you know as soon as I'm ready to carry on.`;
};
export const iAmFreeInstead = (f: LetterFacts) => {
  const { deadline } = f;
  if (f.slots)
    return say`I am free ${f.slots} instead${deadline && say`, and I will confirm by ${deadline}`}.`;
  if (f.rounds)
    return deadline
      ? say`I will come back to you with new dates by ${deadline}.`
      : say`I will come back to you with new dates as soon as I can.`;
  return deadline
    ? say`I will let you know by ${deadline} when I can continue.`
    : say`I will let you know as soon as I am ready to continue.`;
};

/** “Something has come up, and I won't be able to make my interview on 2 December.” */
export const iWontBeAbleToMakeIt = (f: LetterFacts) =>
  f.rounds
    ? because('situation')`Something has come up, and I won't be able to make ${myInterviewOn(f)}.`
    : because('situation')`Something has come up that I need to deal with.`;
export const iCannotAttend = (f: LetterFacts) =>
  f.rounds
    ? because('situation')`Something has come up, and I will not be able to attend ${myInterviewOn(f)}.`
    : because('situation')`Something has come up that I need to deal with.`;

/** A chat has no subject and a text message little room; they say the same. */
const short: Wordings<LetterFacts> = {
  warm: [
    (f) => letter`
      ${f.hi}

      ${iWontBeAbleToMakeIt(f)}
      Could we ${postponeIt(f)}?
      ${imFreeInstead(f)}
      ${sorryIfRoom(f)}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      ${iCannotAttend(f)}
      Would it be possible to ${postponeIt(f)}?
      ${iAmFreeInstead(f)}
      ${sorryIfRoomFormal(f)}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      ${because('situation')`Something has come up, so could we ${postponeMyInterview(f)}?`}
      ${imFreeInstead(f)}
    `,
  ],
};

/** Something came up in life, and will pass. It is nobody's business what. */
export const somethingCameUp: EnglishMail = {
  subject: postponing,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        ${iWontBeAbleToMakeIt(f)}
        Could we ${postponeIt(f)}?
        ${imFreeInstead(f)}

        ${sorry(f)}
        ${f.slots ? say`If that doesn't work for you, let me know and I'll find another time.` : ifThatsDifficult(f)}

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        Could we ${postponeMyInterview(f)}?
        ${because('situation')`Something has come up that can't wait.`}
        ${imFreeInstead(f)}

        ${f.rounds ? say`I know this means rearranging things for you, and I'm sorry${f.isImminent && say` about the short notice`}.` : say`${sorry(f)}`}
        If it causes you any problems, please let me know.

        ${f.bye('All the best')}
      `,
      (f) => letter`
        ${f.hi}

        I'm sorry to ask${f.isImminent && say` at such short notice`}, but could we ${postponeMyInterview(f)}?
        ${because('situation')`Something has come up that I have to see to.`}

        ${imFreeInstead(f)}
        Thank you for bearing with me, and please let me know if that makes things difficult for you.

        ${f.bye('Best wishes')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        ${iCannotAttend(f)}
        Would it be possible to ${postponeIt(f)}?
        ${iAmFreeInstead(f)}

        ${sorryFormal(f)}
        ${f.slots ? say`If that does not suit you, please let me know, and I will find another time.` : ifThatIsDifficult(f)}

        ${f.bye('Yours sincerely')}
      `,
      (f) => letter`
        ${f.dear}

        May I ask you to ${postponeMyInterview(f)}?
        ${because('situation')`Something has come up that I cannot put off.`}

        ${iAmFreeInstead(f)}
        ${sorryAndGrateful(f, 'your patience')}

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        ${because('situation')`Something has come up that I need to deal with, so could we ${postponeMyInterview(f)}?`}
        ${imFreeInstead(f)}
        ${sorry(f)}
        ${ifThatsDifficult(f)}

        ${f.bye('Thanks')}
      `,
      (f) => letter`
        ${f.hi}

        Could we ${postponeMyInterview(f)}?
        ${because('situation')`Something has come up that can't wait.`}
        ${imFreeInstead(f)}
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

        I have a favour to ask, if you've got a minute.
        ${iWontBeAbleToMakeIt(f)}
        Could we ${postponeIt(f)}?
        ${imFreeInstead(f)}
        ${sorry(f)}
        ${ifThatsDifficult(f)}
        I'll put this in an email too, so you have it in writing.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.hello}

        I have a request, if you can spare a minute.
        ${iCannotAttend(f)}
        Would it be possible to ${postponeIt(f)}?
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
        ${because('situation')`Something has come up, so could we ${postponeMyInterview(f)}?`}
        ${imFreeInstead(f)}
        ${sorry(f)}
        ${ifThatsDifficult(f)}
        I'll also send you this by email in a minute, so that you have it in writing.
      `,
    ],
  },
};
