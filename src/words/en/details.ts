import type { QuestionWords } from '../words.ts';
import type { questions } from './questions.ts';

const heard = (ask: string) => ({
  ask,
  help: 'Go by what they said, not by how it made you feel.',
  answers: {
    good: 'A clear answer, with an example, and I liked it',
    vague: 'Something vague',
    'vague-twice': 'Vague, and vague again when I asked once more',
    blocker: 'Just what I had feared',
    'not-asked': 'I did not get to ask',
  },
});

/** The questions from the advice on, beside the draft and after an interview. They load with the desk. */
export const details = {
  interview: {
    ask: 'Is the interview over?',
    answers: { debrief: 'I have been to the interview' },
  },
  skillsHeard: heard('What did they say about whether someone with your background could do well?'),
  directionHeard: heard('What did they say about where the role leads?'),
  scopeHeard: heard('What did they say about what the job covers?'),
  payHeard: heard('What did they say about pay, place or hours?'),
  companyHeard: heard('What did they say about how they work together?'),
  entry: {
    ask: 'How did you get into this process?',
    answers: {
      applied: 'I applied for this role',
      invited: 'They invited me; I never applied for it',
      internal: 'I already work there',
    },
    offer: 'how you came in',
  },
  through: {
    ask: 'Who is in between?',
    answers: {
      directly: 'Nobody: I deal with the company',
      agency: 'A recruitment agency',
      referrer: 'Someone inside referred me',
    },
    offer: 'who is in between',
  },
  stage: {
    ask: 'How far along is it?',
    answers: {
      before: 'The first interview is still to come',
      between: 'Somewhere in the middle',
      final: 'At the final round, or past it',
    },
    offer: 'how far along it is',
  },
  names: {
    ask: 'Who is it from, and to whom?',
    fields: {
      to: { label: 'Their name', hint: 'Whoever you deal with there' },
      from: { label: 'Your name' },
    },
    offer: 'the names',
  },
  job: {
    ask: 'Which role, at which company?',
    fields: { role: { label: 'Role' }, company: { label: 'Company' } },
    offer: 'the role and the company',
  },
  rounds: {
    ask: 'Which interviews are still booked?',
    help: 'The message releases each by its date.',
    fields: { date: { label: 'Date' }, with: { label: 'With (optional)' } },
    offer: 'interviews already booked',
  },
  future: {
    ask: 'Which work would bring you back?',
    help: 'Leave it out if you cannot name it: “anything else” helps nobody.',
    fields: { work: { label: 'Work' } },
    offer: 'what would bring you back',
  },
  met: {
    ask: 'Whom did you meet, and what did you enjoy?',
    help: 'Thanks for something particular are worth more than thanks for everything.',
    fields: {
      who: { label: 'Whom you met', hint: 'Names, as you would write them' },
      what: { label: 'What you enjoyed', hint: 'A few words that finish “I enjoyed …”' },
      project: { label: 'A project they told you about', hint: 'Its name' },
    },
    offer: 'whom you met, what you enjoyed',
  },
  pending: {
    ask: 'Is anything else under way?',
    answers: { travel: 'Travel is booked', task: 'A task is due', both: 'Both' },
    offer: 'travel or a task',
  },
  other: {
    ask: 'Do you have another application there that stands?',
    fields: { role: { label: 'The role that stands' } },
    offer: 'another application there',
  },
  adjustment: {
    ask: 'What would let you go on as planned?',
    help: 'An adjustment can be asked for without a reason: another time, a different format, access, a break.',
    fields: { what: { label: 'What you need', hint: 'A few words that finish “With …, I could go on”' } },
    offer: 'what would let you go on',
  },
  referrer: {
    ask: 'Who referred you?',
    fields: { name: { label: 'Their name' } },
    offer: 'who referred you',
  },
  inviter: {
    ask: 'Who invited you?',
    fields: { name: { label: 'Their name' } },
    offer: 'who invited you',
  },
  proof: {
    ask: 'One thing you have done that shows it?',
    fields: { what: { label: 'What you did', hint: 'As a sentence, with what came of it' } },
    offer: 'a proof of it',
  },
  condition: {
    ask: 'What one thing would make it a yes?',
    fields: { what: { label: 'The one thing', hint: 'A few words that finish “I would say yes with …”' } },
    offer: 'the one thing',
  },
  slots: {
    ask: 'When could you?',
    fields: {
      when: { label: 'Two or three times', hint: 'A few words that finish “I could do …”, with dates' },
    },
    offer: 'times that suit you',
  },
  deadline: {
    ask: 'By when?',
    fields: { when: { label: 'Date', hint: 'A few words that finish “by …”' } },
    offer: 'a date',
  },
  reason: {
    ask: 'Do you want to give a reason?',
    help: 'No reason is a good reason. If you give one, make it a sentence, and nothing private.',
    fields: { why: { label: 'Your reason' } },
    offer: 'a reason',
  },
} satisfies Omit<QuestionWords, keyof typeof questions>;
