/** Conversations to test with, as lists of answers. */
import { script } from './paths.ts';
import type { Answer } from '../../../machines/bow-out/machine.ts';

/** The example conversation of the README: two interviews left, certain, and the first role still wanted. */
export const seed = script(
  'situation:process doubts:skills,direction certainty:sure company:like earlier:wanted ' +
    'redirect-earlier:accept earlierRole:role=Writer,year=2021',
);
export const rounds: Answer = {
  question: 'rounds',
  type: 'typed',
  value: [{ date: '2026-12-02', with: 'Zoë' }, { date: '2026-12-04' }],
};
export const invited: Answer = { question: 'entry', type: 'invited' };

/** Complete conversations of every kind. */
export const conversations = [
  seed,
  ...[
    'situation:unsafe harm:person safety:accept',
    'situation:decided company:dislike withdraw:accept',
    'situation:decided company:like earlier:never keep-door-open:redirect-direction direction:work=teaching',
    'situation:life duration:adjustment pause:accept adjustment:what=captions',
    'situation:accepted certainty:leaning ask-for-call:take-back',
    'situation:offer offer:terms ask-for-terms:accept condition:what=Fridays',
    'situation:elsewhere otherJob:signed company:like keep-door-open:accept',
    'situation:life duration:lasting company:neutral keep-door-open:withdraw',
    'situation:interviewing afterwards:week doubts:direction certainty:unsure probe:accept',
    'situation:process doubts:nerves stay:accept',
    'situation:process doubts: certainty:leaning nextRound:now afterwards:none ask-for-call:accept',
    'situation:process doubts:pay movable:no company:dislike withdraw:accept',
    'situation:process doubts:company,interest evidence:observed certainty:sure withdraw:accept',
    'situation:process doubts:skills certainty:sure company:like direction:work=teaching redirect-direction:accept',
    'situation:process doubts:direction certainty:sure company:like earlier:closed direction:- keep-door-open:accept',
    'situation:process doubts:skills,scope certainty:leaning nextRound:week probe:accept interview:debrief ' +
      'skillsHeard:good scopeHeard:vague again-ask-for-call:accept',
    'situation:process doubts:nerves stay:probe interview:debrief skillsHeard:blocker directionHeard:good ' +
      'company:like direction:work=teaching again-redirect-direction:accept',
    'situation:process doubts:scope,pay certainty:unsure nextRound:day probe:accept interview:debrief ' +
      'scopeHeard:not-asked payHeard:vague-twice company:dislike again-withdraw:accept',
    // The advice is the same before and after the interview.
    'situation:process doubts:pay movable:no company:neutral keep-door-open:probe interview:debrief ' +
      'payHeard:blocker again-keep-door-open:accept',
  ].map(script),
];
