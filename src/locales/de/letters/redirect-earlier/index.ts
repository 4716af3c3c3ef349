import { agency } from './agency.ts';
import { email } from './email.ts';
import { phone } from './phone.ts';
import { subject } from './parts.ts';
import { chat, text } from './short.ts';
import type { GermanLetters } from '../facts.ts';

/** Withdraws from this role and asks about the one applied for before (domain, section 2, row 11). */
export const redirectEarlier: GermanLetters = { subject, email, chat, text, phone, variants: { agency } };
