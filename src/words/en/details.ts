import type { DetailWords, FormInterfaceWords } from '../words.ts';

/** The details that are asked beside the draft, where one is opened. */
export const details: DetailWords = {
  entry: {
    ask: 'How did you come into the process?',
    answers: {
      applied: 'I applied for this role',
      invited: 'They invited me; I didn’t apply',
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
    ask: 'How far have you got?',
    answers: {
      before: 'I haven’t had an interview yet',
      between: 'I’m somewhere in the middle',
      final: 'I’m at the final round, or past it',
    },
  },
  job: {
    ask: 'Which role is it, and at which company?',
    fields: { role: { label: 'Role' }, company: { label: 'Company' } },
  },
  rounds: {
    ask: 'Which interviews are still booked?',
    help: 'The message gives their dates.',
    fields: {
      date: { label: 'Date' },
      time: { label: 'Time (optional)' },
      with: { label: 'Interviewer (optional)' },
    },
  },
  future: {
    ask: 'What kind of work would bring you back?',
    help: 'Be specific, or leave this out.',
    fields: { work: { label: 'Kind of work', hint: 'Completes: “if you’re ever hiring for …”' } },
  },
  met: {
    ask: 'Who did you meet, and what did you enjoy?',
    help: 'Naming one thing makes your thanks more personal.',
    fields: {
      who: { label: 'People you met', hint: 'For example, “Sam and Lena”' },
      what: { label: 'What you enjoyed', hint: 'Completes: “I enjoyed …”' },
      project: { label: 'A project they told you about', hint: 'Completes: “I enjoyed hearing about …”' },
    },
  },
  pending: {
    ask: 'Is any travel booked, or a task due?',
    answers: { travel: 'Travel is booked', task: 'A task is due', both: 'Both' },
  },
  other: {
    ask: 'Are you keeping another application there?',
    fields: { role: { label: 'Role you’re still applying for' } },
  },
  mention: {
    ask: 'Mention the other job?',
    answers: { yes: 'Yes, mention it', no: 'No, leave it out' },
  },
  feedback: {
    ask: 'Ask for feedback?',
    answers: { yes: 'Yes, ask for it', no: 'No, leave it out' },
  },
  topic: {
    ask: 'What else would you like to ask about?',
    fields: { what: { label: 'Topic', hint: 'Completes: “I’d like to understand …”' } },
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
        label: 'Two or three times',
        hint: 'Completes: “I’m free …”, for example “on Friday 27 November after 15:00”',
      },
    },
  },
  deadline: {
    ask: 'Which date should the message give?',
    help: 'The day you’ll give your answer, or need theirs.',
    fields: { when: { label: 'Date' } },
  },
  reason: {
    ask: 'Do you want to give a reason?',
    help: 'You don’t have to. If you do, keep it short and leave out anything private.',
    fields: {
      why: { label: 'Your reason (optional)', hint: 'A whole sentence, such as “The commute is too long”' },
    },
  },
};

/** What their forms say beside. */
export const formWords: FormInterfaceWords = {
  add: 'Add another interview',
  remove: 'Remove this interview',
  close: 'Close',
  pastDate: 'This date has passed, so the message leaves it out.',
  sameRound: 'You’ve already added this interview. Change its date or time.',
  noDate: 'Choose a date, or close this.',
};
