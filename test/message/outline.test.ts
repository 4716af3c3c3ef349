import { assert } from 'chai';
import { compose } from '../../src/message/compose.ts';
import { names, outline } from './outline.ts';
import { job, samples, today } from './samples.ts';
import type { Facts, Outcome } from '../../machines/facts.ts';
import type { Channel, ItemId } from '../../src/message/kit.ts';

const rounds = [{ date: '2026-12-02', with: 'Sam' }, { date: '2026-12-04' }];
const by = { names: { to: 'Priya', from: 'Ana' } };
const invited: Facts = { ...by, entry: 'invited', certainty: 'sure' };
const referred: Facts = {
  ...by,
  through: 'referrer',
  referrer: { name: 'Lee' },
  reason: { why: 'It is far' },
};

type Line = readonly [title: string, facts: Facts, is: string, id?: ItemId, channel?: Channel];

/** What is said, in order, and the answers that each sentence came from: what a candidate sees under "why this?". */
const table: Record<Outcome, readonly Line[]> = {
  stay: [
    ['nothing is fixed', by, 'greeting(names) / decision:go-on(doubts) rounds:confirm / closing'],
    [
      'rounds are',
      { rounds },
      'greeting:greeting-team / decision:go-on(doubts) rounds:confirm-rounds(rounds) / closing',
    ],
    ...(['skills', 'direction', 'scope', 'pay', 'company'] as const).map((topic): Line => [
      `an answer was heard on ${topic}`,
      { [`${topic}Heard`]: 'good' },
      'greeting:greeting-team / thanks:thanks-answers decision:go-on(doubts) rounds:confirm / closing',
    ]),
    [
      'an offer is taken',
      { situation: 'offer', offer: 'take', skillsHeard: 'good' },
      'greeting:greeting-team / thanks:thanks-offer(offer) decision:accept(offer) / ask:accept-next(offer) / closing',
    ],
  ],
  probe: [
    [
      'there are doubts',
      { doubts: ['pay'] },
      'greeting:greeting-team / opening:agenda(doubts) list:–(doubts) list:–(doubts) / else:agenda-why / closing',
    ],
  ],
  withdraw: [
    [
      'nothing else is known',
      {},
      'greeting:greeting-team / thanks decision:step-back(certainty) / early rounds:release-any / goodwill / closing',
    ],
    [
      'all is known',
      {
        ...invited,
        rounds,
        stage: 'between',
        met: { who: 'Sam' },
        reason: { why: 'It is far' },
        pending: 'both',
        other: { role: 'Cook' },
        through: 'agency',
      },
      'greeting(names) / thanks(stage,entry) decision:step-back(entry,certainty) reason(reason) / ' +
        'early rounds:release-other(rounds) pending:travel(pending) pending:task(pending) / ' +
        'other(other) pass:agency-pass(through) / goodwill / closing',
    ],
    [
      'they applied, have one round left, and travel is booked',
      { entry: 'applied', rounds: rounds.slice(0, 1), pending: 'travel' },
      'greeting:greeting-team / thanks(entry) decision:withdraw(entry,certainty) / ' +
        'early rounds:release-one(rounds) pending:travel(pending) / goodwill / closing',
    ],
    [
      'no round is left, and a task is pending',
      { nextRound: 'none', pending: 'task' },
      'greeting:greeting-team / thanks decision:step-back(certainty) / early pending:task(pending) / goodwill / closing',
    ],
    [
      'none comes after the interview that was going on',
      { nextRound: 'now', afterwards: 'none' },
      'greeting:greeting-team / thanks decision:step-back(certainty) / early / goodwill / closing',
    ],
    [
      'one may come after the interview that was going on',
      { nextRound: 'now', afterwards: 'later' },
      'greeting:greeting-team / thanks decision:step-back(certainty) / early rounds:release-any(nextRound,afterwards) / goodwill / closing',
    ],
    [
      'they were invited, and met nobody yet',
      { entry: 'invited' },
      'greeting:greeting-team / thanks:thanks-invited(entry) decision:step-back(entry,certainty) / early rounds:release-any / goodwill / closing',
    ],
    [
      'the first interview is still to come',
      { stage: 'before' },
      'greeting:greeting-team / thanks:thanks-before(stage) decision:step-back(certainty) / early rounds:release-any / goodwill / closing',
    ],
    ...(
      [
        ['they met somebody', { met: { who: 'Sam' } }],
        ['they enjoyed something', { met: { what: 'the tides' } }],
        ['they learned of a project', { met: { project: 'Lighthouse' } }],
        ['an interview has been', { rounds: [{ date: '2026-11-02' }] }],
      ] satisfies [string, Facts][]
    ).map(([title, facts]): Line => [
      `${title}, though they were invited`,
      { entry: 'invited', ...facts },
      'greeting:greeting-team / thanks(entry) decision:step-back(entry,certainty) / early rounds:release-any / goodwill / closing',
    ]),
    [
      'it is said aloud',
      { ...invited, rounds, reason: { why: 'It is far' } },
      'greeting:phone-opening(names) opening:phone-minute thanks:thanks-invited(entry) decision:step-back(entry,certainty) ' +
        'reason(reason) rounds:release-other(rounds) goodwill closing:phone-writing',
      'main',
      'phone',
    ],
    [
      'it is sent as a text message',
      { ...by, rounds },
      'greeting:text-opening(names) thanks decision:step-back(certainty) rounds:release-other(rounds)',
      'main',
      'text',
    ],
    [
      'it is sent as a text message by nobody knows whom',
      { rounds },
      'greeting:text-opening-nameless thanks decision:step-back(certainty) rounds:release-other(rounds)',
      'main',
      'text',
    ],
    [
      'it is sent as a text message to somebody by nobody knows whom',
      { names: { to: 'Priya' }, rounds },
      'greeting:text-opening-nameless(names) thanks decision:step-back(certainty) rounds:release-other(rounds)',
      'main',
      'text',
    ],
    [
      'it is sent in a chat',
      { rounds },
      'greeting:greeting-team / thanks decision:step-back(certainty) / rounds:release-other(rounds)',
      'main',
      'chat',
    ],
    [
      'a machine answers the call',
      { ...invited, stage: 'final', rounds },
      'greeting:phone-opening(names) decision:step-back(entry) rounds:release-other(rounds) closing:voicemail-end',
      'voicemail',
    ],
    [
      'it is told to whoever recommended them',
      { ...referred, entry: 'applied' },
      'greeting(names,referrer) / opening:referrer-first(through) decision:withdraw(entry) reason(reason) / thanks:referrer-thanks(through) / closing',
      'referrer',
    ],
    [
      'it is told to whoever invited them',
      invited,
      'greeting:greeting-team(names) / opening:inviter-first(entry) decision:step-back(entry) / thanks:inviter-thanks(entry) / closing',
      'inviter',
    ],
    [
      'nobody answers',
      { ...invited, rounds },
      'greeting(names) / opening:follow-up decision:step-back(entry) rounds:release-other(rounds) / else:follow-up-end / closing',
      'follow-up',
    ],
    [
      'they are asked to think again',
      by,
      'greeting(names) / decision:hold-firm goodwill:hold-firm-why / closing',
      'hold-firm',
    ],
    [
      'they are asked aloud to think again',
      {},
      'decision:hold-firm goodwill:hold-firm-why',
      'hold-firm',
      'phone',
    ],
    ['they are asked by text to think again', {}, 'decision:hold-firm', 'hold-firm', 'text'],
    ['they regret it', by, 'greeting(names) / decision:reopen ask:reopen-ask / closing', 'reopen'],
  ],
  'keep-door-open': [
    [
      'they like the company',
      {},
      'greeting:greeting-team / thanks decision:step-back(certainty) / early rounds:release-any / door(company) / goodwill / closing',
    ],
    [
      'they can say which work, and leave something to an agency',
      {
        future: { work: 'test tooling' },
        other: { role: 'Cook' },
        through: 'agency',
        reason: { why: 'It is far' },
      },
      'greeting:greeting-team / thanks decision:step-back(certainty) reason(reason) / early rounds:release-any / ' +
        'door:door-named(future) other(other) pass:agency-pass(through) / goodwill / closing',
    ],
    [
      'it is life that does not let them',
      { company: 'neutral', duration: 'lasting' },
      'greeting:greeting-team / thanks decision:step-back(certainty) / early rounds:release-any / door:door-later(duration) / goodwill / closing',
    ],
    [
      'another job is signed, or the pay could not move',
      { company: 'neutral', otherJob: 'signed', movable: 'no' },
      'greeting:greeting-team / thanks decision:step-back(certainty) / early rounds:release-any / door:door-later(otherJob,movable) / goodwill / closing',
    ],
  ],
  'redirect-earlier': [
    [
      'all is known',
      { ...invited, rounds, other: { role: 'Cook' } },
      'greeting(names) / thanks:thanks-invited(entry) decision:step-back(entry,certainty) / ' +
        'earlier(earlier) ask:earlier-ask(earlier) else:redirect-else / early rounds:release-other(rounds) / other(other) / closing',
    ],
    [
      'it is sent as a text message',
      { rounds },
      'greeting:text-opening-nameless thanks decision:step-back(certainty) earlier(earlier) ask:earlier-ask(earlier) rounds:release-other(rounds)',
      'main',
      'text',
    ],
    [
      'whoever recommended them hears of the other role too',
      referred,
      'greeting(names,referrer) / opening:referrer-first(through) decision:step-back reason(reason) / earlier(earlier) / ' +
        'thanks:referrer-thanks(through) / closing',
      'referrer',
    ],
  ],
  'redirect-direction': [
    [
      'all is known',
      { ...invited, rounds, proof: { what: 'I wrote it' }, other: { role: 'Cook' } },
      'greeting(names) / thanks:thanks-invited(entry) decision:step-back(entry,certainty) / ' +
        'direction(direction) proof(proof) ask:direction-ask(direction) else:redirect-else / ' +
        'early rounds:release-other(rounds) / other(other) / closing',
    ],
    [
      'whoever recommended them hears of the other work too',
      referred,
      'greeting(names,referrer) / opening:referrer-first(through) decision:step-back reason(reason) / direction(direction) / ' +
        'thanks:referrer-thanks(through) / closing',
      'referrer',
    ],
  ],
  'ask-for-call': [
    [
      'a round is off, and anything suits',
      {},
      'greeting:greeting-team / thanks condition:unclear(doubts) / ask:call-ask(nextRound) answer:call-any else:call-promise / closing',
    ],
    [
      'an interview has just been, and they can say when',
      { ...by, afterwards: 'later', slots: { when: 'at noon' } },
      'greeting(names) / thanks condition:unclear(doubts) / ask:call-ask(nextRound,afterwards) answer:call-slots(slots) else:call-promise / closing',
    ],
    [
      'nothing can be said of what is unclear',
      { doubts: ['nerves'] },
      'greeting:greeting-team / thanks condition:unclear(doubts) / ask:call-ask(nextRound) answer:call-any else:call-promise / closing',
    ],
    [
      'it is about an offer',
      { situation: 'offer', offer: 'unsure' },
      'greeting:greeting-team / thanks:thanks-offer(offer) condition:unclear-offer(offer) / ask:call-ask(nextRound) answer:call-any else:call-promise / closing',
    ],
    [
      'they have accepted',
      { situation: 'accepted' },
      'greeting:greeting-team / thanks condition:unclear-accepted(situation) / ask:call-ask(nextRound) answer:call-any else:call-promise / closing',
    ],
    [
      'nobody answers',
      { afterwards: 'later' },
      'greeting:greeting-team / opening:follow-up ask:call-ask(nextRound,afterwards) / closing',
      'follow-up',
    ],
  ],
  'decline-offer': [
    [
      'nothing else is known',
      {},
      'greeting:greeting-team / thanks:thanks-offer(offer) decision:decline(offer) / goodwill:goodwill-offer / closing',
    ],
    ...(
      [
        ['they met somebody', { who: 'Sam' }],
        ['they enjoyed something', { what: 'the tides' }],
        ['they learned of a project', { project: 'Lighthouse' }],
      ] satisfies [string, Facts['met']][]
    ).map(([title, met]): Line => [
      `${title}, and there is a reason`,
      { met, reason: { why: 'It is far' } },
      'greeting:greeting-team / thanks:thanks-offer(offer) decision:decline(offer) reason(reason) / thanks goodwill:goodwill-offer / closing',
    ]),
    [
      'it is told to whoever recommended them',
      referred,
      'greeting(names,referrer) / opening:referrer-first(through) decision:decline-offer reason(reason) / thanks:referrer-thanks(through) / closing',
      'referrer',
    ],
    [
      'a machine answers the call',
      by,
      'greeting:phone-opening(names) decision:decline-offer closing:voicemail-end',
      'voicemail',
    ],
    [
      'nobody answers',
      {},
      'greeting:greeting-team / opening:follow-up decision:decline-offer / else:follow-up-end / closing',
      'follow-up',
    ],
    [
      'they regret it',
      {},
      'greeting:greeting-team / decision:reopen-offer ask:reopen-ask / closing',
      'reopen',
    ],
  ],
  pause: [
    [
      'it will pass',
      {},
      'greeting:greeting-team / decision:pause(situation,duration) apology:pause-sorry / ask:pause-ask / closing',
    ],
    [
      'another job is not signed yet, and they can say until when and what would help',
      {
        situation: 'elsewhere',
        otherJob: 'unsigned',
        deadline: { when: 'Friday' },
        adjustment: { what: 'a written task' },
      },
      'greeting:greeting-team / decision:pause(situation,duration,otherJob) condition:pause-adjustment(adjustment) apology:pause-sorry / ' +
        'answer:pause-until(deadline) ask:pause-ask / closing',
    ],
    [
      'it is one round, and there are other days',
      { rounds, slots: { when: 'at noon' } },
      'greeting:greeting-team / decision:pause-round(rounds) apology:pause-sorry / answer:call-slots(slots) ask:pause-slots-ask / closing',
    ],
    [
      'a machine answers the call',
      { ...by, stage: 'final' },
      'greeting:phone-opening(names) decision:pause ask:pause-ask closing:voicemail-ask',
      'voicemail',
    ],
    [
      'nobody answers about one round',
      { rounds, slots: { when: 'at noon' } },
      'greeting:greeting-team / opening:follow-up decision:pause-round(rounds) answer:call-slots(slots) ask:pause-slots-ask / closing',
      'follow-up',
    ],
    [
      'nobody answers',
      {},
      'greeting:greeting-team / opening:follow-up decision:pause ask:pause-ask / closing',
      'follow-up',
    ],
  ],
  'ask-for-terms': [
    [
      'nothing else is known',
      {},
      'greeting:greeting-team / thanks:thanks-offer(offer) condition:terms-open(offer) / ask:terms-ask(offer) answer:terms-then / closing',
    ],
    [
      'they can say what and until when',
      { condition: { what: 'two days at home' }, deadline: { when: 'Friday' } },
      'greeting:greeting-team / thanks:thanks-offer(offer) condition:terms-condition(condition) / ask:terms-ask(offer) answer:terms-deadline(deadline) / closing',
    ],
    [
      'nobody answers',
      { condition: { what: 'two days at home' } },
      'greeting:greeting-team / opening:follow-up condition:terms-condition(condition) ask:terms-ask / closing',
      'follow-up',
    ],
  ],
  'take-back': [
    [
      'there is a reason',
      { reason: { why: 'It is far' } },
      'greeting:greeting-team / decision:take-back(situation,certainty) apology:sorry-take-back reason(reason) / goodwill:give-back / closing',
    ],
    [
      'it is said aloud first',
      by,
      'greeting:phone-opening(names) opening:phone-minute decision:take-back(situation,certainty) apology:sorry-take-back goodwill:give-back closing:phone-writing',
      'call',
    ],
    [
      'a machine answers the call of nobody knows whom',
      {},
      'greeting:phone-opening-nameless decision:take-back closing:voicemail-end',
      'voicemail',
    ],
    [
      'it is told to whoever recommended them',
      referred,
      'greeting(names,referrer) / opening:referrer-first(through) decision:take-back reason(reason) / thanks:referrer-thanks(through) / closing',
      'referrer',
    ],
    [
      'nobody answers',
      {},
      'greeting:greeting-team / opening:follow-up decision:take-back / else:follow-up-end / closing',
      'follow-up',
    ],
  ],
  safety: [
    [
      'anything is known',
      { ...by, rounds, through: 'agency' },
      'greeting(names) / decision:leave-unsafe(situation) / closing',
    ],
  ],
};

const outlineOf = (outcome: Outcome, facts: Facts, id: ItemId, channel: Channel): string => {
  const all: Facts = { ...samples[outcome].bare, ...facts };
  const { items } = compose(outcome, all, { channel, tone: 'warm', words: names, job, today });
  const item = items.find((one) => one.id === id);
  assert.isOk(item);
  return outline(item);
};

describe('what is said, in order, and the answers that each sentence came from', () => {
  for (const [outcome, lines] of Object.entries(table) as [Outcome, readonly Line[]][])
    for (const [title, facts, is, id = 'main', channel = 'email'] of lines)
      it(`${outcome}, where ${title}`, () => {
        assert.equal(outlineOf(outcome, facts, id, channel), is);
      });

  it('asks an employer who made an offer, or not yet, for terms with different thanks', () => {
    const paid: Facts = { situation: 'process', doubts: ['pay'], movable: 'yes' };
    const { items } = compose('ask-for-terms', paid, {
      channel: 'email',
      tone: 'warm',
      words: names,
      job,
      today,
    });
    assert.equal(
      outline(items[0]!),
      'greeting:greeting-team / thanks:terms-interest condition:terms-open(doubts) / ask:terms-ask(movable) answer:terms-then / closing',
    );
  });
});
