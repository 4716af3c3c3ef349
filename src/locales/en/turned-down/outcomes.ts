import type { Words } from './letters/facts.ts';

const take = 'Write the message';

/** What is advised. */
export const outcomes = {
  'ask-feedback': {
    title: 'Ask for feedback, once',
    also: 'Ask for feedback',
    take,
    kind: 'After an interview it’s normal to ask, and many interviewers are glad to help. Keep it to one question. Some employers don’t give feedback, so you may not get an answer.',
  },
  'keep-in-mind': {
    title: 'Ask them to keep you in mind',
    also: 'Ask them to keep me in mind for other work',
    take,
    kind: 'They know you already, and now they’ll know what to think of you for. Keep an eye on their jobs page as well: people forget.',
    variants: {
      applied: {
        kind: 'If they know what kind of work you’d like, they can think of you when it comes up. Keep an eye on their jobs page as well: people forget.',
      },
    },
  },
  thank: {
    title: 'Send a short thank-you',
    also: 'Thank them',
    take,
    kind: 'A few lines are enough, and they don’t need a reply. It’s a kind thing to do, and people remember it.',
    variants: {
      future: {
        kind: 'For now, a thank-you keeps you on good terms. You can write again, or apply, once you know which work you’d like there.',
      },
      dislike: {
        kind: 'You don’t want to work there, so there’s nothing to ask for. You can thank the people who gave you their time, or leave it.',
      },
    },
  },
  leave: {
    title: 'Leave it',
    also: 'Leave it',
    take: 'Continue',
    kind: 'You don’t have to write to anyone. Not replying won’t count against you if you apply there again.',
    variants: {
      feedback: {
        kind: 'When they haven’t spoken to you, employers seldom give feedback: often nobody has noted a reason. You can ask all the same, but it’s fine to leave it.',
      },
      future: {
        kind: 'They haven’t met you, so they’d need to know what kind of work to think of you for. You can apply again when you see a job you’d like.',
      },
      dislike: { kind: 'You don’t want to work there, so there’s nothing you need to ask for.' },
      nobody: {
        kind: 'There’s nobody who would read your message, so you can put this one behind you. It won’t count against you if you apply there again.',
      },
    },
  },
} satisfies Words['outcomes'];

/** Answers as reasons for the advice. */
export const reasons = {
  stage: {
    applied: 'You *haven’t spoken to anyone* there',
    interview: 'You *had an interview* there',
    interviews: 'You *had interviews* there',
  },
  contact: { nobody: 'There’s *nobody to write to*' },
  wish: {
    feedback: 'You’d like to *find out why*',
    future: 'You’d like them to *think of you for other work*',
    thanks: 'You’d like to *thank them*',
    nothing: 'You’d like to *leave it*',
  },
  company: {
    like: 'You’d *still like to work there*',
    unsure: 'You’re *not sure you’d like to work there*',
    dislike: 'You *don’t want to work there any more*',
  },
} satisfies NonNullable<Words['reasons']>;
