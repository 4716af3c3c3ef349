import { preparationWords } from './interface/preparation.ts';
import type { BesideWords } from '../bow-out/message-words.ts';

/** English: what stands beside a message to those one goes on with. */
export const besideWords: BesideWords = {
  notes: {
    skills: [
      {
        why: 'They’ve seen what people find difficult in this job.',
        good: 'They name something you could learn, and say what help you’d get.',
        worrying: 'They can’t say, or there’s no help while you learn.',
      },
      {
        why: 'Adverts often list more than a new person needs.',
        good: 'A short list of skills you have, and time to learn the rest.',
        worrying: 'You’d need everything from day one.',
      },
      {
        why: 'It shows how much they’d expect, and how soon.',
        good: 'A few clear goals you could reach.',
        worrying: 'A very long list, or nobody knows.',
      },
    ],
    direction: [
      {
        why: 'It shows where the role could take you.',
        good: 'Two or three people, in jobs you’d like.',
        worrying: 'Nobody moved on, or only to jobs you wouldn’t want.',
      },
      {
        why: 'It shows if the move you want is possible.',
        good: 'Someone has done it, and they explain how.',
        worrying: '“In theory”, with no example.',
      },
      {
        why: 'It shows how much of the work you’d enjoy.',
        good: 'Rough numbers, with plenty of the work you want.',
        worrying: '“It varies”, and nothing more.',
      },
    ],
    scope: [
      {
        why: 'It shows what the job is really like.',
        good: 'It matches what you’ve been told.',
        worrying: 'It sounds like two jobs, or nobody knows.',
      },
      {
        why: 'It shows if the job could be changed to suit you.',
        good: 'Yes, with an example of someone who did.',
        worrying: '“It’s fixed”, or they can’t say.',
      },
    ],
    pay: [
      {
        why: 'It’s a normal question, and it’s easier to ask early.',
        good: 'Clear numbers, and what’s in the contract.',
        worrying: '“It depends”, even when you ask again.',
      },
      {
        why: 'It shows what you could arrange.',
        good: 'They say which hours are fixed, and how often people work from home.',
        worrying: '“We’re flexible”, and no example.',
      },
    ],
    company: [
      {
        why: 'It shows how people treat each other.',
        good: 'They give a real example, and they don’t blame anyone.',
        worrying: '“We never disagree”, or they blame one person.',
      },
      {
        why: 'They may tell you things a manager wouldn’t.',
        good: 'Yes, and they give you a name.',
        worrying: 'They avoid the question, or a manager has to be there.',
      },
    ],
  },
  preparation: {
    skills: [
      'Write down two things you’ve done that this role needs, and how they turned out.',
      'Prepare a sentence on the requirement that worries you most, and how you’d learn it.',
    ],
    direction: ['Write down the work you want in two years, and ask how this role could lead there.'],
    scope: ['In the advert, mark what you’d enjoy doing every week. Ask how much of the job that is.'],
    pay: ['Before they ask, decide what pay, location and hours you’d accept.'],
    company: ['Write down what bothers you most, and a question to ask about it.'],
    interest: ['Ask what steps are left and when they’ll decide.'],
    nerves: [
      'The evening before: check the time, and the link or the way there.',
      'Choose two examples of your work that you’d like to talk about.',
      'Practise your first two sentences out loud: who you are, and why you’re interested.',
      'Just before: put your notes away, drink some water and take a short walk.',
      'In the interview: if you don’t know an answer, say how you’d find out.',
    ],
    always: ['If you still have doubts afterwards, wait a day before you decide whether to carry on.'],
  },
  ...preparationWords,
};
