import type { LaterWords } from '../words.ts';

export const outcomes = {
  stay: {
    title: 'Stay in, and prepare',
    also: 'stay in and prepare',
    take: 'See how to prepare',
    kind: 'Nothing here says that you should go.',
    variants: {
      offer: {
        title: 'Accept the offer',
        also: 'accept the offer',
        take: 'Write it',
        kind: 'Tell them soon. Before you sign or hand in your notice, check that the written offer says what you agreed.',
      },
    },
  },
  probe: {
    title: 'Go, and ask what you need to know',
    also: 'go and ask what you need to know',
    take: 'Get the questions',
    kind: 'An answer could change your mind, and they are the ones who have it.',
  },
  withdraw: {
    title: 'Step back now, with thanks',
    also: 'step back with thanks',
    take: 'Write it',
    kind: 'They can give your place to somebody who wants it.',
  },
  'keep-door-open': {
    title: 'Leave this role, and keep the door open',
    also: 'leave and keep the door open',
    take: 'Write it',
    kind: 'You mean no to the role and not to the company, and they cannot know unless you say so.',
  },
  'redirect-earlier': {
    title: 'Ask to be considered for the earlier role',
    also: 'ask for the earlier role',
    take: 'Write it',
    kind: 'You name the job that fits, so that they need not guess.',
  },
  'redirect-direction': {
    title: 'Ask for work closer to you',
    also: 'ask for work closer to you',
    take: 'Write it',
    kind: 'Asked aloud, this has made hiring managers stop and think where someone would fit.',
  },
  'ask-for-call': {
    title: 'Ask for a short call first',
    also: 'ask for a short call',
    take: 'Write it',
    kind: 'A quarter of an hour with the recruiter costs less than an interview you go to in two minds.',
  },
  'decline-offer': {
    title: 'Decline the offer, kindly',
    also: 'decline the offer',
    take: 'Write it',
    kind: 'A clear no, before their deadline, lets them ask the next person.',
  },
  pause: {
    title: 'Ask for time',
    also: 'ask for time',
    take: 'Write it',
    kind: 'The earlier you ask, the easier it is for them to move things.',
    variants: {
      elsewhere: {
        kind: 'They’d rather wait a few days than lose you, and you don’t have to cancel anything yet.',
      },
      offer: {
        title: 'Ask for time to decide',
        also: 'ask for time to decide',
        kind: 'It’s normal to ask for a few days before you answer an offer.',
      },
    },
  },
  'ask-for-terms': {
    title: 'Ask for the one thing that would make it a yes',
    also: 'ask for the one thing that would make it a yes',
    take: 'Write it',
    kind: 'They would rather be asked than lose you over something they could change.',
  },
  'take-back': {
    title: 'Take your acceptance back, by phone first',
    also: 'take my acceptance back',
    take: 'Write it',
    kind: 'It is a serious step. A call, and no excuses, is the decent way to take it.',
  },
  safety: {
    title: 'You don’t have to write to them at all',
    also: 'see what to do if it felt unsafe',
    take: 'See what to do',
    kind: 'It’s fine not to answer when something was wrong. Look after yourself first.',
  },
} satisfies LaterWords['outcomes'];
