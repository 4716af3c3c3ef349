import { agency } from './agency.ts';
import { chat } from './chat.ts';
import { email } from './email.ts';
import { subject } from './parts.ts';
import { phone } from './phone.ts';
import { text } from './text.ts';
import type { EnglishLetters } from '../facts.ts';

/** Takes back a yes to this offer (domain, section 2, row 2). */
export const takeBack: EnglishLetters = { subject, email, chat, text, phone, variants: { agency } };
