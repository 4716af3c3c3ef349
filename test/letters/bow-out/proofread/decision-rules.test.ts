/**
 * The proofreading rules for decision, reason and cancellations (docs/domain.md, section 3, rules 2 to 6, 12, 26, 29).
 */
import { sentence } from '../../sentence.ts';
import { holds, many } from './editor.ts';
import type { Facts } from '../../../../machines/bow-out/facts.ts';
import type { Case, Message } from './editor.ts';

holds(
  'decision-early',
  [
    ['a decision in the second sentence', { says: ['Thank you.', 'I withdraw.'] }],
    ['a decision in a message without a greeting', { body: [['I withdraw.', 'One.', 'Two.']], edited: true }],
    ['the third sentence of a note', { says: ['One.', 'Two.', 'I withdraw.'], id: 'referrer' }],
    ['the second sentence of a script', { says: ['One.', 'I withdraw.'], channel: 'phone', id: 'call' }],
    ['no decision where nothing is declined', { says: ['One.'], outcome: 'ask-for-call' }],
    ['no decision in a reply', { says: ['One.'], id: 'hold-firm' }],
    ['no decision in a note that reopens', { says: ['One.'], id: 'reopen' }],
  ],
  [
    ['a decision in the third sentence', { says: ['One.', 'Two.', 'I withdraw.'] }],
    ['a decision in the third sentence of a call', { says: ['One.', 'Two.', 'I withdraw.'], id: 'call' }],
    [
      'a decision in the fourth sentence of a note',
      { says: ['1.', '2.', '3.', 'I withdraw.'], id: 'inviter' },
    ],
    ['no decision at all', { says: ['One.'] }],
    ['an offer that is not declined', { says: ['One.'], outcome: 'decline-offer' }],
    ['an acceptance that is not taken back', { says: ['One.'], outcome: 'take-back' }],
  ],
);

holds(
  'decision-clear',
  [
    ...[
      'I withdraw.',
      'I’m withdrawing from the process.',
      'I have decided to decline the offer.',
      'I am declining it.',
      'I need to take back my acceptance.',
      'I’m taking back my acceptance.',
      'I won’t be joining you.',
      'I will not be joining you.',
    ].map((text): Case => [`“${text}”`, { says: [text] }]),
    ['a hedge that is not about the decision', { says: ['I withdraw.', 'Perhaps it rains.'] }],
    ['no verb where nothing is declined', { says: ['One.'], outcome: 'pause' }],
  ],
  [
    ['no verb', { says: ['It is over between us.'] }],
    ['a verb in a name alone', { says: ['It is over, ‹Withdraw Ltd›.'] }],
    ['a hedge', { says: ['I may perhaps withdraw.'] }],
    ['a hedge in the second decision', { says: ['I withdraw.', 'I might decline it.'] }],
  ],
);

holds(
  'decision-once',
  [
    ['one decision', { says: ['I withdraw.', 'One.'] }],
    ['two where nothing is declined', { says: ['I withdraw.', 'I withdraw.'], outcome: 'pause' }],
  ],
  [['two decisions', { says: ['I withdraw.', 'So I decline it.'] }]],
);

holds(
  'apology',
  [
    ['one for leaving the day before', { says: ['I am sorry.'], facts: { nextRound: 'day' } }],
    ['one for leaving on the day', { says: ['I am sorry.'], facts: { rounds: [{ date: '2026-11-24' }] } }],
    ['one for a pause', { says: ['I am sorry.'], outcome: 'pause' }],
    ['one for taking back an acceptance', { says: ['I am sorry.'], outcome: 'take-back' }],
    ['one in a note that reopens', { says: ['I am sorry.'], id: 'reopen' }],
    ['one that was typed', { says: [sentence('‹I am sorry.›', 'reason')] }],
    ['none', { says: ['I withdraw.'] }],
  ],
  [
    ['one for leaving in good time', { says: ['I am sorry.'], facts: { nextRound: 'later' } }],
    ['one where the door stays open', { says: ['I apologise.'], outcome: 'keep-door-open' }],
    [
      'two the day before',
      { says: ['I am sorry.', 'I apologise.'], facts: { rounds: [{ date: '2026-11-25' }] } },
    ],
    ['two in one sentence', { says: ['Sorry, I am sorry.'], outcome: 'pause' }],
  ],
);

