import type { LaterWords } from '../words.ts';

const take = 'Write the message';

export const outcomes = {
  stay: {
    title: 'Stay in the process and prepare',
    also: 'Stay in the process and prepare',
    take: 'See how to prepare',
    kind: 'Nothing you’ve said means you should leave. A little preparation will help.',
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
    title: 'Go to the interview and ask questions',
    also: 'Go to the interview and ask questions',
    take: 'See the questions',
    kind: 'Their answers could change your mind. If they don’t, you can still withdraw afterwards.',
  },
  withdraw: {
    title: 'Withdraw now',
    also: 'Withdraw now',
    take,
    kind: 'You can withdraw at any stage. Telling them now saves everyone’s time, including yours.',
  },
  'keep-door-open': {
    title: 'Withdraw, but stay in touch',
    also: 'Withdraw but stay in touch',
    take,
    kind: 'You’re saying no to this role, not to the company. If they know that, they may think of you again.',
  },
  'redirect-earlier': {
    title: 'Withdraw, and ask about the role you applied for before',
    also: 'Withdraw and ask about the earlier role',
    take,
    kind: 'They won’t know you still want that role unless you tell them.',
  },
  'redirect-direction': {
    title: 'Withdraw, and ask about work that suits you better',
    also: 'Withdraw and ask about other work',
    take,
    kind: 'If you say what would suit you better, they can think about where you’d fit.',
  },
  'ask-for-call': {
    title: 'Ask for a short call first',
    also: 'Ask for a short call',
    take,
    kind: 'Fifteen minutes on the phone could answer your questions, and it doesn’t commit you to anything.',
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
    kind: 'The earlier you ask, the easier it is for them to rearrange things.',
    variants: {
      elsewhere: {
        kind: 'It’s normal to ask for a few days, and you don’t have to cancel anything yet.',
      },
      life: {
        title: 'Ask them to move or change the interview',
        also: 'Ask to move or change the interview',
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
    kind: 'They’d rather be asked than lose you over something they could change.',
  },
  'take-back': {
    title: 'Call them to say you won’t be joining',
    also: 'Withdraw the acceptance',
    take,
    kind: 'This is a serious step, so it’s fairest to tell them by phone. The message confirms it.',
  },
  safety: {
    title: 'Look after yourself first',
    also: 'See what to do if something felt unsafe',
    take: 'See what to do',
    kind: 'You don’t have to reply to them, or give a reason.',
  },
} satisfies LaterWords['outcomes'];
