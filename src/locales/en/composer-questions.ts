import { commonQuestions } from './interface/common-questions.ts';
import { messageNames } from './interface/messages.ts';
import type { AllWords } from '../bow-out/question-words.ts';

const heard = (ask: string) => ({
  ask,
  help: 'Go by what they said, not by how you felt.',
  answers: {
    good: 'A clear answer with an example, and I liked it',
    vague: 'Something vague',
    'vague-twice': 'Something vague, even when I asked again',
    blocker: 'Just what I was worried about',
    'not-asked': 'I didn’t get to ask',
  },
});

/** The questions from the advice on: whom the message is from and to, and what was heard at an interview. */
export const deskQuestions = {
  interview: {
    ask: 'Have you had the interview?',
    answers: { debrief: 'I’ve had the interview. What now?' },
  },
  skillsHeard: heard('What did they say about whether you could do the job well?'),
  directionHeard: heard('What did they say about where the role leads?'),
  scopeHeard: heard('What did they say about what the job involves?'),
  payHeard: heard('What did they say about the pay, location or hours?'),
  companyHeard: heard('What did they say about how the team works together?'),
  names: commonQuestions.names,
} satisfies Partial<AllWords['questions']>;

/** The names of the details in the list below the draft. */
export const offers: AllWords['offers'] = {
  address: 'How you address each other',
  entry: 'How you came to this role',
  through: 'Agency, or someone who referred you',
  stage: 'The stage you’ve reached',
  job: messageNames.job,
  rounds: 'Interview dates',
  future: 'Roles to hear about later',
  met: 'People you met, and what you enjoyed',
  pending: 'Travel or a task to cancel',
  other: 'Another application to keep',
  mention: 'Mention the other job or offer',
  feedback: 'Ask for feedback',
  topic: 'What you’d like to ask about',
  client: 'Your contact at the company',
  nextRound: 'How soon your next interview is',
  referrer: 'Who referred you',
  inviter: 'Who invited you',
  proof: 'Something you’ve done',
  slots: 'Times you’re free',
  deadline: 'When you’ll let them know',
  reason: 'Your reason',
};
