import type { FirstQuestionWords } from '../bow-out/question-words.ts';

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
      process: 'I’ve applied or I’m interviewing, but I have doubts',
      decided: 'I’ve already decided to withdraw',
      interviewing: 'I’m in an interview right now',
      offer: 'They’ve made me an offer',
      accepted: 'I’ve accepted their offer',
      elsewhere: 'I have another job or offer, or I’m staying in my current job',
      life: 'Something has come up, or I need a change to the interview',
      unsafe: 'Something felt unsafe, discriminatory or like a scam',
    },
    reassure: {
      decided: 'This won’t take long. Telling them early helps them too.',
      accepted: 'Second thoughts after a yes are common. It’s easier to deal with them before you start.',
      elsewhere: 'That happens a lot, and recruiters are used to it.',
      life: 'You don’t have to say why, here or to them.',
    },
  },
} satisfies FirstQuestionWords;
