import { leavingSubject } from '../parts.ts';
import * as email from './email.ts';
import { chat, phone, text } from './short.ts';
import type { SpanishLetters, SpanishMail } from '../facts.ts';

const mail: SpanishMail = {
  subject: leavingSubject,
  email: { warm: [email.warm, email.warmThanksLast], formal: [email.formal], brief: [email.brief] },
  chat: { warm: [chat('warm')], formal: [chat('formal')], brief: [chat('brief')] },
  text: { warm: [text('warm')], formal: [text('formal')], brief: [text('brief')] },
  phone: { warm: [phone('warm')], formal: [phone('formal')], brief: [phone('brief')] },
};

/** Leaves, and says what would be welcome later (domain, section 2). What an agency reads differs within the sentences. */
export const keepDoorOpen: SpanishLetters = { ...mail, variants: { agency: mail } };
