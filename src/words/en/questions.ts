import type { QuestionWords } from '../words.ts';

const heard = (ask: string) => ({
  ask,
  help: 'Go by what they said, not by how it made you feel.',
  answers: {
    good: 'A clear answer, with an example, and I liked it',
    vague: 'Something vague',
    'vague-twice': 'Vague, and vague again when I asked once more',
    blocker: 'Just what I had feared',
    'not-asked': 'I did not get to ask',
  },
});

const ahead = {
  none: 'No, nothing is booked',
  later: 'Yes, more than a week away',
  week: 'Yes, within a week',
  day: 'Yes, in less than a day',
};

export const questions = {
  situation: {
    ask: [
      'Where are you with {role} at {company}?',
      'Where are you with the {role} role?',
      'Where are you with {company}?',
      'Where are you in the process?',
    ],
    answers: {
      process: 'Still interviewing, or waiting to hear',
      interviewing: 'I am in the interview right now',
      offer: 'They have made me an offer',
      accepted: 'I accepted their offer',
      elsewhere: 'I said yes to another job, or to staying in mine',
      life: 'Something came up in my life',
      unsafe: 'Something felt unsafe, discriminatory or like a scam',
    },
    because: {
      unsafe: 'You said that *something felt unsafe or wrong*',
      accepted: 'You have *already accepted*',
    },
    reassure: {
      accepted:
        'This is harder than leaving earlier, and it still happens. A straight word soon is best for both sides.',
      elsewhere: 'Congratulations. Telling them now spares everyone an interview.',
      life: 'You need not tell anyone what it is.',
    },
  },
  afterwards: {
    ask: 'Finish this one first. Is another interview booked after it?',
    help: 'Nothing gets sent while it goes on. Answer what they ask, thank them at the end, promise nothing, and come back here. Your place is kept.',
    answers: ahead,
    because: {
      none: '*Nothing is booked* after this interview',
      later: 'The next interview is *more than a week away*',
      week: 'The next interview is *within a week*',
      day: 'The next interview is *in less than a day*',
    },
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
    nouns: {
      skills: 'your skills',
      direction: 'the direction',
      scope: 'what the job covers',
      pay: 'pay, place or hours',
      company: 'the company or its people',
      interest: 'your interest',
      nerves: 'nerves',
    },
    because: 'What you doubt: *{doubts}*',
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
    because: {
      sure: 'You are *certain* about this one',
      leaning: 'You are *leaning towards no*, and not there yet',
      unsure: 'You *can’t tell yet*',
    },
    reassure: {
      sure: 'Then saying so early is a kindness: it gives the people who would have met you their time back.',
      leaning: 'Asking costs you little, and asking well is good practice even if you leave afterwards.',
      unsure: 'You do not have to know yet. A good question can settle more than another week of thinking.',
    },
  },
  company: {
    ask: [
      'How do you feel about {company}, leaving this role aside?',
      'How do you feel about the company, leaving this role aside?',
    ],
    answers: {
      like: 'I like it, and would look at other work there',
      neutral: 'Neither here nor there',
      dislike: 'I would rather not work there',
    },
    because: {
      like: 'You *like the company*',
      neutral: 'The company *leaves you cold*',
      dislike: 'You *would rather not work there*',
    },
    reassure: {
      like: 'Then say so. People who leave well are easier to remember when something closer comes up.',
    },
  },
  nextRound: {
    ask: 'Is another interview booked?',
    help: 'The next one, if there are several.',
    answers: { ...ahead, now: 'Yes, it is going on now' },
    because: {
      none: '*No interview is booked*',
      later: 'The next interview is *more than a week away*',
      week: 'The next interview is *within a week*',
      day: 'The next interview is *in less than a day*',
    },
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
    because: { wanted: 'You would *still take the role* you first applied for' },
  },
  earlierRole: {
    ask: 'Which role was that?',
    help: 'It goes into the message just as you write it.',
    fields: {
      role: { label: 'Role', hint: 'As their advert called it' },
      year: { label: 'Year you applied (optional)' },
    },
    skip: 'Leave it out for now',
  },
  direction: {
    ask: [
      'What kind of work would you rather do at {company}?',
      'What kind of work would you rather do there?',
    ],
    help: 'A few words that finish “I would like to work on …”.',
    fields: { work: { label: 'Work you would rather do' } },
    skip: 'I can’t name it',
  },
  offer: {
    ask: 'What would you say to the offer as it stands?',
    answers: {
      take: 'Yes, I would take it',
      terms: 'Yes, if one thing changed',
      unsure: 'I don’t know yet',
      decline: 'No, whatever they change',
    },
    because: {
      take: 'You *would take it*',
      terms: 'You would say yes *if one thing changed*',
      unsure: 'You *don’t know yet*',
      decline: 'You would say *no, whatever they change*',
    },
    reassure: { decline: 'A clear no is a fair answer to an offer, and it lets them ask the next person.' },
  },
  signed: {
    ask: 'Is the other job signed?',
    answers: { yes: 'Yes, signed by both sides', no: 'Not yet' },
    because: { yes: 'The other job is *signed*', no: 'The other job is *not signed yet*' },
  },
  duration: {
    ask: 'Will it pass?',
    help: 'You do not have to say what it is, here or to them.',
    answers: { passing: 'Yes, I need some time', lasting: 'No, not soon' },
    because: { passing: 'It *will pass*', lasting: 'It *will not pass soon*' },
  },
  movable: {
    ask: 'Could they move on it?',
    help: 'The pay, the place or the hours that keep you from saying yes.',
    answers: { yes: 'I think they could', no: 'No, it is fixed', unknown: 'I don’t know' },
    because: {
      yes: 'They *could probably move on it*',
      no: 'It is *fixed*',
      unknown: 'You *don’t know whether they could move*',
    },
  },
  evidence: {
    ask: 'What does that rest on?',
    answers: {
      crossed: 'Someone crossed a line',
      observed: 'Something I saw or heard myself',
      hearsay: 'What others say or write',
    },
    because: {
      crossed: 'Someone *crossed a line*',
      observed: 'It is something you *saw yourself*',
      hearsay: 'So far it is *what others say*',
    },
    reassure: { crossed: 'You owe nobody an explanation for leaving after that.' },
  },
  skillsHeard: heard('What did they say about whether someone with your background could do well?'),
  directionHeard: heard('What did they say about where the role leads?'),
  scopeHeard: heard('What did they say about what the job covers?'),
  payHeard: heard('What did they say about pay, place or hours?'),
  companyHeard: heard('What did they say about how they work together?'),
  entry: {
    ask: 'How did you get into this process?',
    answers: {
      applied: 'I applied for this role',
      invited: 'They invited me; I never applied for it',
      internal: 'I already work there',
    },
    offer: 'how you came in',
  },
  through: {
    ask: 'Who is in between?',
    answers: {
      directly: 'Nobody: I deal with the company',
      agency: 'A recruitment agency',
      referrer: 'Someone inside referred me',
    },
    offer: 'who is in between',
  },
  stage: {
    ask: 'How far along is it?',
    answers: {
      before: 'The first interview is still to come',
      between: 'Somewhere in the middle',
      final: 'At the final round, or past it',
    },
    offer: 'how far along it is',
  },
  names: {
    ask: 'Who is it from, and to whom?',
    fields: {
      to: { label: 'Their name', hint: 'Whoever arranges your interviews' },
      from: { label: 'Your name' },
    },
    offer: 'the names',
  },
  job: {
    ask: 'Which role, at which company?',
    fields: { role: { label: 'Role' }, company: { label: 'Company' } },
    offer: 'the role and the company',
  },
  rounds: {
    ask: 'Which interviews are still booked?',
    help: 'The message releases each by its date.',
    fields: { date: { label: 'Date' }, with: { label: 'With (optional)' } },
    offer: 'interviews already booked',
  },
  future: {
    ask: 'Which work would bring you back?',
    help: 'Leave it out if you cannot name it: “anything else” helps nobody.',
    fields: { work: { label: 'Work' } },
    offer: 'what would bring you back',
  },
  met: {
    ask: 'Whom did you meet, and what did you enjoy?',
    help: 'Thanks for something particular are worth more than thanks for everything.',
    fields: {
      who: { label: 'Whom you met', hint: 'Names, as you would write them' },
      what: { label: 'What you enjoyed', hint: 'A few words that finish “I enjoyed …”' },
      project: { label: 'A project they told you about', hint: 'Its name' },
    },
    offer: 'whom you met, what you enjoyed',
  },
  pending: {
    ask: 'Is anything else under way?',
    answers: { travel: 'Travel is booked', task: 'A task is due', both: 'Both' },
    offer: 'travel or a task',
  },
  other: {
    ask: 'Do you have another application there that stands?',
    fields: { role: { label: 'The role that stands' } },
    offer: 'another application there',
  },
  adjustment: {
    ask: 'What would let you go on as planned?',
    help: 'An adjustment can be asked for without a reason: another time, a different format, access, a break.',
    fields: { what: { label: 'What you need', hint: 'A few words that finish “With …, I could go on”' } },
    offer: 'what would let you go on',
  },
  referrer: {
    ask: 'Who referred you?',
    fields: { name: { label: 'Their name' } },
    offer: 'who referred you',
  },
  inviter: {
    ask: 'Who invited you?',
    fields: { name: { label: 'Their name' } },
    offer: 'who invited you',
  },
  proof: {
    ask: 'One thing you have done that shows it?',
    fields: { what: { label: 'What you did', hint: 'As a sentence, with what came of it' } },
    offer: 'a proof of it',
  },
  condition: {
    ask: 'What one thing would make it a yes?',
    fields: { what: { label: 'The one thing', hint: 'A few words that finish “I would say yes with …”' } },
    offer: 'the one thing',
  },
  slots: {
    ask: 'When could you?',
    fields: {
      when: { label: 'Two or three times', hint: 'A few words that finish “I could do …”, with dates' },
    },
    offer: 'times that suit you',
  },
  deadline: {
    ask: 'By when?',
    fields: { when: { label: 'Date', hint: 'A few words that finish “by …”' } },
    offer: 'a date',
  },
  reason: {
    ask: 'Do you want to give a reason?',
    help: 'No reason is a good reason. If you give one, make it a sentence, and nothing private.',
    fields: { why: { label: 'Your reason' } },
    offer: 'a reason',
  },
} satisfies QuestionWords;
