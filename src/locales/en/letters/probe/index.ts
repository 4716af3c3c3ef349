import { agency } from './agency.ts';
import { chat } from './chat.ts';
import { email } from './email.ts';
import { subject } from './parts.ts';
import { text } from './text.ts';
import type { EnglishLetters } from '../facts.ts';

/** Sends the questions ahead of the interview (domain, section 4). */
export const probe: EnglishLetters = { subject, email, chat, text, variants: { agency } };
