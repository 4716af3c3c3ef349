import { agency } from './agency.ts';
import { email } from './email.ts';
import { subject } from './parts.ts';
import { chat, text } from './short.ts';
import type { GermanLetters } from '../facts.ts';

/** Asks for a quarter of an hour before the next step (domain, section 2, rows 2, 3, 8 and 10 to 15). */
export const askForCall: GermanLetters = { subject, email, chat, text, variants: { agency } };
