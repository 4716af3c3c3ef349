import { lettersOf } from '../mail.ts';
import { leavingSubject } from '../parts.ts';
import * as email from './email.ts';
import { unlessWronged } from './no-thanks.ts';
import { chat, phone, text } from './short.ts';
import type { JapaneseLetters } from '../facts.ts';

/** Leaves for good, and leaves nothing open (domain, section 2). */
export const withdraw: JapaneseLetters = lettersOf({
  subject: leavingSubject,
  warm: [unlessWronged(email.warm), unlessWronged(email.warmThanksFirst)],
  formal: unlessWronged(email.formal),
  brief: unlessWronged(email.brief),
  chat: (tone) => unlessWronged(chat(tone)),
  text: (tone) => unlessWronged(text(tone)),
  phone: (tone) => unlessWronged(phone(tone)),
});
