import type { Topic } from '../../../machines/facts.ts';
import type { ProbingQuestion } from '../message-words.ts';

/** Questions to an interviewer: the core one of each topic first. */
export const probing: Record<Topic, readonly ProbingQuestion[]> = {
  skills: [
    {
      ask: 'Could someone with my background do well here, and what would be hardest for them?',
      why: 'They have seen people start. You have not.',
      good: 'They name somebody who came from elsewhere, and what helped.',
      worrying: '“You will be fine”, or the hardest part is the very thing you lack.',
    },
    {
      ask: 'Which of the requirements must be there on the first day, and which can be learned?',
      why: 'Adverts list wishes. This sorts them.',
      good: 'A short list of musts that you have, and time set aside for the rest.',
      worrying: 'Everything is a must, or nobody has thought about it.',
    },
    {
      ask: 'What made you think of me for this role?',
      why: 'Whoever invited you saw something. Hear it from them.',
      good: 'They point at something that you did.',
      worrying: 'They needed more names on the list.',
    },
  ],
  direction: [
    {
      ask: 'Where have people gone from this role, and how long did it take them?',
      why: 'The past of the role says more about its future than the advert does.',
      good: 'Two or three people, with names of roles that you would want.',
      worrying: 'Everybody stayed, or everybody left.',
    },
    {
      ask: 'Could it turn towards other work later, and has anyone done that?',
      why: 'It shows whether the door you care about is really there.',
      good: 'Somebody did, and they tell you how.',
      worrying: 'In principle, and no example.',
    },
    {
      ask: 'How does a usual week divide between the parts of this role?',
      why: 'What fills the week is what you will be good at in two years.',
      good: 'Rough shares, and enough of what you want to do.',
      worrying: '“It varies a lot”, and no more than that.',
    },
  ],
  scope: [
    {
      ask: 'What did the last person in this role spend most of their time on?',
      why: 'It sets the work beside the advert.',
      good: 'A plain account that matches what you were told.',
      worrying: 'Two people’s work, or nobody can say.',
    },
    {
      ask: 'Who decides what the role takes on, and how much of that can I shape?',
      why: 'A role that is too wide can be narrowed, if somebody is able to.',
      good: 'One person decides, and they have said no before.',
      worrying: 'It comes from everywhere.',
    },
  ],
  pay: [
    {
      ask: 'What is the pay range, and which hours and place are fixed?',
      why: 'Asked early it is a fact. Asked late it is a negotiation.',
      good: 'Numbers, and which of it is in the contract.',
      worrying: '“That depends on the person”, twice.',
    },
    {
      ask: 'When are the busiest weeks, and what do the hours look like then?',
      why: 'The contract says the usual. This asks for the peak.',
      good: 'They name the weeks, and what is given back for them.',
      worrying: 'Pride in how late everybody stays.',
    },
  ],
  company: [
    {
      ask: 'How was the last disagreement in the team settled?',
      why: 'Everyone has values on a wall. This asks what happens.',
      good: 'A real case, told without a culprit.',
      worrying: 'There are no disagreements here.',
    },
    {
      ask: 'Could I talk with somebody on the team alone?',
      why: 'A peer says what a manager cannot.',
      good: 'Yes, and they offer a name.',
      worrying: 'They would rather sit in.',
    },
    {
      ask: 'Why is this role open?',
      why: 'New work, a promotion and a third departure in two years are three different jobs.',
      good: 'A straight answer that you could check.',
      worrying: 'A long one.',
    },
  ],
};

/** What to do before an interview that one has decided to go to, by what one doubts. */
export const preparation = {
  skills: [
    'Write down two things you have done that this role needs, each with what came of it.',
    'Pick the requirement you fear most, and prepare one honest sentence on how you would close the gap.',
  ],
  direction: ['Write down the work you want to be doing in two years, and ask how this role leads there.'],
  scope: ['Mark in the advert what you would gladly do every week, and ask how much of it there is.'],
  pay: ['Decide on your lowest yes before they name a number: pay, place and hours each.'],
  company: ['Write down the one thing you heard that bothers you, and the question that would settle it.'],
  interest: ['Ask which steps are left and when they will decide. A date makes waiting easier.'],
  nerves: [
    'Say your first two sentences aloud three times: who you are, and why you came.',
    'Plan the quarter of an hour before it: a walk, water, and no more reading.',
    'A question that you cannot answer is allowed. Say what you would do to find out.',
  ],
  always: ['Decide now when you will decide: the evening after, with a night in between.'],
} as const;
