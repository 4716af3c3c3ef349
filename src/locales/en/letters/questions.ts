import type { Topic } from '../../../../machines/bow-out/facts.ts';

/** What is not clear yet, as it ends “I'd like to understand …”. */
export const callTopics = {
  skills: 'how my experience fits what the role needs',
  direction: 'where the role could lead over the next few years',
  scope: 'what the work looks like from week to week',
  pay: 'what the pay, hours and location would be',
  company: 'how the team works together',
  interest: 'which steps are left and when a decision is due',
} as const;

/** Questions to an interviewer, by topic, the core one first (domain, section 4). */
export const asks: Record<Topic, readonly string[]> = {
  skills: [
    'What do people usually find hardest when they start in this role?',
    'Which skills do you need from day one, and which can be learned on the job?',
    'What would you want someone in this role to have done by the end of the first three months?',
  ],
  direction: [
    'Where have people gone next after this role?',
    'Has anyone moved from this role into other work?',
    'How does a typical week split between the different parts of the role?',
  ],
  scope: [
    'What did the last person in this role spend most of their time on?',
    'How much say would I have in what I work on?',
  ],
  pay: ['What is the pay range?', 'How flexible are the hours and the location?'],
  company: [
    'How does the team usually settle a disagreement?',
    'Could I talk to someone on the team without a manager there?',
  ],
};