const giving = (why: string): Message => ({
  says: [sentence(`‹${why}›`, 'reason')],
  facts: { reason: { why } },
});
holds(
  'reason',
  [
    ['none', { says: ['I withdraw.'] }],
    ['one of twenty words', giving(`${many(20)}.`)],
    ['a full stop and a space at its end', giving('It is far. ')],
    ['a decimal point', giving('It is 3.5 hours away.')],
    ['two signs at its end', giving('Is it not far?!')],
    ['a long one that was left out', { says: ['I withdraw.'], facts: { reason: { why: many(30) } } }],
  ],
  [
    ['one of 21 words', giving(`${many(21)}.`)],
    ['two sentences', giving('It is far. I am tired.')],
    ['two words that are sentences', giving('Far. Tiring.')],
  ],
);

const rounds = [{ date: '2026-12-02' }, { date: '2026-12-04' }];
const cancelling = 'Please cancel my interviews on 2 and 4 December.';
holds(
  'rounds',
  [
    ['all of them cancelled by date', { says: [cancelling], facts: { rounds } }],
    [
      'each in a sentence of its own',
      { says: ['Please cancel 2 December.', 'And I’d cancel 4 December.'], facts: { rounds } },
    ],
    [
      'dates and times',
      { says: ['Please cancel 2 December at 09:30 and 4 December: sorry.'], facts: { rounds } },
    ],
    ['none in a reply', { says: ['One.'], facts: { rounds }, id: 'hold-firm' }],
    ['none in the note to the inviter', { says: ['One.'], facts: { rounds }, id: 'inviter' }],
    ['none where an offer is declined', { says: ['One.'], facts: { rounds }, outcome: 'decline-offer' }],
    ['none where an acceptance is taken back', { says: ['One.'], facts: { rounds }, outcome: 'take-back' }],
    ['none where nothing is declined', { says: ['One.'], facts: { rounds }, outcome: 'ask-for-call' }],
    [
      'thanks for one that is over',
      { says: ['Thanks for 2 November.'], facts: { rounds: [{ date: '2026-11-02' }] } },
    ],
    [
      'dates that only look like one that is over',
      {
        says: ['Please cancel 30 November and 2 December.'],
        facts: { rounds: [{ date: '2026-11-02' }, { date: '2026-11-30' }, { date: '2026-12-02' }] },
      },
    ],
  ],
  [
    ...(['main', 'call', 'voicemail', 'follow-up'] as const).map((id): Case => [
      `one left out of the ${id}`,
      { says: ['Please cancel 2 December.'], facts: { rounds }, id },
    ]),
    [
      'one left out of a message about something unsafe',
      { says: ['One.'], facts: { rounds }, outcome: 'safety' },
    ],
    ['dates without the verb', { says: ['Please free 2 and 4 December.'], facts: { rounds } }],
    [
      'a date in another sentence than the verb',
      { says: ['Cancel them.', '2 and 4 December.'], facts: { rounds } },
    ],
    ['the hour of a time in place of a day', { says: ['Cancel 4 December at 2:00.'], facts: { rounds } }],
    ['the day of another month', { says: ['Cancel 2 and 4 January.'], facts: { rounds } }],
    [
      'one cancelled that is over',
      { says: ['Please cancel 2 November.'], facts: { rounds: [{ date: '2026-11-02' }] } },
    ],
    [
      'one cancelled that is over, beside one that is not',
      {
        says: ['Please cancel 3 November and 4 December.'],
        facts: { rounds: [{ date: '2026-11-03' }, { date: '2026-12-04' }] },
      },
    ],
  ],
);

