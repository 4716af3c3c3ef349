import { agency } from './agency.ts';
import { chat } from './chat.ts';
import { email } from './email.ts';
import { phone } from './phone.ts';
import { subject } from './parts.ts';
import { text } from './text.ts';
import type { EnglishLetters } from '../facts.ts';

/** Withdraws from this role and asks about another kind of work there (domain, section 2, rows 9 and 11). */
export const redirectDirection: EnglishLetters = { subject, email, chat, text, phone, variants: { agency } };
