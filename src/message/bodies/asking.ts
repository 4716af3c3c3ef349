import type { AskingOutcome } from '../timing.ts';
import type { Body } from '../write.ts';

/** What the messages say that ask for something, in the order of the domain's table of outcomes (section 2). */
export const bodies: Record<AskingOutcome, Body> = {
  'ask-for-call': (s) => [
    [
      s.say('thanks', s.facts.offer ? 'thanks-offer' : 'thanks', 'offer'),
      s.facts.offer
        ? s.say('condition', 'unclear-offer', 'offer')
        : s.facts.situation === 'accepted'
          ? s.say('condition', 'unclear-accepted', 'situation')
          : s.say('condition', 'unclear', 'doubts'),
    ],
    [
      s.say('ask', 'call-ask', 'nextRound', 'afterwards'),
      s.has('slots') ? s.say('answer', 'call-slots') : s.say('answer', 'call-any'),
      s.say('else', 'call-promise'),
    ],
  ],

  pause: (s) => [
    [
      s.has('rounds')
        ? s.say('decision', 'pause-round')
        : s.say('decision', 'pause', 'situation', 'duration', 'otherJob'),
      s.say('condition', 'pause-adjustment'),
      s.say('apology', 'pause-sorry'),
    ],
    [
      s.say('answer', 'call-slots'),
      s.say('answer', 'pause-until'),
      s.say('ask', s.has('slots') ? 'pause-slots-ask' : 'pause-ask'),
    ],
  ],

  'ask-for-terms': (s) => [
    [
      s.say('thanks', s.facts.offer ? 'thanks-offer' : 'terms-interest', 'offer'),
      s.has('condition')
        ? s.say('condition', 'terms-condition')
        : s.say('condition', 'terms-open', 'doubts', 'offer'),
    ],
    [
      s.say('ask', 'terms-ask', 'movable', 'offer'),
      s.has('deadline') ? s.say('answer', 'terms-deadline') : s.say('answer', 'terms-then'),
    ],
  ],
};
