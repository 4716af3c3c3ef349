import { agency } from './agency.ts';
import { email } from './email.ts';
import { subject } from './parts.ts';
import { phone, short } from './short.ts';
import type { GermanLetters } from '../facts.ts';

/** Takes an acceptance back (domain, section 2, row 2). */
export const takeBack: GermanLetters = {
  subject,
  email,
  chat: short,
  text: short,
  phone,
  variants: { agency },
};
