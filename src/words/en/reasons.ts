import type { ReasonWords } from '../words.ts';

const heard = (topic: string) => ({
  good: `On ${topic}, they had *a clear answer*`,
  vague: `On ${topic}, they *stayed vague*`,
  'vague-twice': `On ${topic}, they *stayed vague twice*`,
  blocker: `On ${topic}, you heard *what you had feared*`,
  'not-asked': `On ${topic}, you *did not get to ask*`,
});

const ahead = {
  later: 'The next interview is *more than a week away*',
  week: 'The next interview is *within a week*',
  day: 'The next interview is *in less than a day*',
};

/** Answers as reasons for an advice. They load with the desk. */
export const reasons: ReasonWords = {
  doubts: {
    all: 'What you doubt: *{doubts}*',
    nouns: {
      skills: 'your skills',
      direction: 'the direction',
      scope: 'what the job covers',
      pay: 'pay, place or hours',
      company: 'the company or its people',
      interest: 'your interest',
      nerves: 'nerves',
    },
  },
  situation: {
    unsafe: 'You said that *something felt unsafe or wrong*',
    decided: 'You’ve *already decided to leave*',
    accepted: 'You’ve *already accepted*',
  },
  afterwards: {
    none: '*Nothing is booked* after this interview',
    ...ahead,
  },
  certainty: {
    sure: 'You are *certain* about this one',
    leaning: 'You are *leaning towards no*, and not there yet',
    unsure: 'You *can’t tell yet*',
  },
  company: {
    like: 'You *like the company*',
    neutral: 'You *don’t feel strongly* about the company',
    dislike: 'You’d *rather not work there*',
  },
  nextRound: {
    none: '*No interview is booked*',
    ...ahead,
  },
  earlier: { wanted: 'You would *still take the role* you first applied for' },
  offer: {
    take: 'You *would take it*',
    terms: 'You would say yes *if one thing changed*',
    unsure: 'You *don’t know yet*',
    decline: 'You would say *no, whatever they change*',
  },
  otherJob: {
    signed: 'You’ve *signed for another job*',
    unsigned: 'The other job is *not signed yet*',
    staying: 'You’re *staying in your present job*',
    offer: 'You have *another offer to decide on*',
  },
  duration: {
    passing: 'It *will pass*',
    adjustment: 'You can go on *if something changes*',
    lasting: 'It *won’t pass soon*',
  },
  harm: { person: '*How someone behaved* was wrong', scam: 'It *looks like a scam*' },
  movable: {
    yes: 'They *could probably move on it*',
    no: 'It is *fixed*',
    unknown: 'You *don’t know whether they could move*',
  },
  evidence: {
    crossed: 'Someone *crossed a line*',
    observed: 'It is something you *saw yourself*',
    hearsay: 'So far it is *what others say*',
  },
  skillsHeard: heard('your background'),
  directionHeard: heard('where the role leads'),
  scopeHeard: heard('what the job covers'),
  payHeard: heard('pay, place or hours'),
  companyHeard: heard('how they work together'),
};
