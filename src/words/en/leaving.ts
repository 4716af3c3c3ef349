import { declineOffer } from './letters/decline-offer/index.ts';
import { keepDoorOpen } from './letters/keep-door-open/index.ts';
import { redirectDirection } from './letters/redirect-direction.ts';
import { redirectEarlier } from './letters/redirect-earlier.ts';
import { safety } from './letters/safety.ts';
import { takeBack } from './letters/take-back/index.ts';
import { withdraw } from './letters/withdraw/index.ts';
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