const signed: Facts = { situation: 'elsewhere', otherJob: 'signed' };
const accepted = 'I’ve accepted another job.';
holds(
  'deciding',
  [
    ...[
      [accepted, 'signed'],
      ['I have accepted another role and signed for it.', 'signed'],
      ['I have decided to stay in my current job.', 'staying'],
      ['I’m staying where I am.', 'staying'],
      ['I’ve had another offer.', 'offer'],
      ['I have another offer to decide on.', 'offer'],
      ['I have accepted another job, although nothing is signed yet.', 'unsigned'],
    ].map(([text = '', otherJob]): Case => [
      `“${text}”`,
      { says: [text], facts: { otherJob: otherJob as NonNullable<Facts['otherJob']> } },
    ]),
    ['silence where the candidate wants it', { says: ['One.'], facts: { ...signed, mention: 'no' } }],
    ['silence where there is no other job', { says: ['One.'] }],
    ['silence in a note', { says: ['One.'], facts: signed, id: 'referrer' }],
    ['silence where an offer is declined', { says: ['One.'], facts: signed, outcome: 'decline-offer' }],
  ],
  [
    ['a withdrawal without it', { says: ['I withdraw.'], facts: signed }],
    [
      'a withdrawal without it, though it may be said',
      { says: ['One.'], facts: { ...signed, mention: 'yes' } },
    ],
    ['a call without it', { says: ['I withdraw.'], facts: signed, id: 'call', channel: 'phone' }],
    ['a pause without it', { says: ['One.'], facts: { otherJob: 'offer' }, outcome: 'pause' }],
    [
      'the same said twice',
      { says: [accepted, 'As I said, I took up another job.', accepted], facts: signed },
    ],
    ['a name that says it', { says: ['‹Another job›.'], facts: signed }],
  ],
);

const earlier: Facts = { earlierRole: { role: 'Cook' } };
const direction: Facts = { direction: { work: 'teaching' } };
const condition: Facts = { condition: { what: 'Fridays off' } };
holds(
  'agreement',
  [
    [
      'a follow-up about the earlier role',
      { says: ['The ‹Cook› role.'], outcome: 'redirect-earlier', facts: earlier, id: 'follow-up' },
    ],
    [
      'a note about the direction',
      { says: ['For ‹teaching›.'], outcome: 'redirect-direction', facts: direction, id: 'referrer' },
    ],
    [
      'a follow-up about the term',
      { says: ['For ‹Fridays off›.'], outcome: 'ask-for-terms', facts: condition, id: 'follow-up' },
    ],
    [
      'what nobody named',
      { says: ['One.'], outcome: 'redirect-earlier', facts: { earlierRole: null }, id: 'follow-up' },
    ],
    ...(['main', 'call', 'hold-firm', 'reopen'] as const).map((id): Case => [
      `silence in the ${id}`,
      { says: ['One.'], outcome: 'redirect-earlier', facts: earlier, id },
    ]),
    [
      'silence where nothing is asked',
      { says: ['One.'], facts: { ...earlier, ...direction, ...condition }, id: 'follow-up' },
    ],
  ],
  [
    ...(['referrer', 'inviter', 'follow-up', 'voicemail'] as const).map((id): readonly [...Case, string] => [
      `a ${id} without the earlier role`,
      { says: ['One.'], outcome: 'redirect-earlier', facts: earlier, id },
      '“Cook”',
    ]),
    [
      'a follow-up without the direction',
      { says: ['One.'], outcome: 'redirect-direction', facts: direction, id: 'follow-up' },
      '“teaching”',
    ],
    [
      'a follow-up without the term',
      { says: ['One.'], outcome: 'ask-for-terms', facts: condition, id: 'follow-up' },
      '“Fridays off”',
    ],
  ],
);
