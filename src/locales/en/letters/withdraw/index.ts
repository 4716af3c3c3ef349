import { agency } from './agency.ts';
import * as chat from './chat.ts';
import * as email from './email.ts';
import {
  decisionIsFinal,
  unlessWronged,
  unlessWrongedAloud,
  willNotBeDiscussingIt,
  wouldAskYouNotToContactMe,
} from './no-thanks.ts';
import { withdrawingSubject } from './parts.ts';
import * as phone from './phone.ts';
import * as text from './text.ts';
import type { EnglishLetters } from '../facts.ts';

/** Leaves for good, and leaves nothing open (domain, section 2). */
export const withdraw: EnglishLetters = {
  subject: withdrawingSubject,
  email: {
    warm: [
      unlessWronged(email.warm, decisionIsFinal, 'hello'),
      unlessWronged(email.warmThanksFirst, wouldAskYouNotToContactMe, 'hello'),
      unlessWronged(email.warmWithdrawingFirst, willNotBeDiscussingIt, 'hello'),
    ],
    formal: [
      unlessWronged(email.formal, decisionIsFinal, 'dear'),
      unlessWronged(email.formalThanksFirst, wouldAskYouNotToContactMe, 'dear'),
    ],
    brief: [
      unlessWronged(email.brief, decisionIsFinal, 'hi'),
      unlessWronged(email.briefWithdrawingFirst, willNotBeDiscussingIt, 'hi'),
    ],
  },
  chat: {
    warm: [unlessWronged(chat.warm, decisionIsFinal, 'hello')],
    formal: [unlessWronged(chat.formal, wouldAskYouNotToContactMe, 'dear')],
    brief: [unlessWronged(chat.brief, decisionIsFinal, 'hi')],
  },
  text: {
    warm: [unlessWronged(text.warm, decisionIsFinal, 'hello')],
    formal: [unlessWronged(text.formal, decisionIsFinal, 'dear')],
    brief: [unlessWronged(text.brief, willNotBeDiscussingIt, 'hi')],
  },
  phone: {
    warm: [unlessWrongedAloud(phone.warm)],
    formal: [unlessWrongedAloud(phone.formal)],
    brief: [unlessWrongedAloud(phone.brief)],
  },
  variants: { agency },
};
