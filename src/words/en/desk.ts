import type { DeskWords } from '../message-words.ts';

/** What the desk says round the messages: to whom, when, and what to do beside writing. */
export const deskWords: DeskWords = {
  items: {
    call: 'Call first',
    voicemail: 'If nobody picks up',
    referrer: 'Who referred you',
    main: 'Main message',
    inviter: 'Who invited you',
    'follow-up': 'If nobody answers',
    'hold-firm': 'If they ask you to stay',
    reopen: 'If you regret it',
  },
  recipients: {
    recruiter: 'the recruiter',
    manager: 'the hiring manager',
    interviewer: 'whoever interviews you',
    agency: 'your agency, not the company',
    scheduler: 'whoever arranges the interviews',
    referrer: 'whoever referred you',
    inviter: 'whoever invited you',
    nobody: 'nobody',
  },
  when: {
    first: 'Call before you write.',
    today: 'Send it today.',
    'day-before': 'Send it a working day ahead.',
    'after-call': 'Send it right after the call.',
    'if-you-must': 'Only if you want to.',
  },
  channels: { email: 'Email', chat: 'Chat', text: 'Text', phone: 'Call' },
  steps: {
    'send-today': 'Send it today: the earlier it comes, the kinder it is.',
    'send-ahead': 'Send the note a working day ahead, so that they can bring a real answer.',
    'call-first': 'Call first. The message then confirms what you said.',
    attend: 'Your next interview is less than a day away. Go to it; you can still leave afterwards.',
    'agency-first': 'Tell the agency first. They tell the company.',
    scheduler: 'Send it to whoever arranges the interviews, and the short note to whoever invited you.',
    portal:
      'Use the portal’s withdraw button afterwards, if it still has one. A person should hear it from you first.',
    'portal-careful':
      'Leave the portal’s withdraw button alone until they reply: it can be final, and bar you from applying again.',
    erasure: 'Do not ask them to erase your data yet: that closes the door as well.',
    benefits: 'If you receive benefits, ask first whether saying no to this could affect them.',
    contract:
      'Read the contract first: notice, bonus, what goes back. A union or an advice service can explain it; this page cannot.',
    'own-device': 'Send it from your own address and your own device, not from work.',
    internal: 'Tell your own manager before they hear it from somebody else.',
    'text-only-if-they-do': 'Text them only if they text you.',
    'questions-ready': 'Write your questions down before they call.',
    'ask-again': 'Where an answer stays vague, ask once more.',
    'come-back': 'Come back here straight afterwards and say what you heard.',
    'one-thing': 'Ask for one thing only, and only if you would then say yes.',
    'date-you-can-keep': 'Name a date that you can keep.',
    'keep-evidence':
      'Keep what you have, where they can’t reach it: messages, names, dates, and your own notes of what was said.',
    'someone-else-there':
      'If you want the company to know, write to someone else there, such as HR. You don’t have to write to the person concerned, or to anyone.',
    'send-nothing': 'Don’t send money, identity documents or bank details.',
    'check-channel':
      'Check who they are through a phone number or website that you found yourself, not one they gave you.',
    'someone-on-your-side':
      'Talk to someone on your side: a friend, a union or an equality body. Call the police if you were threatened.',
  },
};
