import { agency } from './agency.ts';
import { email } from './email.ts';
import { phone } from './phone.ts';
import { subject } from './parts.ts';
import { chat, text } from './short.ts';
import type { GermanLetters } from '../facts.ts';

/** Withdraws from this role and asks about another kind of work (domain, section 2, rows 9 and 11). */
export const redirectDirection: GermanLetters = { subject, email, chat, text, phone, variants: { agency } };
