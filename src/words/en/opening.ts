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
      decided: 'I’ve already decided to leave',
      interviewing: 'I’m in the interview right now',
      offer: 'They have made me an offer',
      accepted: 'I accepted their offer',
      elsewhere: 'I have another job or offer, or I’m staying in mine',
      life: 'Something came up in my life',
      unsafe: 'Something felt unsafe, discriminatory or like a scam',
    },
    reassure: {
      decided: 'Then this is quick. Interviewers would much rather be told than left waiting.',
      accepted: 'It happens. The sooner you tell them, the easier it is for everyone.',
      elsewhere: 'That’s good news, and telling them early saves everyone time.',
      life: 'You don’t have to tell anyone what it is.',
    },
  },
} satisfies FirstQuestionWords;
