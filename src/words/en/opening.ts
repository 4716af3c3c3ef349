import type { FirstQuestionWords } from '../words.ts';

/** The first question: nothing has to be there before it. */
export const opening = {
  situation: {
    ask: [
      'What’s happening with the {role} role at {company}?',
      'What’s happening with the {role} role?',
      'What’s happening with the role at {company}?',
      'What’s happening with this role?',
    ],
    answers: {
      process: 'I’m in the process, but I have doubts',
      decided: 'I’ve already decided to withdraw',
      interviewing: 'I’m in an interview right now',
      offer: 'They’ve made me an offer',
      accepted: 'I’ve accepted their offer',
      elsewhere: 'I have another job or offer, or I’m staying where I am',
      life: 'Something’s come up, or I need a change to the interview',
      unsafe: 'Something felt unsafe, discriminatory or like a scam',
    },
    reassure: {
      decided:
        'Then this won’t take long. Interviewers would rather be told early, because interviews cost them time.',
      accepted: 'That happens, and it’s easier to sort out before you start.',
      elsewhere: 'That happens a lot, and recruiters are used to it.',
      life: 'You don’t have to say why, here or to them.',
    },
  },
} satisfies FirstQuestionWords;
