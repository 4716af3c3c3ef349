import { declineOffer } from './letters/decline-offer.ts';
import { keepDoorOpen } from './letters/keep-door-open.ts';
import { redirectDirection } from './letters/redirect-direction/index.ts';
import { redirectEarlier } from './letters/redirect-earlier/index.ts';
import { safety } from './letters/safety.ts';
import { takeBack } from './letters/take-back.ts';
import { withdraw } from './letters/withdraw.ts';
import type { FamilyWords } from '../message-words.ts';

/** English: the letters that say no. */
export const family = {
  withdraw,
  'keep-door-open': keepDoorOpen,
  'redirect-earlier': redirectEarlier,
  'redirect-direction': redirectDirection,
  'decline-offer': declineOffer,
  'take-back': takeBack,
  safety,
} satisfies FamilyWords;
