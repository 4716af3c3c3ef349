import type { LaterWords } from '../words.ts';

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

/** The questions from the advice on: whom the message is from and to, and what was heard at an interview. */
export const deskQuestions = {
  interview: {
    ask: 'Is the interview over?',
    answers: { debrief: 'I have been to the interview' },
  },
  skillsHeard: heard('What did they say about whether someone with your background could do well?'),
  directionHeard: heard('What did they say about where the role leads?'),
  scopeHeard: heard('What did they say about what the job covers?'),
  payHeard: heard('What did they say about pay, place or hours?'),
  companyHeard: heard('What did they say about how they work together?'),
  names: {
    ask: 'Who is it from, and to whom?',
    fields: {
      to: { label: 'Their name', hint: 'Whoever you deal with there' },
      from: { label: 'Your name' },
    },
  },
} satisfies Partial<LaterWords['questions']>;

/** What the chips beside the draft say, each of which offers a detail. */
export const offers: LaterWords['offers'] = {
  entry: 'how you came in',
  through: 'who is in between',
  stage: 'how far along it is',
  job: 'the role and the company',
  rounds: 'interviews already booked',
  future: 'what would bring you back',
  met: 'whom you met, what you enjoyed',
  pending: 'travel or a task',
  other: 'another application there',
  mention: 'your other job or offer',
  feedback: 'a request for feedback',
  topic: 'something else to talk about',
  client: 'your contact at the company',
  nextRound: 'when the next interview is',
  referrer: 'who referred you',
  inviter: 'who invited you',
  proof: 'a proof of it',
  slots: 'times that suit you',
  deadline: 'a date',
  reason: 'a reason',
};
