import { agency } from './agency.ts';
import { chat } from './chat.ts';
import { email } from './email.ts';
import { phone } from './phone.ts';
import { subject } from './parts.ts';
import { text } from './text.ts';
import type { EnglishLetters } from '../facts.ts';

/** Withdraws from this role and asks about the one applied for before (domain, section 2, row 11). */
export const redirectEarlier: EnglishLetters = { subject, email, chat, text, phone, variants: { agency } };
