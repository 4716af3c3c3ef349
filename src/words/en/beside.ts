import type { BesideWords } from '../message-words.ts';

/** English: what stands beside a message to those one goes on with. */
export const besideWords: BesideWords = {
  notes: {
    skills: [
      {
        why: 'They have seen people start. You have not.',
        good: 'Somebody who came from elsewhere, and what helped them.',
        worrying: '“You will be fine”, or the very thing you lack.',
      },
      {
        why: 'Adverts list wishes.',
        good: 'A short list of musts that you have, and time for the rest.',
        worrying: 'Everything is a must.',
      },
      {
        why: 'Whoever invited you saw something.',
        good: 'They point at something that you did.',
        worrying: 'They needed more names.',
      },
    ],
    direction: [
      {
        why: 'Its past says more about its future than the advert.',
        good: 'Two or three people, in roles that you would want.',
        worrying: 'Everybody stayed, or everybody left.',
      },
      {
        why: 'It shows whether that door is really there.',
        good: 'Somebody did, and they tell you how.',
        worrying: 'In principle, and no example.',
      },
      {
        why: 'What fills the week is what you will be good at in two years.',
        good: 'Rough shares, with enough of what you want.',
        worrying: '“It varies”, and no more than that.',
      },
    ],
    scope: [
      {
        why: 'It sets the work beside the advert.',
        good: 'An account that matches what you were told.',
        worrying: 'Two people’s work, or nobody can say.',
      },
      {
        why: 'A role that is too wide can be narrowed, if somebody may.',
        good: 'One person, who has said no before.',
        worrying: 'It comes from everywhere.',
      },
    ],
    pay: [
      {
        why: 'Asked early it is a fact, asked late a negotiation.',
        good: 'Numbers, and which of it is in the contract.',
        worrying: '“That depends”, twice.',
      },
      {
        why: 'The contract says the usual. This asks for the peak.',
        good: 'They name the weeks, and what is given back.',
        worrying: 'Pride in how late everybody stays.',
      },
    ],
    company: [
      {
        why: 'Values hang on the wall. This asks what happens.',
        good: 'A real case, told without a culprit.',
        worrying: 'There are none here.',
      },
      {
        why: 'A peer says what a manager cannot.',
        good: 'Yes, and a name.',
        worrying: 'They would rather sit in.',
      },
    ],
  },
  preparation: {
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
  },
  good: 'Good:',
  worrying: 'Worrying:',
  copyQuestions: 'Copy the questions',
  copyList: 'Copy the list',
  calendar: 'Remind me that evening',
  reminder: 'Time to think',
};
