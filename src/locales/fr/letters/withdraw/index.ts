import { agency } from './agency.ts';
import * as email from './email.ts';
import { unlessWronged, unlessWrongedAloud } from './no-thanks.ts';
import { phone, phoneFormal } from './phone.ts';
import { chat, chatFormal, text, textFormal } from './short.ts';
import { withdrawing } from './subject.ts';
import type { FrenchLetters } from '../facts.ts';

/** Leaves for good, and leaves nothing open (domain, section 2). */
export const withdraw: FrenchLetters = {
  subject: withdrawing,
  email: {
    warm: [unlessWronged(email.warm), unlessWronged(email.warmThanksFirst)],
    formal: [unlessWronged(email.formal)],
    brief: [unlessWronged(email.brief)],
  },
  chat: { warm: [unlessWronged(chat)], formal: [unlessWronged(chatFormal)], brief: [unlessWronged(chat)] },
  text: { warm: [unlessWronged(text)], formal: [unlessWronged(textFormal)], brief: [unlessWronged(text)] },
  phone: {
    warm: [unlessWrongedAloud(phone)],
    formal: [unlessWrongedAloud(phoneFormal)],
    brief: [unlessWrongedAloud(phone)],
  },
  variants: { agency },
};
