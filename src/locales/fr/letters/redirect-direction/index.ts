import { agency } from './agency.ts';
import * as letters from './letters.ts';
import { subject } from './parts.ts';
import type { FrenchLetters } from '../facts.ts';

/** Leaves, and asks about another kind of work (domain, section 2, rows 9 and 11). */
export const redirectDirection: FrenchLetters = {
  subject,
  email: { warm: [letters.warm, letters.warmThanksFirst], formal: [letters.formal], brief: [letters.brief] },
  chat: { warm: [letters.chat], formal: [letters.chatFormal], brief: [letters.chat] },
  text: { warm: [letters.text], formal: [letters.text], brief: [letters.text] },
  phone: { warm: [letters.phone], formal: [letters.phoneFormal], brief: [letters.phone] },
  variants: { agency },
};
