import { agency } from './agency.ts';
import { email } from './email.ts';
import { decliningSubject } from './parts.ts';
import { phone, short } from './short.ts';
import type { GermanLetters } from '../facts.ts';

/** Declines an offer (domain, section 2, row 3). */
export const declineOffer: GermanLetters = {
  subject: decliningSubject,
  email,
  chat: short,
  text: short,
  phone,
  variants: { agency },
};
