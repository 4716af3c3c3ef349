import { leave, leaves, saysNo } from '../timing.ts';
import type { Outcome } from '../../../machines/facts.ts';
import type { NoteId } from '../plan.ts';
import type { Sentence } from '../kit.ts';
import type { Sentences } from '../sentences.ts';
import type { Body } from '../write.ts';

/** What the messages say that go round the main one: to others, or for later. */
export const bodies: Record<NoteId, (outcome: Outcome) => Body> = {
  /** What an answering machine hears: the decision and the diary, nothing else. */
  voicemail: (outcome) => (s) => [gist(outcome, s)],

  referrer: (outcome) => (s) => [
    [s.say('opening', 'referrer-first', 'through'), decision(outcome, s), s.say('reason', 'reason')],
    // What else is asked of the employer is no secret from whoever recommended the candidate.
    [
      outcome === 'redirect-earlier'
        ? s.say('earlier', 'earlier', 'earlier')
        : s.say('direction', 'direction'),
    ],
    [s.say('thanks', 'referrer-thanks', 'through')],
  ],

  inviter: (outcome) => (s) => [
    [s.say('opening', 'inviter-first', 'entry'), decision(outcome, s)],
    [s.say('thanks', 'inviter-thanks', 'entry')],
  ],

  'follow-up': (outcome) => (s) => [
    [s.say('opening', 'follow-up'), ...gist(outcome, s)],
    saysNo(outcome) ? [s.say('else', 'follow-up-end')] : [],
  ],

  'hold-firm': () => (s) => [[s.say('decision', 'hold-firm'), s.say('goodwill', 'hold-firm-why')]],

  reopen: (outcome) => (s) => [
    [s.say('decision', outcome === 'decline-offer' ? 'reopen-offer' : 'reopen'), s.say('ask', 'reopen-ask')],
  ],
};

/** What was decided, to somebody who has not read the main message. */
function decision(outcome: Outcome, s: Sentences): Sentence[] {
  if (outcome === 'decline-offer') return s.say('decision', 'decline-offer');
  return s.say('decision', outcome === 'take-back' ? 'take-back' : leave(s.facts), 'entry');
}

/** The main message in short, for whoever may have missed it. */
function gist(outcome: Outcome, s: Sentences): Sentence[][] {
  if (outcome === 'ask-for-call') return [s.say('ask', 'call-ask', 'nextRound', 'afterwards')];
  if (outcome === 'ask-for-terms') return [s.say('condition', 'terms-condition'), s.say('ask', 'terms-ask')];
  if (outcome === 'pause')
    return [
      s.has('rounds') ? s.say('decision', 'pause-round') : s.say('decision', 'pause'),
      s.say('answer', 'call-slots'),
      s.say('ask', s.has('slots') ? 'pause-slots-ask' : 'pause-ask'),
    ];
  return leaves(outcome) ? [decision(outcome, s), s.release()] : [decision(outcome, s)];
}
