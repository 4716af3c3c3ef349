import type { DetailWords, FormInterfaceWords } from '../words.ts';

/** The details that are asked beside the draft, where one is opened. */
export const details: DetailWords = {
  entry: {
    ask: 'How did you get into this process?',
    answers: {
      applied: 'I applied for this role',
      invited: 'They invited me; I never applied for it',
      internal: 'I already work there',
    },
  },
  through: {
    ask: 'Who is in between?',
    answers: {
      directly: 'Nobody: I deal with the company',
      agency: 'A recruitment agency',
      referrer: 'Someone inside referred me',
    },
  },
  stage: {
    ask: 'How far along is it?',
    answers: {
      before: 'The first interview is still to come',
      between: 'Somewhere in the middle',
      final: 'At the final round, or past it',
    },
  },
  job: {
    ask: 'Which role, at which company?',
    fields: { role: { label: 'Role' }, company: { label: 'Company' } },
  },
  rounds: {
    ask: 'Which interviews are still booked?',
    help: 'The message releases each by its date.',
    fields: {
      date: { label: 'Date' },
      time: { label: 'Time (optional)' },
      with: { label: 'With (optional)' },
    },
  },
  future: {
    ask: 'Which work would bring you back?',
    help: 'Leave it out if you cannot name it: “anything else” helps nobody.',
    fields: { work: { label: 'Work' } },
  },
  met: {
    ask: 'Whom did you meet, and what did you enjoy?',
    help: 'Thanks for something particular are worth more than thanks for everything.',
    fields: {
      who: { label: 'Whom you met', hint: 'Names, as you would write them' },
      what: { label: 'What you enjoyed', hint: 'A few words that finish “I enjoyed …”' },
      project: { label: 'A project they told you about', hint: 'Its name' },
    },
  },
  pending: {
    ask: 'Is anything else under way?',
    answers: { travel: 'Travel is booked', task: 'A task is due', both: 'Both' },
  },
  other: {
    ask: 'Do you have another application there that stands?',
    fields: { role: { label: 'The role that stands' } },
  },
  mention: {
    ask: 'Say why: your other job or offer?',
    answers: { yes: 'Yes, say it', no: 'No, leave it out' },
  },
  feedback: {
    ask: 'Ask them for feedback?',
    answers: { yes: 'Yes, ask for it', no: 'No' },
  },
  topic: {
    ask: 'What else would you like to talk about?',
    fields: { what: { label: 'Topic', hint: 'A few words that finish “I’d like to talk about …”' } },
  },
  client: {
    ask: 'Who is your contact at the company?',
    help: 'The agency needs to know who to tell.',
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
    ask: 'One thing you have done that shows it?',
    fields: { what: { label: 'What you did', hint: 'As a sentence, with what came of it' } },
  },
  slots: {
    ask: 'When could you?',
    fields: {
      when: { label: 'Two or three times', hint: 'A few words that finish “I could do …”, with dates' },
    },
  },
  deadline: {
    ask: 'What date should the message give?',
    help: 'The day you’ll tell them your decision, or the day you need their answer.',
    fields: { when: { label: 'Date' } },
  },
  reason: {
    ask: 'Do you want to give a reason?',
    help: 'No reason is a good reason. If you give one, make it a sentence, and nothing private.',
    fields: { why: { label: 'Your reason' } },
  },
};

/** What their forms say beside. */
export const formWords: FormInterfaceWords = {
  add: 'Add another date',
  remove: 'Remove this date',
  close: 'Close',
  pastDate: 'This date is past. The message releases only interviews still to come.',
  sameRound: 'This interview is in the list already. Change its date or its time.',
  noDate: 'Choose a date, or close this.',
};
