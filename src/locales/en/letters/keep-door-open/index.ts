import { withdrawingSubject } from '../withdraw/parts.ts';
import { agency } from './agency.ts';
import * as chat from './chat.ts';
import * as email from './email.ts';
import * as phone from './phone.ts';
import * as text from './text.ts';
import type { EnglishLetters } from '../facts.ts';

/** Leaves, and says what would be welcome later (domain, section 2). */
export const keepDoorOpen: EnglishLetters = {
  subject: withdrawingSubject,
  email: {
    warm: [email.warm, email.warmThanksFirst, email.warmWithdrawingFirst],
    formal: [email.formal, email.formalThanksFirst],
    brief: [email.brief, email.briefWithdrawingFirst],
  },
  chat: { warm: [chat.warm], formal: [chat.formal], brief: [chat.brief] },
  text: { warm: [text.warm], formal: [text.formal], brief: [text.brief] },
  phone: { warm: [phone.warm], formal: [phone.formal], brief: [phone.brief] },
  variants: { agency },
};
