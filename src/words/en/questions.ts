import type { LaterWords } from '../words.ts';

const ahead = {
  none: 'No, nothing’s booked',
  later: 'Yes, more than a week away',
  week: 'Yes, within a week',
  day: 'Yes, in less than a day',
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
    ask: 'Finish this interview first. Is another one booked after it?',
    help: 'Be polite, and don’t promise anything. You can carry on here afterwards.',
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
    reassure: 'People withdraw for all sorts of reasons, and employers rarely hold it against them.',
    reassureNerves: 'Lots of people get nervous. It doesn’t mean you can’t do the job.',
  },
  certainty: {
    ask: 'Do you want to withdraw?',
    answers: {
      sure: 'Yes, I’m certain',
      leaning: 'Probably, but I’m not certain',
      unsure: 'I don’t know yet',
    },
    reassure: {
      sure: 'Then it’s kinder to tell them now. Interviews cost them time too.',
      leaning: 'Asking them questions first is good practice, even if you leave afterwards.',
      unsure: 'You don’t have to know yet. Asking them a question or two can help you decide.',
    },
    variants: {
      accepted: {
        ask: 'Do you still want the job?',
        answers: {
          sure: 'No, I won’t be joining',
          leaning: 'Probably not',
          unsure: 'I don’t know',
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
    reassure: { like: 'Then tell them. They may remember you for another role.' },
    variants: { elsewhere: oneDay, life: oneDay },
  },
  nextRound: {
    ask: 'Is another interview booked?',
    help: 'If there are several, think of the next one.',
    answers: { ...ahead, now: 'Yes, it’s happening now' },
  },
  earlier: {
    ask: [
      'Have you applied for a different role at {company} before?',
      'Have you applied for a different role there before?',
    ],
    answers: {
      wanted: 'Yes, and I’d still like that role',
      missing: 'Yes, but I still don’t meet a requirement',
      closed: 'Yes, but that role has closed',
      unwanted: 'Yes, but I don’t want it any more',
      never: 'No',
    },
  },
  earlierRole: {
    ask: 'Which role was it?',
    help: 'The message names it exactly as you write it here.',
    fields: {
      role: { label: 'Role', hint: 'The job title in their advert' },
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
        hint: 'Completes: “I’d like to focus on …”, for example “front-end work”',
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
      unsigned: 'It’s safer not to withdraw here until you’ve signed.',
      offer: 'You can tell them that. You don’t have to say who the offer is from.',
    },
  },
  duration: {
    ask: 'What would help?',
    answers: {
      passing: 'More time, then I can carry on',
      adjustment: 'A change to the interview, such as a video call, better access or a break',
      lasting: 'Withdrawing, because this won’t change soon',
    },
    reassure: { adjustment: 'You can ask for this without giving a reason.' },
  },
  adjustment: {
    ask: 'What would you need for the interview?',
    help: 'For example, step-free access, an interpreter or a short break. You don’t have to say why.',
    fields: { what: { label: 'What you need', hint: 'Completes: “Could I do the interview with …”' } },
  },
  condition: {
    ask: 'What one change would make you say yes?',
    help: 'For example, two days a week at home or more holiday.',
    fields: { what: { label: 'What you need', hint: 'Completes: “With …, I’d accept straight away”' } },
  },
  harm: {
    ask: 'What felt wrong?',
    answers: {
      person: 'Something someone said or did',
      scam: 'I think it’s a scam',
    },
    reassure: {
      person: 'That shouldn’t have happened. You don’t owe anyone an explanation.',
      scam: 'You’re right to be careful. You don’t have to reply.',
    },
  },
  movable: {
    ask: 'Could they change the pay, location or hours?',
    answers: { yes: 'I think they could', no: 'No, they can’t', unknown: 'I don’t know' },
  },
  evidence: {
    ask: 'What put you off the company or its people?',
    answers: {
      crossed: 'Someone crossed a line',
      observed: 'Something I saw or heard myself',
      hearsay: 'Something I read or was told',
    },
    reassure: { crossed: 'That shouldn’t have happened. You can leave without explaining.' },
  },
} satisfies Partial<LaterWords['questions']>;
