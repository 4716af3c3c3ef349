import type { Facts, Outcome } from '../../machines/facts.ts';
import type { PhraseName } from '../words/message-words.ts';
import type { Sentence } from './kit.ts';
import type { Sentences } from './sentences.ts';

/** What a message says between its opening and its end: paragraphs, each of what was said in turn. */
export type Body = (sentences: Sentences) => (readonly Sentence[])[][];

/** Whoever applied withdraws an application; whoever was invited has none to withdraw. */
export const leave = (facts: Facts) => (facts.entry === 'applied' ? 'withdraw' : 'step-back');

const thanks = (s: Sentences) => s.say('thanks', thanksFor(s), 'stage', 'entry');
function thanksFor(s: Sentences): PhraseName {
  if (s.has('who', 'what', 'project', 'past')) return 'thanks';
  if (s.facts.entry === 'invited') return 'thanks-invited';
  return s.facts.stage === 'before' ? 'thanks-before' : 'thanks';
}

const reason = (s: Sentences) => s.say('reason', 'reason');
const decision = (s: Sentences) => s.say('decision', leave(s.facts), 'entry', 'certainty');

/** What whoever leaves says of the diary, of other applications, and to an agency. */
const release = (s: Sentences) => [s.say('early', 'early'), s.release()];
const others = (s: Sentences) => [
  s.say('other', 'other'),
  s.facts.through === 'agency' ? s.say('pass', 'agency-pass', 'through') : [],
];

/** The line that keeps the door open, as far as it is true (domain, section 3, rules 16 and 20). */
function door(s: Sentences): Sentence[] {
  if (s.has('future')) return s.say('door', 'door-named');
  return s.facts.company === 'like'
    ? s.say('door', 'door', 'company')
    : s.say('door', 'door-later', 'duration', 'signed', 'movable');
}

/**
 * What the message of an outcome says between its opening and its end, in paragraphs, in the order of the domain's
 * table of outcomes (section 2). A sentence that the facts do not fill is absent.
 */
export const bodies: Record<Outcome, Body> = {
  stay: (s) =>
    s.facts.offer === 'take'
      ? [
          [s.say('thanks', 'thanks-offer', 'offer'), s.say('decision', 'accept', 'offer')],
          [s.say('ask', 'accept-next', 'offer')],
        ]
      : [
          [
            heard(s.facts) ? s.say('thanks', 'thanks-answers') : [],
            s.say('decision', 'go-on', 'doubts'),
            s.has('rounds') ? s.say('rounds', 'confirm-rounds') : s.say('rounds', 'confirm'),
          ],
        ],

  probe: (s) => [[s.say('opening', 'agenda', 'doubts'), s.agenda()], [s.say('else', 'agenda-why')]],

  withdraw: (s) => [
    [thanks(s), decision(s), reason(s)],
    release(s),
    others(s),
    [s.say('goodwill', 'goodwill')],
  ],

  'keep-door-open': (s) => [
    [thanks(s), decision(s), reason(s)],
    release(s),
    [door(s), ...others(s)],
    [s.say('goodwill', 'goodwill')],
  ],

  'redirect-earlier': (s) => [
    [thanks(s), decision(s)],
    [
      s.say('earlier', 'earlier', 'earlier'),
      s.say('ask', 'earlier-ask', 'earlier'),
      s.say('else', 'redirect-else'),
    ],
    release(s),
    others(s),
  ],

  'redirect-direction': (s) => [
    [thanks(s), decision(s)],
    [
      s.say('direction', 'direction'),
      s.say('proof', 'proof'),
      s.say('ask', 'direction-ask', 'direction'),
      s.say('else', 'redirect-else'),
    ],
    release(s),
    others(s),
  ],

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

  'decline-offer': (s) => [
    [s.say('thanks', 'thanks-offer', 'offer'), s.say('decision', 'decline', 'offer'), reason(s)],
    [s.has('who', 'what', 'project') ? s.say('thanks', 'thanks') : [], s.say('goodwill', 'goodwill-offer')],
  ],

  pause: (s) => [
    [
      s.has('rounds')
        ? s.say('decision', 'pause-round')
        : s.say('decision', 'pause', 'situation', 'duration', 'signed'),
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

  'take-back': (s) => [
    [
      s.say('decision', 'take-back', 'situation', 'certainty'),
      s.say('apology', 'sorry-take-back'),
      reason(s),
    ],
    [s.say('goodwill', 'give-back')],
  ],

  safety: (s) => [[s.say('decision', 'leave-unsafe', 'situation')]],
};

const heard = (facts: Facts) =>
  (facts.skillsHeard ?? facts.directionHeard ?? facts.scopeHeard ?? facts.payHeard ?? facts.companyHeard) !==
  undefined;
