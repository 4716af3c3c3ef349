import type { FirstQuestionWords } from '../words.ts';

/** The first question: nothing has to be there before it. */
export const opening = {
  situation: {
    ask: [
      'Where are you with {role} at {company}?',
      'Where are you with the {role} role?',
      'Where are you with {company}?',
      'Where are you in the process?',
    ],
    answers: {
      process: 'Still interviewing, or waiting to hear',
      interviewing: 'I am in the interview right now',
      offer: 'They have made me an offer',
      accepted: 'I accepted their offer',
      elsewhere: 'I said yes to another job, or to staying in mine',
      life: 'Something came up in my life',
      unsafe: 'Something felt unsafe, discriminatory or like a scam',
    },
    reassure: {
      accepted:
        'This is harder than leaving earlier, and it still happens. A straight word soon is best for both sides.',
      elsewhere: 'Congratulations. Telling them now spares everyone an interview.',
      life: 'You need not tell anyone what it is.',
    },
  },
} satisfies FirstQuestionWords;
