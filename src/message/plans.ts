import type { Facts, Outcome } from '../../machines/facts.ts';
import type { PhraseName, SubjectName } from '../words/message-words.ts';
import type { Recipient, Sentence, When } from './kit.ts';
import type { Sentences } from './sentences.ts';

/** How the message of an outcome is put together. */
interface Plan {
  to: Recipient | ((facts: Facts) => Recipient);
  when: When;
  subject: (facts: Facts) => SubjectName;
  /** Paragraphs between greeting and closing, their parts in the order of the domain's table. */
  body: (sentences: Sentences) => (Sentence | undefined)[][];
}

const throughAgency = (facts: Facts, otherwise: Recipient): Recipient =>
  facts.through === 'agency' ? 'agency' : otherwise;

/** Whoever applied withdraws an application; whoever was invited has none to withdraw. */
const leave = (facts: Facts) => (facts.entry === 'applied' ? 'withdraw' : 'step-back');

const thanks = (s: Sentences) => s.say('thanks', thanksFor(s), 'stage', 'entry');
function thanksFor(s: Sentences): PhraseName {
  if (s.has('who') || s.has('what') || s.has('past')) return 'thanks';
  if (s.facts.entry === 'invited') return 'thanks-invited';
  return s.facts.stage === 'before' ? 'thanks-before' : 'thanks';
}
const decision = (s: Sentences) => s.say('decision', leave(s.facts), 'entry', 'certainty');

/** The line that keeps the door open, as far as it is true. */
function door(s: Sentences): Sentence | undefined {
  if (s.has('future')) return s.say('door', 'door-named');
  return s.facts.company === 'like' ? s.say('door', 'door', 'company') : s.say('door', 'door-later');
}

/** What the outcome says, in which order, and to whom (domain, section 2, the table of outcomes). */
export const plans: Record<Outcome, Plan> = {
  stay: {
    to: (f) => throughAgency(f, 'recruiter'),
    when: 'today',
    subject: (f) => (f.offer === 'take' ? 'accept' : 'confirm'),
    body: (s) =>
      s.facts.offer === 'take'
        ? [
            [s.say('thanks', 'thanks-offer', 'offer'), s.say('decision', 'accept', 'offer')],
            [s.say('ask', 'accept-next')],
          ]
        : [
            [
              heard(s.facts) ? s.say('thanks', 'thanks-answers') : undefined,
              s.say('decision', 'go-on', 'doubts'),
              s.has('rounds') ? s.say('rounds', 'confirm-rounds') : s.say('rounds', 'confirm'),
            ],
          ],
  },
  probe: {
    to: (f) => throughAgency(f, 'interviewer'),
    when: 'day-before',
    subject: () => 'agenda',
    body: (s) => [[s.say('ask', 'agenda', 'doubts')], s.agenda(), [s.say('reason', 'agenda-why')]],
  },
  withdraw: {
    to: (f) => throughAgency(f, 'recruiter'),
    when: 'today',
    subject: leave,
    body: (s) => [
      [thanks(s), decision(s), s.say('reason', 'reason')],
      [s.say('rounds', 'early'), s.release()],
      [s.say('goodwill', 'goodwill')],
    ],
  },
  'keep-door-open': {
    to: (f) => throughAgency(f, 'recruiter'),
    when: 'today',
    subject: leave,
    body: (s) => [
      [thanks(s), decision(s), s.say('reason', 'reason')],
      [s.say('rounds', 'early'), s.release()],
      [door(s), s.say('goodwill', 'goodwill')],
    ],
  },
  'redirect-earlier': {
    to: (f) => throughAgency(f, 'recruiter'),
    when: 'today',
    subject: () => 'earlier',
    body: (s) => [
      [thanks(s), decision(s)],
      [s.say('earlier', 'earlier', 'earlier'), s.say('ask', 'earlier-ask', 'earlier')],
      [s.say('rounds', 'early'), s.release()],
      [s.say('goodwill', 'redirect-else')],
    ],
  },
  'redirect-direction': {
    to: (f) => throughAgency(f, 'manager'),
    when: 'today',
    subject: () => 'direction',
    body: (s) => [
      [thanks(s), decision(s)],
      [
        s.say('direction', 'direction'),
        s.say('direction', 'proof'),
        s.say('ask', 'direction-ask', 'direction'),
      ],
      [s.say('rounds', 'early'), s.release()],
      [s.say('goodwill', 'redirect-else')],
    ],
  },
  'ask-for-call': {
    to: (f) => throughAgency(f, 'recruiter'),
    when: 'today',
    subject: () => 'call',
    body: (s) => [
      [
        s.say('thanks', s.facts.offer ? 'thanks-offer' : 'thanks'),
        s.facts.offer
          ? s.say('reason', 'unclear-offer', 'offer')
          : s.facts.situation === 'accepted'
            ? s.say('reason', 'unclear-accepted', 'situation')
            : s.say('reason', 'unclear'),
      ],
      [
        s.say('ask', 'call-ask', 'nextRound', 'afterwards'),
        s.say('ask', 'call-slots'),
        s.say('ask', 'call-promise'),
      ],
    ],
  },
  'decline-offer': {
    to: (f) => throughAgency(f, 'manager'),
    when: 'after-call',
    subject: () => 'decline',
    body: (s) => [
      [
        s.say('thanks', 'thanks-offer', 'offer'),
        s.say('decision', 'decline', 'offer'),
        s.say('reason', 'reason'),
      ],
      [
        s.has('who') || s.has('what') ? s.say('thanks', 'thanks') : undefined,
        s.say('goodwill', 'goodwill-offer'),
      ],
    ],
  },
  pause: {
    to: (f) => throughAgency(f, 'scheduler'),
    when: 'today',
    subject: () => 'pause',
    body: (s) => [
      [
        s.has('rounds') ? s.say('decision', 'pause-round') : s.say('decision', 'pause', 'duration', 'signed'),
        s.say('apology', 'pause-sorry'),
      ],
      [
        s.has('slots') ? s.say('ask', 'pause-slots') : undefined,
        s.has('deadline') ? s.say('ask', 'pause-until') : undefined,
        s.say('ask', s.has('slots') ? 'pause-slots-ask' : 'pause-ask'),
      ],
    ],
  },
  'ask-for-terms': {
    to: (f) => throughAgency(f, 'recruiter'),
    when: 'today',
    subject: () => 'terms',
    body: (s) => [
      [
        s.facts.offer ? s.say('thanks', 'terms-offer', 'offer') : s.say('thanks', 'terms-interest'),
        s.has('condition')
          ? s.say('reason', 'terms-condition')
          : s.say('reason', 'terms-open', 'doubts', 'offer'),
      ],
      [s.say('ask', 'terms-ask', 'movable', 'offer'), s.say('ask', 'terms-deadline')],
    ],
  },
  'take-back': {
    to: (f) => throughAgency(f, 'manager'),
    when: 'after-call',
    subject: () => 'take-back',
    body: (s) => [
      [
        s.say('decision', 'take-back', 'situation', 'certainty'),
        s.say('apology', 'sorry-take-back'),
        s.say('reason', 'reason'),
      ],
      [s.say('goodwill', 'give-back')],
    ],
  },
  safety: {
    to: 'nobody',
    when: 'if-you-must',
    subject: () => 'safety',
    body: (s) => [[s.say('decision', 'leave-unsafe')]],
  },
};

const heard = (facts: Facts) =>
  (facts.skillsHeard ?? facts.directionHeard ?? facts.scopeHeard ?? facts.payHeard ?? facts.companyHeard) !==
  undefined;
