import { letter, say, spare } from '../../../../../letters/bow-out/template.ts';
import { theClientOrThem } from '../../parts.ts';
import { anAdjustment, anAdjustmentFor, anotherDay, anotherDayFormal } from '../adjustment.ts';
import { myInterview, myInterviewThere, theContact } from '../parts.ts';
import type { Wordings } from '../../../../../letters/letter-types.ts';
import type { EnglishMail, LetterFacts } from '../../facts.ts';

const short: Wordings<LetterFacts> = {
  warm: [
    (f) => letter`
      ${f.hi}

      For ${myInterviewThere(f)}, I'll need ${anAdjustment(f)}.
      Could you arrange that with ${theClientOrThem(f)}?
      ${f.deadline && say`It would help to know by ${f.deadline}.`}
      ${f.slots && anotherDay(f)}
      ${spare(1)`Thank you for sorting this out.`}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      For ${myInterviewThere(f)}, I will need ${anAdjustment(f)}.
      Could you please arrange that with ${theClientOrThem(f)}?
      ${f.deadline && say`It would help to know by ${f.deadline}.`}
      ${f.slots && anotherDayFormal(f)}
      ${spare(1)`Thank you for your help.`}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      Could you ask ${theContact(f)} for ${anAdjustment(f)} for ${myInterview(f)}?
      ${f.deadline && say`It would help to know by ${f.deadline}.`}
      ${f.slots && anotherDay(f)}
    `,
  ],
};

/** A change that makes the interview possible: to the agency, which arranges it with the client. */
export const adjustmentAgency: EnglishMail = {
  subject: anAdjustmentFor,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        For ${myInterviewThere(f)}, I'll need ${anAdjustment(f)}.
        Could you arrange that with ${theClientOrThem(f)}?
        Everything else can stay as it is.

        ${f.deadline && say`It would help to know by ${f.deadline} whether they can do it.`}
        ${f.slots && anotherDay(f)}
        Please let me know once it's arranged, and thank you for sorting this out for me.

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        Could you ask ${theContact(f)} for ${anAdjustment(f)} for ${myInterview(f)}?
        Everything else can stay as it is.

        ${f.deadline && say`It would help to hear back by ${f.deadline}.`}
        ${anotherDay(f)}
        Please let me know once it's arranged.

        ${f.bye('Many thanks')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        For ${myInterviewThere(f)}, I will need ${anAdjustment(f)}.
        Could you please arrange that with ${theClientOrThem(f)}?
        Everything else can stay as it is.

        ${f.deadline && say`It would help to know by ${f.deadline} whether this is possible.`}
        ${f.slots && anotherDayFormal(f)}
        Please let me know once it is arranged, and thank you for your help.

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Could you ask ${theContact(f)} for ${anAdjustment(f)} for ${myInterview(f)}?
        Everything else can stay as it is.
        ${f.deadline && say`It would help to know by ${f.deadline}.`}
        ${anotherDay(f)}
        Please let me know once it's arranged.

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

        It's about ${myInterviewThere(f)}.
        I'd like to go ahead with ${f.rounds?.them ?? 'it'}, and there's one thing I need: ${anAdjustment(f)}.
        Could you arrange that with ${theClientOrThem(f)}?
        ${f.deadline && say`It would help to know by ${f.deadline}.`}
        ${anotherDay(f)}
        Everything else can stay as it is.
        I'll put this in an email too, so you can pass it on.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.hello}

        It is about ${myInterviewThere(f)}.
        I would like to go ahead with ${f.rounds?.them ?? 'it'}, and there is one thing I need: ${anAdjustment(f)}.
        Could you please arrange that with ${theClientOrThem(f)}?
        ${f.deadline && say`It would help to know by ${f.deadline}.`}
        ${anotherDayFormal(f)}
        Everything else can stay as it is.
        I will confirm this by email, so that you can pass it on.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I have one request for ${myInterviewThere(f)}.
        I'll need ${anAdjustment(f)}.
        Could you arrange that with ${theClientOrThem(f)}?
        ${f.deadline && say`It would help to know by ${f.deadline}.`}
        ${anotherDay(f)}
        Everything else can stay as it is.
        I'll send you this by email as well, so you can pass it on.
      `,
    ],
  },
};
