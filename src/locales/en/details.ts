import { commonQuestions } from './interface/common-questions.ts';
import type { DetailWords } from '../bow-out/question-words.ts';

/** The details that are asked beside the draft, where one is opened. */
export const details: DetailWords = {
  address: {
    ask: 'Are you on first-name terms?',
    answers: { formal: 'No, or I’m not sure', familiar: 'Yes, we are' },
  },
  entry: {
    ask: 'Did you apply, or did they contact you?',
    answers: {
      applied: 'I applied for this role',
      invited: 'They contacted me first',
      internal: 'I already work there',
    },
  },
  through: {
    ask: 'Is an agency involved, or did someone refer you?',
    answers: {
      directly: 'No, I deal with the company directly',
      agency: 'Yes, a recruitment agency',
      referrer: 'Yes, someone there referred me',
    },
  },
  stage: {
    ask: 'Which stage have you reached?',
    answers: {
      before: 'I haven’t had an interview yet',
      between: 'I’ve had at least one interview',
      final: 'I’m at the final interview, or waiting after it',
    },
  },
  job: commonQuestions.job,
  rounds: {
    ask: 'Which interviews are still booked?',
    help: 'The dates go into your message.',
    fields: {
      date: { label: 'Date' },
      time: { label: 'Time (optional)' },
      with: { label: 'Interviewer (optional)' },
    },
  },
  future: {
    ask: 'What kind of role would you like to hear about later?',
    help: 'You can leave this out.',
    fields: {
      work: {
        label: 'Kind of work',
        hint: 'For example, “front-end work”',
        sentence: 'I’d be glad to hear about {value}',
      },
    },
  },
  met: {
    ask: 'Who did you meet, and what did you enjoy?',
    help: 'Fill in any of these. If you mention one thing, your thanks sound more personal.',
    fields: {
      who: { label: 'People you met', hint: 'For example, “Sam and Lena”' },
      what: {
        label: 'What you enjoyed',
        hint: 'For example, “meeting the team”',
        sentence: 'I enjoyed {value}',
      },
      project: {
        label: 'A project they told you about',
        hint: 'For example, “the new booking system”',
        sentence: 'I enjoyed hearing about {value}',
      },
    },
  },
  pending: {
    ask: 'Have they booked travel for you, or given you a task to do?',
    answers: { travel: 'Travel is booked', task: 'I have a task to do', both: 'Both' },
  },
  other: {
    ask: 'Do you have another application there that you want to keep?',
    fields: { role: { label: 'Which role?' } },
  },
  mention: {
    ask: 'Mention the other job or offer?',
    answers: { yes: 'Yes, mention it', no: 'No, leave it out' },
  },
  feedback: {
    ask: 'Ask for feedback?',
    answers: { yes: 'Yes, ask for it', no: 'No, leave it out' },
  },
  topic: {
    ask: 'What would you like to ask about?',
    fields: {
      what: {
        label: 'Topic',
        hint: 'For example, “how the bonus works”',
        sentence: 'I’d like to understand {value}',
      },
    },
  },
  client: {
    ask: 'Who’s your contact at the company?',
    help: 'This tells the agency who to speak to.',
    fields: { name: { label: 'Their name' } },
  },
  referrer: {
    ask: 'Who referred you?',
    fields: { name: { label: 'Their name' } },
  },
  inviter: {
    ask: 'Who invited you?',
    fields: { name: { label: 'Their name' } },
  },
  proof: {
    ask: 'What have you done that shows you’d be good at it?',
    fields: {
      what: { label: 'Something you’ve done', hint: 'A whole sentence, such as “I built our booking page”' },
    },
  },
  slots: {
    ask: 'When are you free?',
    fields: {
      when: {
        label: 'Days and times',
        hint: 'Two or three, such as “on Friday after 3 pm or on Monday morning”',
        sentence: 'I’m free {value}',
      },
    },
    variants: {
      pause: { offer: 'New times that suit you', ask: 'When could you do the interview instead?' },
    },
  },
  deadline: {
    ask: 'When will you let them know?',
    help: 'Choose a date you can keep.',
    fields: { when: { label: 'Date' } },
    variants: {
      'ask-for-terms': {
        offer: 'When you need their answer',
        ask: 'By when do you need their answer?',
        help: 'For example, the day your answer to the offer is due.',
      },
    },
  },
  reason: {
    ask: 'Do you want to give a reason?',
    help: 'You don’t have to. If you do, keep it short and leave out anything private.',
    fields: {
      why: { label: 'Your reason (optional)', hint: 'A whole sentence, such as “The commute is too long”' },
    },
  },
};
