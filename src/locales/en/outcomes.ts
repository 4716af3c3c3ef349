import type { AllWords } from '../bow-out/question-words.ts';

const take = 'Write the message';

export const outcomes = {
  stay: {
    title: 'Carry on and prepare',
    also: 'Carry on and prepare',
    take: 'See how to prepare',
    kind: 'You can be nervous and still do well. A little preparation helps.',
    variants: {
      offer: {
        title: 'Accept the offer',
        also: 'Accept the offer',
        take,
        kind: 'Tell them soon. Before you sign or hand in your notice, check the written offer carefully.',
      },
    },
  },
  probe: {
    title: 'Take some questions to your next interview',
    also: 'Take some questions to the next interview',
    take: 'See the questions',
    kind: 'Their answers can help you decide. You can still withdraw afterwards.',
  },
  withdraw: {
    title: 'Withdraw now',
    also: 'Withdraw',
    take,
    kind: 'You can withdraw at any stage, and a short message is enough.',
  },
  'keep-door-open': {
    title: 'Withdraw, but stay in touch',
    also: 'Withdraw, and stay in touch for future jobs',
    take,
    kind: 'You’re saying no to this role, not to the company. If they know that, they may think of you again.',
    variants: {
      life: { kind: 'A short message is enough. You can get in touch again when things are easier.' },
      elsewhere: { kind: 'A short message is enough, and it keeps you on good terms.' },
    },
  },
  'redirect-earlier': {
    title: 'Withdraw, and ask about the role you applied for before',
    also: 'Withdraw, and ask about the earlier role',
    take,
    kind: 'They won’t know you still want that role unless you tell them.',
  },
  'redirect-direction': {
    title: 'Withdraw, and ask about work that suits you better',
    also: 'Withdraw, and ask about a different kind of work',
    take,
    kind: 'If you say what would suit you better, they can think about where you’d fit.',
  },
  'ask-for-call': {
    title: 'Ask for a short call first',
    also: 'Ask for a short call first',
    take,
    kind: 'Fifteen minutes on the phone could answer your questions, and it doesn’t commit you to anything.',
    variants: {
      offer: {
        title: 'Ask for a short call before you decide',
        also: 'Ask for a short call before I decide',
      },
    },
  },
  'decline-offer': {
    title: 'Decline the offer',
    also: 'Decline the offer',
    take,
    kind: 'A clear no, before their deadline, lets them offer the job to someone else.',
  },
  pause: {
    title: 'Ask for more time',
    also: 'Ask for more time',
    take,
    kind: 'The earlier you ask, the easier it is for them to rearrange things. If it’s today or tomorrow, ring them as well.',
    variants: {
      elsewhere: {
        kind: 'It’s normal to ask for a few days. Until they’ve agreed, plan to go to any interview that’s booked.',
      },
      adjustment: {
        title: 'Ask for what you need at the interview',
        also: 'Ask for what I need at the interview',
        kind: 'The earlier you ask, the easier it is for them to arrange.',
      },
      offer: {
        title: 'Ask for time to decide',
        also: 'Ask for time to decide',
        kind: 'It’s normal to ask for a few days before you answer an offer.',
      },
    },
  },
  'ask-for-terms': {
    title: 'Ask for the one change you need',
    also: 'Ask for one change',
    take,
    kind: 'They want you to join, so it’s fine to ask. If they agree, have it confirmed in writing before you sign.',
    variants: {
      process: {
        title: 'Ask whether the pay, location or hours can change',
        also: 'Ask whether the pay, location or hours can change',
        kind: 'If they can change it, you can carry on. If they can’t, you’ll know early.',
      },
    },
  },
  'take-back': {
    title: 'Call them to say you won’t be joining',
    also: 'Withdraw the acceptance',
    take: 'See what to say',
    kind: 'This is a serious step. Read your contract first, then tell them by phone. The message confirms it.',
  },
  safety: {
    title: 'Look after yourself first',
    also: 'See what to do if something felt unsafe',
    take: 'See what to do',
    kind: 'You can stop talking to them at any time, without explaining why.',
    variants: { scam: { title: 'Protect yourself first' } },
  },
} satisfies AllWords['outcomes'];
