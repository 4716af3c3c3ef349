import type { DeskWords } from '../message-words.ts';

/** What the desk says round the messages: to whom, when, and what to do beside writing. */
export const deskWords: DeskWords = {
  items: {
    call: 'What to say on the phone',
    voicemail: 'If they don’t pick up',
    referrer: 'Note to the person who referred you',
    main: 'Main message',
    inviter: 'Note to the person who invited you',
    'follow-up': 'If they don’t reply',
    'hold-firm': 'If they ask you to think again',
    reopen: 'If you change your mind',
  },
  recipients: {
    recruiter: 'the recruiter',
    manager: 'the hiring manager',
    interviewer: 'your interviewer',
    agency: 'your agency, not the company',
    scheduler: 'the person who arranges your interviews',
    referrer: 'the person who referred you',
    inviter: 'the person who invited you',
    nobody: 'anyone you choose',
  },
  when: {
    first: 'Call before you send the message.',
    today: 'Send it today.',
    'day-before': 'Send it a working day before the interview, if you can.',
    'after-call': 'Send it right after the call.',
    'if-you-must': 'Only if you want to.',
  },
  channels: { email: 'Email', chat: 'Chat', text: 'Text', phone: 'Phone' },
  steps: {
    'send-today': 'Send it today. The sooner they know, the more time it saves them.',
    'send-ahead': 'Send the note a working day before, so they have time to think about their answers.',
    'call-first': 'Call first, then send the message to confirm it.',
    attend: 'Your next interview is today or tomorrow, so go to it. You can still withdraw afterwards.',
    'agency-first': 'Tell the agency first. They’ll tell the company.',
    scheduler:
      'Send it to the person who arranges your interviews, and the short note to the person who invited you.',
    portal:
      'Send the message first. If you applied online and can still withdraw there, do that afterwards too.',
    'portal-careful':
      'If you applied online, don’t withdraw there until they reply. It may stop you applying again.',
    erasure: 'Don’t ask them to delete your data yet, or they can’t contact you about other roles.',
    benefits: 'If you receive benefits, check first whether this could affect them.',
    contract:
      'Read your contract first: notice, bonus and what you must return. A union or an advice service can explain it.',
    'own-device': 'Send it from your own email address and device, not from work.',
    internal: 'Tell your own manager before they hear it from someone else.',
    'text-only-if-they-do': 'Only text them if they’ve texted you.',
    'questions-ready': 'Write down your questions before the call.',
    'ask-again': 'If an answer is vague, ask once more.',
    'come-back': 'Come back here straight afterwards and say what they told you.',
    'one-thing': 'Ask for one thing only, and only if you’d then say yes.',
    'date-you-can-keep': 'If you give a date, choose one you can keep to.',
    'keep-evidence':
      'Keep messages, names, dates and your own notes of what happened where they can’t reach them.',
    'someone-else-there':
      'If you want the company to know, write to someone else there, such as HR. You don’t have to.',
    'send-nothing': 'Don’t send money, identity documents or bank details.',
    'check-channel':
      'Check who they are, using a phone number or website you found yourself, not one they gave you.',
    'someone-on-your-side':
      'Talk to someone on your side: a friend, a union or an advice service. If you were threatened, call the police.',
  },
};
