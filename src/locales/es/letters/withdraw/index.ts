import { withdrawSubject } from '../parts.ts';
import * as email from './email.ts';
import { unlessWronged, unlessWrongedAloud } from './no-thanks.ts';
import { chat, phone, text } from './short.ts';
import type { SpanishLetters, SpanishMail } from '../facts.ts';

const mail: SpanishMail = {
  subject: withdrawSubject,
  email: {
    warm: [unlessWronged(email.warm, 'warm'), unlessWronged(email.warmThanksLast, 'warm')],
    formal: [unlessWronged(email.formal, 'formal')],
    brief: [unlessWronged(email.brief, 'brief')],
  },
  chat: {
    warm: [unlessWronged(chat('warm'), 'warm')],
    formal: [unlessWronged(chat('formal'), 'formal')],
    brief: [unlessWronged(chat('brief'), 'brief')],
  },
  text: {
    warm: [unlessWronged(text('warm'), 'warm')],
    formal: [unlessWronged(text('formal'), 'formal')],
    brief: [unlessWronged(text('brief'), 'brief')],
  },
  phone: {
    warm: [unlessWrongedAloud(phone('warm'))],
    formal: [unlessWrongedAloud(phone('formal'))],
    brief: [unlessWrongedAloud(phone('brief'))],
  },
};

/** Leaves for good, and leaves nothing open (domain, section 2). What an agency reads differs within the sentences. */
export const withdraw: SpanishLetters = { ...mail, variants: { agency: mail } };
