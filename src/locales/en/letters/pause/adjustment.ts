import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { myInterview } from './parts.ts';
import type { Wordings } from '../../../../letters/letter-types.ts';
import type { EnglishMail, LetterFacts } from '../facts.ts';

/** “a sign-language interpreter”, or “an adjustment” */
export const anAdjustment = (f: LetterFacts) => f.adjustment ?? say`an adjustment`;

/** Subjects, fullest first. What is needed stays out of them: a subject is read in passing, by more people. */
export const anAdjustmentFor = (f: LetterFacts) => {
  const there = f.isAgency && f.at;
  return f.role
    ? [
        ...(there ? [say`An adjustment for my ${f.role} interview${there}`] : []),
        ...(f.rounds ? [say`An adjustment for my ${f.role} interview on ${f.rounds.first}`] : []),
        say`An adjustment for my ${f.role} interview`,
        say`${f.role} interview: an adjustment`,
      ]
    : [
        ...(there ? [say`An adjustment for my interview${there}`] : []),
        ...(f.rounds ? [say`An adjustment for my interview on ${f.rounds.first}`] : []),
        say`An adjustment for my interview`,
      ];
};

/** Another day, for an adjustment that takes time. */
export const anotherDay = (f: LetterFacts) =>
  f.slots
    ? say`If it can't be arranged in time, I'm also free ${f.slots}.`
    : say`If it can't be arranged in time, we can look at another day.`;
export const anotherDayFormal = (f: LetterFacts) =>
  f.slots
    ? say`If it cannot be arranged in time, I am also free ${f.slots}.`
    : say`If it cannot be arranged in time, we can look at another day.`;

const short: Wordings<LetterFacts> = {
  warm: [
    (f) => letter`
      ${f.hi}

      For ${myInterview(f)}, I'll need ${anAdjustment(f)}.
      Could you arrange that?
      Everything else can stay as it is.
      ${f.deadline && say`It would help to know by ${f.deadline}.`}
      ${f.slots && anotherDay(f)}
      ${spare(1)`Thank you for your help.`}
    `,
  ],
  formal: [
    (f) => letter`
      ${f.dear}

      For ${myInterview(f)}, I will need ${anAdjustment(f)}.
      Could you please arrange that?
      Everything else can stay as it is.
      ${f.deadline && say`It would help to know by ${f.deadline}.`}
      ${f.slots && anotherDayFormal(f)}
      ${spare(1)`Thank you for your help.`}
    `,
  ],
  brief: [
    (f) => letter`
      ${f.hi}

      For ${myInterview(f)}, I'll need ${anAdjustment(f)}.
      Can you set that up for me?
      ${f.deadline && say`It would help to know by ${f.deadline}.`}
      ${f.slots && anotherDay(f)}
    `,
  ],
};

/** The interview is possible with a change to it. Nothing is asked for but the change, and nothing is explained. */
export const adjustment: EnglishMail = {
  subject: anAdjustmentFor,

  email: {
    warm: [
      (f) => letter`
        ${f.hi}

        For ${myInterview(f)}, I'll need ${anAdjustment(f)}.
        Could you arrange that?
        Everything else can stay as it is.

        ${f.deadline && say`It would help to know by ${f.deadline} whether it's possible.`}
        ${f.slots && anotherDay(f)}
        Please let me know once it's arranged, and thank you very much for your help.

        ${f.bye('Best wishes')}
      `,
      (f) => letter`
        ${f.hi}

        Could you set up ${anAdjustment(f)} for ${myInterview(f)}?
        Everything else can stay as it is.

        ${f.deadline && say`It would help to know by ${f.deadline} whether it can be done.`}
        ${anotherDay(f)}
        Please let me know once it's arranged.

        ${f.bye('Many thanks')}
      `,
      (f) => letter`
        ${f.hi}

        I have a request for ${myInterview(f)}: could you provide ${anAdjustment(f)}?
        That's all I need, and nothing else has to change.

        If a colleague looks after this, please pass it on or let me know who to ask.
        ${f.deadline && say`It would help to hear by ${f.deadline}.`}
        ${f.slots && anotherDay(f)}

        ${f.bye('Thank you')}
      `,
    ],
    formal: [
      (f) => letter`
        ${f.dear}

        For ${myInterview(f)}, I will need ${anAdjustment(f)}.
        Could you please arrange that?
        Everything else can stay as it is.

        ${f.deadline && say`It would help to know by ${f.deadline} whether this is possible.`}
        ${f.slots && anotherDayFormal(f)}
        Please let me know once it is arranged, and thank you very much for your help.

        ${f.bye('Yours sincerely')}
      `,
      (f) => letter`
        ${f.dear}

        Would it be possible to arrange ${anAdjustment(f)} for ${myInterview(f)}?
        Everything else can stay as it is.

        ${f.deadline && say`I would be grateful to hear by ${f.deadline}.`}
        ${f.slots && anotherDayFormal(f)}
        If a colleague looks after this, please pass my request on, or let me know whom to ask.

        ${f.bye('Kind regards')}
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        Could you arrange ${anAdjustment(f)} for ${myInterview(f)}?
        Everything else can stay as it is.
        ${f.deadline && say`It would help to know by ${f.deadline}.`}
        ${anotherDay(f)}
        Please let me know once it's arranged.

        ${f.bye('Thanks')}
      `,
      (f) => letter`
        ${f.hi}

        For ${myInterview(f)}, I'll need ${anAdjustment(f)}.
        Can you set that up for me?
        Everything else can stay as it is.
        Please let me know once it's arranged.
        ${f.deadline && say`It would help to hear by ${f.deadline}.`}
        ${anotherDay(f)}

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

        It's about ${myInterview(f)}.
        I'd like to go ahead with ${f.rounds?.them ?? 'it'}, and there's one thing I need: ${anAdjustment(f)}.
        Is that something you can set up?
        ${f.deadline && say`It would help to know by ${f.deadline}.`}
        ${anotherDay(f)}
        Everything else can stay as it is.
        I'll put this in an email too, so you have it in writing.
      `,
    ],
    formal: [
      (f) => letter`
        ${f.hello}

        It is about ${myInterview(f)}.
        I would like to go ahead with ${f.rounds?.them ?? 'it'}, and there is one thing I need: ${anAdjustment(f)}.
        Is that something you could arrange?
        ${f.deadline && say`It would help to know by ${f.deadline}.`}
        ${anotherDayFormal(f)}
        Everything else can stay as it is.
        I will confirm this by email, so that you have it in writing.
      `,
    ],
    brief: [
      (f) => letter`
        ${f.hi}

        I have one request for ${myInterview(f)}.
        I'll need ${anAdjustment(f)}.
        Can you set that up for me?
        ${f.deadline && say`It would help to know by ${f.deadline}.`}
        ${anotherDay(f)}
        Everything else can stay as it is.
        I'll also send you this by email in a minute, so that you have it in writing.
      `,
    ],
  },
};
