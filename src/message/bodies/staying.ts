import type { Facts } from '../../../machines/facts.ts';
import type { StayingOutcome } from '../timing.ts';
import type { Body } from '../write.ts';

/** What the messages of those say who go on, in the order of the domain's table of outcomes (section 2). */
export const bodies: Record<StayingOutcome, Body> = {
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
};

const heard = (facts: Facts) =>
  (facts.skillsHeard ?? facts.directionHeard ?? facts.scopeHeard ?? facts.payHeard ?? facts.companyHeard) !==
  undefined;
