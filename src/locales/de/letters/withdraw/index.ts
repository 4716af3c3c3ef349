import { withdrawingSubject } from '../leaving.ts';
import { agency } from './agency.ts';
import * as email from './email.ts';
import { unlessWronged, unlessWrongedAloud } from './no-thanks.ts';
import * as phone from './phone.ts';
import * as short from './short.ts';
import type { GermanLetters } from '../facts.ts';

/** Leaves for good, and leaves nothing open (domain, section 2). */
export const withdraw: GermanLetters = {
  subject: withdrawingSubject,
  email: {
    warm: [unlessWronged(email.warm), unlessWronged(email.warmNewsFirst)],
    formal: [unlessWronged(email.formal)],
    brief: [unlessWronged(email.brief)],
  },
  chat: {
    warm: [unlessWronged(short.chatWarm)],
    formal: [unlessWronged(short.chatFormal)],
    brief: [unlessWronged(short.chatBrief)],
  },
  text: {
    warm: [unlessWronged(short.textWarm)],
    formal: [unlessWronged(short.textFormal)],
    brief: [unlessWronged(short.textBrief)],
  },
  phone: {
    warm: [unlessWrongedAloud(phone.warm)],
    formal: [unlessWrongedAloud(phone.formal)],
    brief: [unlessWrongedAloud(phone.brief)],
  },
  variants: { agency },
};
