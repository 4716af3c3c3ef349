import { withdrawing } from '../withdraw/subject.ts';
import { agency } from './agency.ts';
import * as email from './email.ts';
import { chat, chatFormal, phone, phoneFormal, text, textFormal } from './short.ts';
import type { FrenchLetters } from '../facts.ts';

/** Leaves, and says what would be welcome later (domain, section 2). */
export const keepDoorOpen: FrenchLetters = {
  subject: withdrawing,
  email: { warm: [email.warm, email.warmDecisionFirst], formal: [email.formal], brief: [email.brief] },
  chat: { warm: [chat], formal: [chatFormal], brief: [chat] },
  text: { warm: [text], formal: [textFormal], brief: [text] },
  phone: { warm: [phone], formal: [phoneFormal], brief: [phone] },
  variants: { agency },
};
