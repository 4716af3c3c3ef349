import type { ReasonWords } from '../bow-out/question-words.ts';

const heard = (topic: string) => ({
  good: `They gave *a clear answer* about ${topic}`,
  vague: `They were *vague* about ${topic}`,
  'vague-twice': `They were *vague twice* about ${topic}`,
  blocker: `They *confirmed your worry* about ${topic}`,
  'not-asked': `You *didn’t get to ask* about ${topic}`,
});

const ahead = {
  later: 'Your next interview is *more than a week away*',
  week: 'Your next interview is *within a week*',
  day: 'Your next interview is *today or tomorrow*',
};

/** Answers as reasons for an advice. They load with the desk. */
export const reasons: ReasonWords = {
  doubts: {
    all: 'You mentioned *{doubts}*',
    nouns: {
      skills: 'your skills',
      direction: 'the direction you want to go in',
      scope: 'the workload or what the job involves',
      pay: 'the pay, location or hours',
      company: 'the company or its people',
      interest: 'losing interest, or the wait',
      nerves: 'feeling nervous',
    },
  },
  situation: {
    decided: 'You’ve *already decided to withdraw*',
    accepted: 'You’ve *accepted their offer*',
  },
  afterwards: {
    none: '*Nothing’s booked* after this interview',
    ...ahead,
  },
  certainty: {
    sure: 'You’re *certain that you want to withdraw*',
    leaning: 'You’re *not certain yet*',
    unsure: 'You *haven’t decided yet*',
  },
  company: {
    like: 'You *like the company*',
    neutral: 'You *don’t feel strongly* about the company',
    dislike: 'You *don’t want to work there*',
  },
  nextRound: {
    none: '*No interview is booked*',
    ...ahead,
  },
  earlier: { wanted: 'You’d *still like the role* you applied for before' },
  offer: {
    take: 'You’d *accept the offer*',
    terms: 'You’d accept *if one thing changed*',
    unsure: 'You *haven’t decided yet*',
    decline: 'You *don’t want the job*',
  },
  otherJob: {
    signed: 'You’ve *signed a contract elsewhere*',
    unsigned: 'You *haven’t signed yet* for the other job',
    staying: 'You’re *staying in your current job*',
    offer: 'You have *another offer to decide on*',
  },
  duration: {
    passing: 'You need *more time*',
    adjustment: 'You need *a change to the interview*',
    lasting: 'You need to *step back for a while*',
  },
  movable: {
    yes: 'They *could probably change that*',
    no: 'They *can’t change that*',
    unknown: 'You *don’t know if they could change that*',
  },
  evidence: {
    crossed: 'Someone *said or did something unacceptable*',
    observed: 'It’s something you *saw or heard yourself*',
    hearsay: 'It’s something you *read or were told*',
  },
  skillsHeard: heard('your chances of doing well'),
  directionHeard: heard('where the role leads'),
  scopeHeard: heard('what the job involves'),
  payHeard: heard('pay, location or hours'),
  companyHeard: heard('how the team works together'),
};
