import type { Topic } from '../../../machines/facts.ts';
import type { MessageWords, ProbingQuestion } from '../message-words.ts';

/** Questions to an interviewer: the core one of each topic first. */
export const probing: Record<Topic, readonly ProbingQuestion[]> = {
  skills: [
    {
      ask: 'Could someone with my background do well here, and what would be hardest for them?',
      why: 'They have seen people start. You have not.',
      good: 'Somebody who came from elsewhere, and what helped them.',
      worrying: '“You will be fine”, or the very thing you lack.',
    },
    {
      ask: 'Which requirements must be there on the first day, and which can be learned?',
      why: 'Adverts list wishes.',
      good: 'A short list of musts that you have, and time for the rest.',
      worrying: 'Everything is a must.',
    },
    {
      ask: 'What made you think of me for this role?',
      why: 'Whoever invited you saw something.',
      good: 'They point at something that you did.',
      worrying: 'They needed more names.',
    },
  ],
  direction: [
    {
      ask: 'Where have people gone from this role, and how long did it take them?',
      why: 'Its past says more about its future than the advert.',
      good: 'Two or three people, in roles that you would want.',
      worrying: 'Everybody stayed, or everybody left.',
    },
    {
      ask: 'Could it turn towards other work later, and has anyone done that?',
      why: 'It shows whether that door is really there.',
      good: 'Somebody did, and they tell you how.',
      worrying: 'In principle, and no example.',
    },
    {
      ask: 'How does a usual week divide between the parts of this role?',
      why: 'What fills the week is what you will be good at in two years.',
      good: 'Rough shares, with enough of what you want.',
      worrying: '“It varies”, and no more than that.',
    },
  ],
  scope: [
    {
      ask: 'What did the last person in this role spend most of their time on?',
      why: 'It sets the work beside the advert.',
      good: 'An account that matches what you were told.',
      worrying: 'Two people’s work, or nobody can say.',
    },
    {
      ask: 'Who decides what the role takes on, and how much of that can I shape?',
      why: 'A role that is too wide can be narrowed, if somebody may.',
      good: 'One person, who has said no before.',
      worrying: 'It comes from everywhere.',
    },
  ],
  pay: [
    {
      ask: 'What is the pay range, and which hours and place are fixed?',
      why: 'Asked early it is a fact, asked late a negotiation.',
      good: 'Numbers, and which of it is in the contract.',
      worrying: '“That depends”, twice.',
    },
    {
      ask: 'When are the busiest weeks, and what are the hours then?',
      why: 'The contract says the usual. This asks for the peak.',
      good: 'They name the weeks, and what is given back.',
      worrying: 'Pride in how late everybody stays.',
    },
  ],
  company: [
    {
      ask: 'How was the last disagreement in the team settled?',
      why: 'Values hang on the wall. This asks what happens.',
      good: 'A real case, told without a culprit.',
      worrying: 'There are none here.',
    },
    {
      ask: 'Could I talk with somebody on the team alone?',
      why: 'A peer says what a manager cannot.',
      good: 'Yes, and a name.',
      worrying: 'They would rather sit in.',
    },
  ],
};

/** What to do before an interview that one has decided to go to, by what one doubts. */
export const preparation: MessageWords['preparation'] = {
  skills: [
    'Write down two things you have done that this role needs, and what came of each.',
    'Prepare one honest sentence on the requirement you fear most, and how you would close the gap.',
  ],
  direction: ['Write down the work you want in two years, and ask how this role leads there.'],
  scope: ['Mark in the advert what you would gladly do every week, and ask how much of it there is.'],
  pay: ['Settle your lowest yes before they name a number.'],
  company: ['Write down the one thing that bothers you, and the question that would settle it.'],
  interest: ['Ask which steps are left and when they decide.'],
  nerves: [
    'Say your first two sentences aloud three times: who you are, and why you came.',
    'Keep the quarter of an hour before it free: a walk, water, no more reading.',
    'You may not know an answer. Say how you would find out.',
  ],
  always: ['Decide the evening after, not on the day.'],
};
