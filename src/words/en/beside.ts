import type { BesideWords } from '../message-words.ts';

/** English: what stands beside a message to those one goes on with. */
export const besideWords: BesideWords = {
  notes: {
    skills: [
      {
        why: 'They’ve seen who does well in this job, and what people find hard.',
        good: 'They tell you about someone like you, and what helped them.',
        worrying: '“You’ll be fine”, with no example. Or the hard part is just what worries you.',
      },
      {
        why: 'Job adverts often ask for more than the team really needs.',
        good: 'A short list that you already meet, and time to learn the rest.',
        worrying: 'You’d need everything from day one.',
      },
      {
        why: 'It shows how much they’d expect from you, and how soon.',
        good: 'A few clear goals that you could reach.',
        worrying: 'A very long list, or they haven’t thought about it.',
      },
    ],
    direction: [
      {
        why: 'Where other people went shows where you could go.',
        good: 'Two or three people who moved to jobs you’d like.',
        worrying: 'They can’t think of anyone, or people went where you don’t want to go.',
      },
      {
        why: 'You need to know if the change you want is possible.',
        good: 'Someone has done it, and they explain how.',
        worrying: '“In theory, yes”, with no example.',
      },
      {
        why: 'You’ll get better at whatever you spend most of the week on.',
        good: 'Rough numbers, with plenty of the work you want.',
        worrying: '“It varies”, and nothing more.',
      },
    ],
    scope: [
      {
        why: 'It tells you what the job is really like, not just what the advert says.',
        good: 'It matches what you’ve been told.',
        worrying: 'It sounds like two jobs, or nobody knows.',
      },
      {
        why: 'If the job is too big, you need to know who could change it.',
        good: 'They name one person, and something they’ve changed.',
        worrying: 'Work comes from everywhere, and nobody decides.',
      },
    ],
    pay: [
      {
        why: 'It’s a normal question, and it’s easier to ask early.',
        good: 'Clear numbers, and what the contract would say.',
        worrying: '“It depends”, even when you ask again.',
      },
      {
        why: 'A contract gives the usual hours, not the busiest ones.',
        good: 'They name the weeks, and how you get the time back.',
        worrying: 'They’re proud of how late everyone stays.',
      },
    ],
    company: [
      {
        why: 'It shows how people treat each other when they disagree.',
        good: 'A real example, with nobody blamed for it.',
        worrying: '“We never disagree”, or one person gets the blame.',
      },
      {
        why: 'Someone on the team may tell you things a manager wouldn’t.',
        good: 'Yes, and they give you a name.',
        worrying: 'They avoid the question, or a manager has to be there.',
      },
    ],
  },
  preparation: {
    skills: [
      'Write down two things you’ve done that this role needs, and how they turned out.',
      'Choose the requirement that worries you most, and prepare a sentence on how you’d learn it.',
    ],
    direction: [
      'Write down the work you want to be doing in two years, and ask how this role could lead there.',
    ],
    scope: ['In the advert, mark what you’d enjoy doing every week. Ask how much of the job that is.'],
    pay: ['Before they ask, decide what pay, location and hours you’d accept.'],
    company: ['Write down what bothers you most, and a question to ask about it.'],
    interest: ['Ask what steps are left and when they’ll decide.'],
    nerves: [
      'Say your first two sentences out loud three times: who you are, and why you’re interested.',
      'Keep the 15 minutes before it free. Take a walk, drink some water and stop reading.',
      'If you don’t know an answer, say how you’d find out.',
    ],
    always: ['After the interview, wait a day before you decide.'],
  },
  good: 'A good answer:',
  worrying: 'A worrying answer:',
  copyQuestions: 'Copy the questions',
  copyList: 'Copy the list',
  calendar: 'Add an evening reminder',
  reminder: 'Time to think',
};
