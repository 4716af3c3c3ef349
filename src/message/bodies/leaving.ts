import { leave } from '../timing.ts';
import type { LeavingOutcome } from '../timing.ts';
import type { PhraseName } from '../../words/message-words.ts';
import type { Sentence } from '../kit.ts';
import type { Sentences } from '../sentences.ts';
import type { Body } from '../write.ts';

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
    : s.say('door', 'door-later', 'duration', 'otherJob', 'movable');
}

/** What the messages say that say no, in the order of the domain's table of outcomes (section 2). */
export const bodies: Record<LeavingOutcome, Body> = {
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

  'decline-offer': (s) => [
    [s.say('thanks', 'thanks-offer', 'offer'), s.say('decision', 'decline', 'offer'), reason(s)],
    [s.has('who', 'what', 'project') ? s.say('thanks', 'thanks') : [], s.say('goodwill', 'goodwill-offer')],
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
