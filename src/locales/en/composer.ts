import { messageNames } from './interface/messages.ts';
import type { DeskWords } from '../bow-out/message-words.ts';

/** What the desk says round the messages: to whom, when, and what to do beside writing. */
export const deskWords: DeskWords = {
  items: {
    call: 'What to say on the phone',
    voicemail: 'If they don’t pick up',
    referrer: 'Note to the person who referred you',
    main: messageNames.main,
    inviter: 'Note to the person who invited you',
    'follow-up': 'If they don’t reply',
    'hold-firm': 'If they ask you to reconsider',
    reopen: 'If you change your mind',
  },
  recipients: {
    recruiter: 'the recruiter',
    manager: 'the hiring manager',
    interviewer: 'your interviewer or the recruiter',
    agency: 'your agency, not the company',
    scheduler: 'the person who arranges your interviews',
    referrer: 'the person who referred you',
    inviter: 'the person who invited you',
    nobody: 'HR, or someone there you trust',
  },
  firstNames: {
    recruiter: 'Recruiter’s first name',
    manager: 'Hiring manager’s first name',
    interviewer: 'Their first name',
    agency: 'Agency recruiter’s first name',
    scheduler: 'First name of whoever arranges your interviews',
    referrer: 'Their first name',
    inviter: 'Their first name',
    nobody: 'Their first name',
  },
  when: {
    first: 'Call before you send the message.',
    today: 'Send it today.',
    'today-or-ring': 'Send it today. If your interview is today or tomorrow, ring them as well.',
    'after-reading': 'Check the written offer first. If you don’t have it yet, ask for it before you accept.',
    'day-before': 'Send it a working day before the interview, if you can.',
    'after-call': 'Send it right after the call.',
    'if-you-must': 'Only if you want to.',
  },
  channels: messageNames.channels,
  steps: {
    'call-first': 'Call first, then send the message to confirm it.',
    attend: 'Your next interview is today or tomorrow, so go to it. You can still withdraw afterwards.',
    'agency-first': 'Tell the agency first. They’ll tell the company.',
    scheduler:
      'Send it to the person who arranges your interviews, and the short note to the person who invited you.',
    portal: 'Send the message first. If you applied online, withdraw on the website afterwards too.',
    'portal-careful':
      'Don’t press Withdraw on their website yet. On some sites you can’t apply again afterwards, so wait for their reply.',
    erasure: 'Don’t ask them to delete your data yet. They need it to contact you about other roles.',
    benefits:
      'If you get money from the state, such as unemployment benefit, check first whether this could affect it.',
    contract:
      'Read your contract first. Check how much notice you must give, and whether you must repay or return anything. A union or an advice service can explain it.',
    'own-device': 'Use the personal email address you applied with, not a work one.',
    internal: 'Tell your own manager before they hear it from someone else.',
    'text-only-if-they-do': messageNames.textOnlyIfTheyDo,
    'questions-ready': 'Write down your questions before the call.',
    'ask-again': 'If an answer is vague, ask once more.',
    'come-back': 'After the interview, come back and press “I’ve had the interview. What now?”',
    'one-thing': 'Ask for one thing, and only if you’d accept once they agree.',
    'in-writing': 'If they agree, have it confirmed in writing before you sign or hand in your notice.',
    'date-you-can-keep': 'Keep to the date you give them.',
    'keep-evidence':
      'Write down what happened, with names and dates, and save any messages. Keep it all on your own phone or computer.',
    'someone-else-there':
      'If you want the company to know, write to HR or someone else there you trust. You don’t have to.',
    'send-nothing':
      'Don’t send money, identity documents or bank details. If you already have, call your bank and report it to the police.',
    'check-channel':
      'Check who they are, using a phone number or website you found yourself, not one they gave you.',
    'someone-on-your-side':
      'If you were threatened, call the police. Talk to someone you trust. A union or a free advice service can explain your rights.',
  },
};
