import type { AllWords } from '../bow-out/question-words.ts';

const ahead = {
  day: 'Yes, today or tomorrow',
  week: 'Yes, within a week',
  later: 'Yes, more than a week away',
  none: 'No, nothing’s booked',
};

/** How somebody feels about the company who has no other role there in mind. */
const oneDay = {
  answers: {
    like: 'I like it, and I might want to work there one day',
    neutral: 'I don’t feel strongly either way',
    dislike: 'I wouldn’t want to work there',
  },
};

/** The questions up to the advice, after the first. */
export const questions = {
  afterwards: {
    ask: 'Is another interview booked after this one?',
    help: 'If you’re still in the interview, finish it first. You don’t have to promise anything in it, and you can come back here afterwards.',
    answers: ahead,
  },
  doubts: {
    ask: 'What’s making you unsure?',
    help: 'Select all that apply.',
    answers: {
      skills: 'I’m not sure I’m good enough',
      direction: 'It’s not the direction I want to go in',
      scope: 'The workload, or what the job involves',
      pay: 'The pay, location or hours',
      company: 'The company, or people I’ve met',
      interest: 'I’ve lost interest, or it’s taking too long',
      nerves: 'I’m nervous',
    },
    none: 'None of these',
    done: 'Continue',
    reassure:
      'It’s normal to have doubts. An interview is also your chance to find out if the job suits you.',
    reassureOnly: { nerves: 'Lots of people get nervous. It doesn’t mean you can’t do the job.' },
  },
  certainty: {
    ask: 'Do you want to withdraw?',
    answers: {
      sure: 'Yes, I’m certain',
      leaning: 'Probably, but I’m not certain',
      unsure: 'No, or I don’t know yet',
    },
    reassure: {
      sure: 'People withdraw for all sorts of reasons, and employers are used to it.',
      leaning: 'Asking a few questions first can help, even if you withdraw in the end.',
      unsure: 'You don’t have to decide now. Asking them a question or two can help.',
    },
    variants: {
      accepted: {
        ask: 'Do you still want the job?',
        answers: {
          sure: 'No, I won’t be joining',
          leaning: 'Probably not',
          unsure: 'I don’t know, or something worries me',
        },
        reassure: {
          sure: 'Then tell them soon, so they have time to find someone else.',
          leaning: 'You can talk to them before you decide.',
          unsure: 'You don’t have to decide tonight. A short call may help.',
        },
      },
    },
  },
  company: {
    ask: [
      'Apart from this role, how do you feel about {company}?',
      'Apart from this role, how do you feel about the company?',
    ],
    answers: {
      like: 'I like it, and I’d consider other jobs there',
      neutral: 'I don’t feel strongly either way',
      dislike: 'I’d rather not work there',
    },
    reassure: { like: 'It’s worth telling them that. They may think of you for another role.' },
    variants: {
      elsewhere: {
        ...oneDay,
        reassure: { like: 'It’s worth telling them that, in case you’re looking again one day.' },
      },
      life: {
        ...oneDay,
        reassure: {
          like: 'It’s worth telling them that. You can get in touch again when things are easier.',
        },
      },
    },
  },
  nextRound: {
    ask: 'Do you have an interview booked?',
    help: 'If you have several, answer for the next one.',
    answers: { now: 'Yes, it’s happening now', ...ahead },
  },
  earlier: {
    ask: [
      'Have you been turned down for a different role at {company}?',
      'Have you been turned down for a different role there?',
    ],
    answers: {
      wanted: 'Yes, and I’d still like that role',
      missing: 'Yes, but I don’t have all the skills for it yet',
      closed: 'Yes, but that role has closed',
      unwanted: 'Yes, but I don’t want it any more',
      never: 'No',
    },
  },
  earlierRole: {
    ask: 'Which role was it?',
    help: 'Use the job title from their advert.',
    fields: {
      role: { label: 'Role', hint: 'For example, “Support engineer”' },
      year: { label: 'Year you applied (optional)', hint: 'For example, 2025' },
    },
  },
  direction: {
    ask: [
      'What kind of work would you rather do at {company}?',
      'What kind of work would you rather do there?',
    ],
    fields: {
      work: {
        label: 'Kind of work',
        hint: 'For example, “front-end work”',
        sentence: 'I’d like to do {value}',
      },
    },
    skip: 'I don’t know yet',
  },
  offer: {
    ask: 'Would you accept the offer as it is?',
    answers: {
      take: 'Yes, I’d accept it',
      terms: 'Only if one thing changed',
      unsure: 'I don’t know yet',
      decline: 'No, I don’t want the job',
    },
    reassure: { decline: 'That’s fine. If you tell them soon, they can offer it to someone else.' },
  },
  otherJob: {
    ask: 'Which of these fits best?',
    answers: {
      signed: 'I’ve accepted another job and signed the contract',
      unsigned: 'I’ve accepted another job, but I haven’t signed yet',
      staying: 'I’m staying in my current job',
      offer: 'I have another offer and need to decide',
    },
    reassure: {
      unsigned: 'It’s safer to wait until you’ve signed before you withdraw from this one.',
      offer: 'You can tell them that. You don’t have to say who the offer is from.',
    },
  },
  duration: {
    ask: 'What would help?',
    answers: {
      passing: 'Another date, or some more time',
      adjustment: 'A change to the interview, such as an interpreter, step-free access or a video call',
      lasting: 'Withdrawing, because this won’t change soon',
    },
  },
  adjustment: {
    ask: 'What do you need for the interview?',
    help: 'Employers are often required by law to make reasonable changes for disabled candidates.',
    fields: {
      what: {
        label: 'What you need',
        hint: 'For example, “a sign-language interpreter” or “step-free access”',
        sentence: 'For my interview, I need {value}',
      },
    },
  },
  condition: {
    ask: 'What one change would make you say yes?',
    help: 'Ask for one thing: it’s easier to agree to.',
    fields: {
      what: {
        label: 'The change',
        hint: 'For example, “two days a week working from home” or “a salary of 45,000”',
        sentence: 'With {value}, I’d say yes',
      },
    },
  },
  harm: {
    ask: 'What felt wrong?',
    answers: {
      person: 'What someone said or did',
      scam: 'I think it’s a scam',
    },
    reassure: {
      person: 'That shouldn’t have happened.',
      scam: 'You’re right to be careful. You don’t have to reply.',
    },
  },
  movable: {
    ask: 'Could they change the pay, location or hours?',
    answers: { yes: 'I think they could', no: 'No, they can’t', unknown: 'I don’t know' },
  },
  evidence: {
    ask: 'What made you doubt the company or its people?',
    answers: {
      crossed: 'Someone said or did something unacceptable',
      observed: 'Something I saw or heard myself',
      hearsay: 'Something I read or was told',
    },
    reassure: { crossed: 'That shouldn’t have happened. You can leave without explaining.' },
  },
} satisfies Partial<AllWords['questions']>;
