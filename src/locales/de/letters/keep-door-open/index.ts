import { decliningSubject } from '../leaving.ts';
import { agency } from './agency.ts';
import * as email from './email.ts';
import { phone } from './phone.ts';
import { chat, text } from './short.ts';
import type { GermanLetters } from '../facts.ts';

/** Leaves, and says what would be welcome later (domain, section 2). */
export const keepDoorOpen: GermanLetters = {
  subject: decliningSubject,
  email: {
    warm: [email.warm, email.warmThanksFirst],
    formal: [email.formal],
    brief: [email.brief],
  },
  chat,
  text,
  phone,
  variants: { agency },
};
