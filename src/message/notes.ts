import { leave } from './bodies.ts';
import { leaves, saysNo } from './timing.ts';
import type { Facts, Outcome } from '../../machines/facts.ts';
import type { Draft } from './compose.ts';
import type { Body } from './bodies.ts';
import type { Sentence } from './kit.ts';
import type { Sentences } from './sentences.ts';

/** The messages that go round the main one, to others or for later, as far as the facts call for them. */
export function notesAround(
  main: Draft,
  outcome: Outcome,
  facts: Facts,
): { before: Draft[]; after: Draft[] } {
  // What is not the conversation itself is written, even where the main message is spoken.
  const channel = main.channel === 'phone' ? 'email' : main.channel;
  const written = { ...main, channel };
  const before: Draft[] = [];
  const after: Draft[] = [];

  if (facts.through === 'referrer' && saysNo(outcome))
    before.push({
      ...written,
      id: 'referrer',
      to: 'referrer',
      when: 'before-main',
      body: (s) => [
        [s.say('opening', 'referrer-first', 'through'), decision(outcome, s), s.say('reason', 'reason')],
        // What else is asked of the employer is no secret from whoever recommended the candidate.
        [
          outcome === 'redirect-earlier'
            ? s.say('earlier', 'earlier', 'earlier')
            : s.say('direction', 'direction'),
        ],
        [s.say('thanks', 'referrer-thanks', 'through')],
      ],
    });

  if (facts.entry === 'invited' && leaves(outcome) && facts.through !== 'agency')
    after.push({
      ...written,
      id: 'inviter',
      to: 'inviter',
      when: 'with-main',
      body: (s) => [
        [s.say('opening', 'inviter-first', 'entry'), decision(outcome, s)],
        [s.say('thanks', 'inviter-thanks', 'entry')],
      ],
    });

  if (saysNo(outcome) || asks(outcome))
    after.push({
      ...written,
      id: 'follow-up',
      when: 'next-working-day',
      body: (s) => [
        [s.say('opening', 'follow-up'), ...gist(outcome, s)],
        saysNo(outcome) ? [s.say('else', 'follow-up-end')] : [],
      ],
    });

  if (saysNo(outcome))
    after.push({
      ...main,
      id: 'hold-firm',
      when: 'if-pushed',
      body: (s) => [[s.say('decision', 'hold-firm'), s.say('goodwill', 'hold-firm-why')]],
    });

  if (leaves(outcome) || outcome === 'decline-offer')
    after.push({
      ...written,
      id: 'reopen',
      when: 'if-regretted',
      subject: 'reopen',
      body: (s) => [
        [
          s.say('decision', outcome === 'decline-offer' ? 'reopen-offer' : 'reopen'),
          s.say('ask', 'reopen-ask'),
        ],
      ],
    });

  return { before, after };
}

const asks = (outcome: Outcome): boolean =>
  outcome === 'ask-for-call' || outcome === 'ask-for-terms' || outcome === 'pause';

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

/** What an answering machine hears: the decision and the diary, nothing else. */
export const voicemail =
  (outcome: Outcome): Body =>
  (s) => [gist(outcome, s)];
