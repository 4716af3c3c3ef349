import type { Outcome } from '../../../machines/facts.ts';
import type { OutcomeWords } from '../words.ts';

export const outcomes = {
  stay: {
    title: 'Stay in, and prepare',
    also: 'stay in and prepare',
    take: 'See how to prepare',
    kind: 'Nothing here says that you should go.',
    next: [
      'Write down two things you have done that this role needs, each with what came of it.',
      'Pick the one question whose answer you most want to hear, and ask it first.',
      'Decide now when you will decide: the evening after, with a night in between.',
    ],
  },
  probe: {
    title: 'Go, and ask what you need to know',
    also: 'go and ask what you need to know',
    take: 'Get the questions',
    kind: 'An answer could change your mind, and they are the ones who have it.',
    next: [
      'Send the note at least a working day ahead, so that they can bring a real answer.',
      'Ask again, once, where an answer stays vague.',
      'Come back here straight afterwards and say what you heard.',
    ],
  },
  withdraw: {
    title: 'Step back now, with thanks',
    also: 'step back with thanks',
    take: 'Write it',
    kind: 'They can give your place to somebody who wants it.',
    next: [
      'Send it today. The earlier it comes, the kinder it is.',
      'Send it even if their portal has a button to withdraw: a person should hear it from you.',
    ],
  },
  'keep-door-open': {
    title: 'Leave this role, and keep the door open',
    also: 'leave and keep the door open',
    take: 'Write it',
    kind: 'You mean no to the role and not to the company, and they cannot know unless you say so.',
    next: [
      'Send it today.',
      'Leave the portal’s own withdraw button alone until they reply: it can block you from applying again.',
      'Asking them to erase your data would close the door as well.',
    ],
  },
  'redirect-earlier': {
    title: 'Ask to be considered for the earlier role',
    also: 'ask for the earlier role',
    take: 'Write it',
    kind: 'You name the job that fits, so that they need not guess.',
    next: [
      'Send it to the recruiter, with a copy to the hiring manager.',
      'Leave the portal’s own withdraw button alone until they reply: it can block you from applying again.',
    ],
  },
  'redirect-direction': {
    title: 'Ask for work closer to you',
    also: 'ask for work closer to you',
    take: 'Write it',
    kind: 'Asked aloud, this has made hiring managers stop and think where someone would fit.',
    next: [
      'Send it to the hiring manager or the recruiter, or say it aloud in the next call.',
      'Leave the portal’s own withdraw button alone until they reply: it can block you from applying again.',
    ],
  },
  'ask-for-call': {
    title: 'Ask for a short call first',
    also: 'ask for a short call',
    take: 'Write it',
    kind: 'A quarter of an hour with the recruiter costs less than an interview you go to in two minds.',
    next: [
      'Send it to the recruiter before the next round.',
      'Write your two questions down before they ring.',
    ],
  },
  'decline-offer': {
    title: 'Decline the offer, kindly',
    also: 'decline the offer',
    take: 'Write it',
    kind: 'A clear no, before their deadline, lets them ask the next person.',
    next: [
      'Ring whoever made the offer first; this message confirms the call.',
      'If you receive benefits, find out first whether refusing an offer affects them.',
    ],
  },
  pause: {
    title: 'Ask for time',
    also: 'ask for time',
    take: 'Write it',
    kind: 'Asking early leaves them room to move things.',
    next: ['Send it to whoever schedules, as early as you can.', 'Ask for a date you can keep.'],
  },
  'ask-for-terms': {
    title: 'Ask for the one thing that would make it a yes',
    also: 'ask for the one thing that would make it a yes',
    take: 'Write it',
    kind: 'They would rather be asked than lose you over something they could change.',
    next: ['Send it to the recruiter.', 'Ask for one thing only, and only if you would then say yes.'],
  },
  'take-back': {
    title: 'Take your acceptance back, by phone first',
    also: 'take my acceptance back',
    take: 'Write it',
    kind: 'It is a serious step. A call, and no excuses, is the decent way to take it.',
    next: [
      'Read the contract before anything else: notice, bonus, what has to go back. A union or an advice service can explain it; this page cannot.',
      'Call the hiring manager, and let the message confirm it to them and to HR.',
      'If you receive benefits, find out first whether this affects them.',
    ],
  },
  safety: {
    title: 'You need not write to them at all',
    also: 'see what to do if it felt unsafe',
    take: 'See what to do',
    kind: 'Going silent is all right when something was wrong.',
    next: [
      'Keep what you have: messages, names, dates, and what was said, in your own words, somewhere they cannot reach.',
      'Send no money, no identity papers and no bank details.',
      'Check who they are through a channel you found yourself, not one they gave you.',
      'Turn to somebody on your side: a friend, a union, an equality body, or the police if you were threatened.',
    ],
  },
} satisfies Record<Outcome, OutcomeWords>;
