import { askForCall } from './ask-for-call.ts';
import { askForTerms } from './ask-for-terms.ts';
import { declineOffer } from './decline-offer.ts';
import { keepDoorOpen } from './keep-door-open.ts';
import { pause } from './pause.ts';
import { redirectDirection } from './redirect-direction.ts';
import { redirectEarlier } from './redirect-earlier.ts';
import { takeBack } from './take-back.ts';
import { withdraw } from './withdraw.ts';
import type { EnglishNotes } from '../../facts.ts';

/** Sent on the next working day, if nobody has answered: reads well without the first message. */
export const followUp: EnglishNotes = {
  withdraw,
  'keep-door-open': keepDoorOpen,
  'redirect-earlier': redirectEarlier,
  'redirect-direction': redirectDirection,
  'decline-offer': declineOffer,
  'take-back': takeBack,
  'ask-for-call': askForCall,
  'ask-for-terms': askForTerms,
  pause,
};
