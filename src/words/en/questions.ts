import type { LaterWords } from '../words.ts';

const ahead = {
  none: 'No, nothing is booked',
  later: 'Yes, more than a week away',
  week: 'Yes, within a week',
  day: 'Yes, in less than a day',
};

/** The questions up to the advice, after the first. */
export const questions = {
  afterwards: {
    ask: 'Finish this one first. Is another interview booked after it?',
    help: 'Nothing gets sent while it goes on. Answer what they ask, thank them at the end, promise nothing, and come back here. Your place is kept.',
    answers: ahead,
  },
  doubts: {
    ask: 'What makes you doubt it?',
    help: 'Choose all that apply.',
    answers: {
      skills: 'Whether I am good enough at it',
      direction: 'Whether it leads where I want to go',
      scope: 'What the job covers, or how much of it',
      pay: 'Pay, place or hours',
      company: 'The company, or people I met',
      interest: 'I have lost interest, or it drags on',
      nerves: 'Mostly nerves',
    },
    none: 'None of these',
    done: 'Continue',
    reassure:
      'People step out for all sorts of reasons, and interviewers would much rather hear it than guess.',
    reassureNerves: 'Nerves say that it matters to you. They say little about whether you can do the job.',
  },
  certainty: {
    ask: 'If they said yes tomorrow, how sure are you that you would say no?',
    answers: {
      sure: 'Certain. It is not for me',
      leaning: 'Leaning towards no',
      unsure: 'I can’t tell yet',
    },
    reassure: {
      sure: 'Then saying so early is a kindness: it gives the people who would have met you their time back.',
      leaning: 'Asking costs you little, and asking well is good practice even if you leave afterwards.',
      unsure: 'You do not have to know yet. A good question can settle more than another week of thinking.',
    },
    variants: {
      accepted: {
        ask: 'How sure are you that you want to take your yes back?',
        answers: {
          sure: 'Certain. I won’t be joining',
          leaning: 'I’m leaning towards taking it back',
          unsure: 'I can’t tell yet',
        },
        reassure: {
          sure: 'Then tell them soon: they still have time to ask someone else.',
          leaning: 'You can talk to them about it before you decide.',
          unsure: 'You don’t have to decide tonight. A short call can clear up what worries you.',
        },
      },
    },
  },
  company: {
    ask: [
      'How do you feel about {company}, leaving this role aside?',
      'How do you feel about the company, leaving this role aside?',
    ],
    answers: {
      like: 'I like it, and I’d look at other jobs there',
      neutral: 'I don’t feel strongly either way',
      dislike: 'I’d rather not work there',
    },
    variants: {
      elsewhere: {
        answers: {
          like: 'I like it, and I’d be glad to meet them again one day',
          neutral: 'I don’t feel strongly either way',
          dislike: 'I wouldn’t want to work there',
        },
        reassure: { like: 'Then say so. People remember those who leave well.' },
      },
      life: {
        answers: {
          like: 'I like it, and I’d be glad to come back one day',
          neutral: 'I don’t feel strongly either way',
          dislike: 'I wouldn’t want to work there',
        },
        reassure: { like: 'Then say so. People remember those who leave well.' },
      },
    },
    reassure: {
      like: 'Then say so. People who leave well are easier to remember when something closer comes up.',
    },
  },
  nextRound: {
    ask: 'Is another interview booked?',
    help: 'The next one, if there are several.',
    answers: { ...ahead, now: 'Yes, it is going on now' },
  },
  earlier: {
    ask: [
      'Did you once apply for a different role at {company}?',
      'Did you once apply for a different role there?',
    ],
    answers: {
      wanted: 'Yes, and I would still take that one',
      missing: 'Yes, but I still lack something they asked for',
      closed: 'Yes, but that role is closed',
      unwanted: 'Yes, and I no longer want it',
      never: 'No',
    },
  },
  earlierRole: {
    ask: 'Which role was that?',
    help: 'It goes into the message just as you write it.',
    fields: {
      role: { label: 'Role', hint: 'As their advert called it' },
      year: { label: 'Year you applied (optional)', hint: 'Four digits, such as 2025' },
    },
  },
  direction: {
    ask: [
      'What kind of work would you rather do at {company}?',
      'What kind of work would you rather do there?',
    ],
    help: 'A few words that finish “I would like to work on …”.',
    fields: { work: { label: 'Work you would rather do' } },
    skip: 'I can’t name it yet',
  },
  offer: {
    ask: 'What would you say to the offer as it stands?',
    answers: {
      take: 'Yes, I would take it',
      terms: 'Yes, if one thing changed',
      unsure: 'I don’t know yet',
      decline: 'No, whatever they change',
    },
    reassure: { decline: 'A clear no is a fair answer to an offer, and it lets them ask the next person.' },
  },
  otherJob: {
    ask: 'Which of these is it?',
    answers: {
      signed: 'I’ve accepted another job, and it’s signed',
      unsigned: 'I’ve accepted another job, but nothing is signed yet',
      staying: 'I’m staying in my present job',
      offer: 'I have another offer, and need to decide',
    },
    reassure: {
      unsigned: 'Keep this process open until the other job is signed.',
      offer: 'Most recruiters have heard this before, and would rather know.',
    },
  },
  duration: {
    ask: 'What would help?',
    help: 'You don’t have to say what it is, here or to them.',
    answers: {
      passing: 'More time: it will pass',
      adjustment: 'I can go on if something about the interview changes: another format, access, a break',
      lasting: 'Leaving: it won’t pass soon',
    },
    reassure: { adjustment: 'You can ask for this without giving a reason.' },
  },
  adjustment: {
    ask: 'What would you need, so that you can go on?',
    help: 'For example another time, a video call, step-free access or a break. No reason is needed.',
    fields: { what: { label: 'What you need', hint: 'A few words that finish “With …, I could go on”' } },
  },
  condition: {
    ask: 'What one thing would make it a yes?',
    help: 'The message asks for this one thing, in your words.',
    fields: { what: { label: 'The one thing', hint: 'A few words that finish “I would say yes with …”' } },
  },
  harm: {
    ask: 'What felt wrong?',
    answers: {
      person: 'How someone behaved or what they said',
      scam: 'It looks like a scam',
    },
    reassure: {
      person: 'That shouldn’t happen. You don’t owe anyone an explanation.',
      scam: 'Trust that feeling. You don’t have to answer them.',
    },
  },
  movable: {
    ask: 'Could they move on it?',
    help: 'The pay, the place or the hours that keep you from saying yes.',
    answers: { yes: 'I think they could', no: 'No, it is fixed', unknown: 'I don’t know' },
  },
  evidence: {
    ask: 'What does that rest on?',
    answers: {
      crossed: 'Someone crossed a line',
      observed: 'Something I saw or heard myself',
      hearsay: 'What others say or write',
    },
    reassure: { crossed: 'You owe nobody an explanation for leaving after that.' },
  },
} satisfies Partial<LaterWords['questions']>;
