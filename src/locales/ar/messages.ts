import { askForCall } from './letters/ask-for-call/index.ts';
import { askForTerms } from './letters/ask-for-terms/index.ts';
import { declineOffer } from './letters/decline-offer/index.ts';
import { letterFacts } from './letters/facts.ts';
import { keepDoorOpen } from './letters/keep-door-open/index.ts';
import { followUp } from './letters/notes/follow-up.ts';
import { holdFirm } from './letters/notes/hold-firm.ts';
import { inviter } from './letters/notes/inviter.ts';
import { referrer } from './letters/notes/referrer.ts';
import { reopen, reopenSubject } from './letters/notes/reopen.ts';
import { voicemail } from './letters/notes/voicemail.ts';
import { pause } from './letters/pause/index.ts';
import { probe } from './letters/probe/index.ts';
import { asks } from './letters/questions.ts';
import { redirectDirection } from './letters/redirect-direction/index.ts';
import { redirectEarlier } from './letters/redirect-earlier/index.ts';
import { safety } from './letters/safety.ts';
import { stay } from './letters/stay/index.ts';
import { takeBack } from './letters/take-back/index.ts';
import { withdraw } from './letters/withdraw/index.ts';
import { writing } from './interface/writing.ts';
import type { MessageWords } from '../bow-out/message-words.ts';

/** Arabic: the letters. */
export const message: MessageWords = {
  locale: 'ar-EG-u-nu-latn',
  writing,
  facts: letterFacts,
  letters: {
    stay,
    probe,
    withdraw,
    'keep-door-open': keepDoorOpen,
    'redirect-earlier': redirectEarlier,
    'redirect-direction': redirectDirection,
    'ask-for-call': askForCall,
    'decline-offer': declineOffer,
    pause,
    'ask-for-terms': askForTerms,
    'take-back': takeBack,
    safety,
  },
  notes: { referrer, inviter, voicemail, 'follow-up': followUp, 'hold-firm': holdFirm, reopen },
  noteSubjects: { reopen: reopenSubject },
  asks,
};
