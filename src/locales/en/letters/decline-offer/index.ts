import { agency } from './agency.ts';
import * as chat from './chat.ts';
import * as email from './email.ts';
import { decliningSubject } from './parts.ts';
import * as phone from './phone.ts';
import * as text from './text.ts';
import type { EnglishLetters } from '../facts.ts';

/** Declines an offer (domain, section 2, row 3). */
export const declineOffer: EnglishLetters = {
  subject: decliningSubject,
  email: {
    warm: [email.warm, email.warmDecisionFirst, email.warmThanksForAsking],
    formal: [email.formal, email.formalDecisionFirst],
    brief: [email.brief, email.briefDecisionFirst],
  },
  chat: { warm: [chat.warm], formal: [chat.formal], brief: [chat.brief] },
  text: { warm: [text.warm], formal: [text.formal], brief: [text.brief] },
  phone: { warm: [phone.warm], formal: [phone.formal], brief: [phone.brief] },
  variants: { agency },
};
