/** The modifiers and the edge cases by their names in docs/domain.md, sections 2 and 5. */
import { assert } from 'chai';
import { replay } from '../../machines/bow-out/replay.ts';
import { compose } from '../../src/letters/bow-out/compose.ts';
import { subjectOf, textOf, tones } from '../../src/letters/types.ts';
import { countWords } from '../../src/letters/length-limits.ts';
import { message as words } from '../../src/locales/en/messages.ts';
import { script } from '../machines/bow-out/paths.ts';
import { job, samples, today } from './samples.ts';
import type { Facts, Outcome } from '../../machines/bow-out/facts.ts';
import type { Channel, Tone } from '../../src/letters/types.ts';
import type { Item, ItemId, Kit } from '../../src/letters/bow-out/types.ts';

const kit = (outcome: Outcome, more: Facts = {}, channel: Channel = 'email', tone: Tone = 'warm'): Kit =>
  compose(outcome, { ...samples[outcome].bare, ...more }, { channel, tone, words, job, today });

function item(id: ItemId, ...of: Parameters<typeof kit>): Item {
  const found = kit(...of).items.find((one) => one.id === id);
  assert.isOk(found, id);
  return found;
}
const text = (id: ItemId, ...of: Parameters<typeof kit>): string => textOf(item(id, ...of));
const ids = (...of: Parameters<typeof kit>): ItemId[] => kit(...of).items.map(({ id }) => id);

describe('modifiers', () => {
  it('next round in under 24 hours: call, then a short email; a voicemail if nobody answers', () => {
    for (const near of [{ nextRound: 'day' }, { rounds: [{ date: '2026-11-25' }] }] satisfies Facts[]) {
      assert.deepEqual(ids('withdraw', near).slice(0, 3), ['call', 'voicemail', 'main']);
      assert.equal(kit('withdraw', near).steps[0], 'call-first');
    }
    assert.notInclude(ids('withdraw', { rounds: [{ date: '2026-11-27' }] }), 'call');
  });

  it('next round in under 24 hours, only leaning: attend', () => {
    assert.include(kit('probe', { nextRound: 'day' }).steps, 'attend');
    assert.include(kit('ask-for-call', { nextRound: 'day' }).steps, 'attend');
  });

  it('interviews scheduled: each is cancelled by its date, in every channel', () => {
    const rounds = [{ date: '2026-12-02' }, { date: '2026-12-04' }];
    for (const channel of ['email', 'chat', 'text', 'phone'] as const)
      for (const outcome of ['withdraw', 'keep-door-open', 'redirect-earlier', 'redirect-direction'] as const)
        assert.match(text('main', outcome, { rounds }, channel), /cancel .*\b2 and 4 December/u);
  });

  it('an agency is involved: tell the agency first, not the client', () => {
    const through = { through: 'agency' } as const;
    assert.equal(item('main', 'withdraw', through).to, 'agency');
    for (const tone of tones)
      assert.include(text('main', 'withdraw', through, 'email', tone), 'Northwind', tone);
    assert.include(kit('withdraw', through).steps, 'agency-first');
  });

  it('the inviter is not the recruiter: a separate note', () => {
    const invited: Facts = { entry: 'invited', inviter: { name: 'Jo' } };
    assert.equal(item('inviter', 'withdraw', invited).to, 'inviter');
    assert.match(text('inviter', 'withdraw', invited), /^\S+ Jo,/u);
    assert.notInclude(ids('withdraw', { entry: 'applied' }), 'inviter');
  });

  it('a referrer: a note before the message, with the same reason in both', () => {
    const referred: Facts = {
      through: 'referrer',
      referrer: { name: 'Lee' },
      reason: { why: 'It is too far away.' },
    };
    assert.deepEqual(ids('withdraw', referred).slice(0, 2), ['referrer', 'main']);
    for (const id of ['referrer', 'main'] as const)
      assert.include(text(id, 'withdraw', referred), 'It is too far away.');
    assert.match(text('referrer', 'withdraw', referred), /^\S+ Lee,/u);
  });

  it('final round or offer: call first, then confirm by email', () => {
    for (const of of [['withdraw', { stage: 'final' }], ['decline-offer'], ['take-back']] as Parameters<
      typeof kit
    >[]) {
      assert.equal(item('call', ...of).when, 'first');
      assert.equal(item('main', ...of).when, 'after-call');
    }
  });

  it('before the first interview: two lines are enough', () => {
    for (const tone of tones) {
      const short = countWords(text('main', 'withdraw', { stage: 'before' }, 'email', tone));
      assert.isAtLeast(short, 20, tone);
      assert.isAtMost(short, 45, tone);
    }
  });

  it('invited without an application: withdraw from the process, not from an application', () => {
    for (const tone of tones) {
      const { items } = kit('withdraw', { entry: 'invited' }, 'email', tone);
      for (const one of items) assert.notMatch(subjectOf(one) + textOf(one), /application/iu, one.id);
      assert.match(
        text('main', 'withdraw', { entry: 'invited' }, 'email', tone),
        /withdraw(?:ing)? from the .*process/u,
      );
    }
  });

  it('the deciding fact is included unless the candidate removes it; the other employer is never named', () => {
    const signed: Facts = { situation: 'elsewhere', otherJob: 'signed', company: 'neutral' };
    for (const tone of tones) {
      assert.match(text('main', 'withdraw', signed, 'email', tone), /accepted another job/u);
      assert.notMatch(
        text('main', 'withdraw', { ...signed, mention: 'no' }, 'email', tone),
        /another job|accepted/u,
      );
    }
  });

  it('an earlier application: the earlier role and the year, neutrally', () => {
    const said = text('main', 'redirect-earlier', {
      earlierRole: { role: 'Support engineer', year: '2025' },
    });
    assert.match(said, /Support engineer role in 2025/u);
    assert.notMatch(said, /reject|fail|unsuccessful/iu);
  });

  it('the portal’s withdraw button: after telling a person, and not if the door stays open', () => {
    assert.include(kit('withdraw').steps, 'portal');
    for (const outcome of ['keep-door-open', 'redirect-earlier', 'redirect-direction'] as const)
      assert.includeMembers([...kit(outcome).steps], ['portal-careful', 'erasure']);
  });
});

describe('edge cases', () => {
  it('in the interview right now: no message during it', () => {
    assert.equal(replay(script('situation:interviewing')).now.id, 'afterwards');
  });

  it('a counter-offer from the present employer: the job is mentioned, the counter-offer is not', () => {
    const staying: Facts = { situation: 'elsewhere', otherJob: 'staying', company: 'neutral' };
    assert.match(text('main', 'withdraw', staying), /stay(?:ing)? in my current job/u);
    assert.notMatch(text('main', 'withdraw', staying), /employer|counter|offer/iu);
    assert.notMatch(text('main', 'withdraw', { ...staying, mention: 'no' }), /job(?! for me)/u);
  });

  it('the candidate just wants it to be over: nerves', () => {
    assert.equal(replay(script('situation:process doubts:nerves')).now.id, 'stay');
  });

  it('several interviews, interviewers and days', () => {
    const rounds = [
      { date: '2026-12-04', with: 'Lee' },
      { date: '2026-12-02', with: 'Sam' },
      { date: '2026-12-02', with: 'Ana' },
    ];
    assert.match(
      text('main', 'withdraw', { rounds }),
      /cancel my interviews (?:with Sam, Ana and Lee )?on 2 and 4 December/u,
    );
  });

  it('thanks to several interviewers', () => {
    assert.match(text('main', 'withdraw', { met: { who: 'Sam, Lee and Ana' } }), /thank Sam, Lee and Ana/u);
  });

  it('two applications at one company: one is withdrawn, the other stands', () => {
    assert.match(
      text('main', 'withdraw', { other: { role: 'Analyst' } }),
      /My application for the Analyst role still stands/u,
    );
  });

  it('an offer arrives during the chat: the situation changes, everything else is kept', () => {
    const before = script('situation:process doubts:scope certainty:sure company:like keep-door-open:accept');
    const after = replay([
      ...before.slice(1),
      ...script('situation:offer offer:decline decline-offer:accept'),
    ]);
    assert.equal(after.now.outcome, 'decline-offer');
    assert.hasAllKeys(after.facts, ['situation', 'offer']);
  });

  it('accepted elsewhere but unsigned: ask for time, without claiming interest', () => {
    for (const tone of tones) {
      const said = text('main', 'pause', { situation: 'elsewhere', otherJob: 'unsigned' }, 'email', tone);
      assert.notMatch(said, /interested|excited|look forward|keen/iu);
      assert.match(said, /waiting for a contract for another job/u);
    }
  });

  it('pushback from the recruiter: a reply that holds firm, spoken and written', () => {
    for (const channel of ['email', 'chat', 'text', 'phone'] as const)
      for (const tone of tones)
        assert.match(text('hold-firm', 'withdraw', {}, channel, tone), /final|my mind/u);
  });

  it('nobody confirms: one follow-up, on the next working day', () => {
    assert.equal(item('follow-up', 'withdraw').when, 'next-working-day');
    assert.lengthOf(
      ids('withdraw').filter((id) => id === 'follow-up'),
      1,
    );
  });

  it('regret: a note that reopens the application', () => {
    assert.match(text('reopen', 'withdraw'), /changed my mind|withdr[ae]w/u);
    assert.match(text('reopen', 'decline-offer'), /offer/u);
  });

  it('an internal candidate: their own manager hears it first', () => {
    assert.include(kit('withdraw', { entry: 'internal' }).steps, 'internal');
  });

  it('travel booked, or a task pending: both are called off', () => {
    const said = text('main', 'withdraw', { pending: 'both' });
    assert.match(said, /travel/u);
    assert.match(said, /task/u);
  });

  it('benefits can depend on not withdrawing: a warning without a question', () => {
    assert.include(kit('decline-offer').steps, 'benefits');
    assert.include(kit('take-back').steps, 'benefits');
  });

  it('an adjustment is needed rather than a withdrawal: ask for it without a reason', () => {
    const said = text('main', 'pause', {
      duration: 'adjustment',
      adjustment: { what: 'a written task in place of the panel' },
    });
    assert.include(said, 'a written task in place of the panel');
    assert.notMatch(said, /because|health|condition/u);
  });

  it('the present employer’s mailbox or device: a warning', () => {
    assert.include(kit('withdraw').steps, 'own-device');
  });

  it('mononyms, hyphens, apostrophes, right-to-left names, pasted HTML, emoji', () => {
    for (const name of ['Björk', 'Anne-Marie', 'O’Neill', 'مريم', '<i>Ana</i>', '🦊'])
      assert.include(text('main', 'withdraw', { names: { from: name } }), `\n${name}`);
  });

  it('a contract is signed: a referral, and no legal advice', () => {
    assert.equal(kit('take-back').steps[0], 'contract');
  });

  it('something was wrong: no message unless the candidate wants one, and no recipient by default', () => {
    const { items, steps } = kit('safety');
    assert.deepEqual(
      items.map(({ to, when }) => [to, when]),
      [['nobody', 'if-you-must']],
    );
    assert.includeMembers([...steps], ['keep-evidence', 'someone-on-your-side', 'someone-else-there']);
  });
});

describe('channels', () => {
  it('only an email has a subject', () => {
    for (const channel of ['email', 'chat', 'text', 'phone'] as const)
      assert.equal(item('main', 'withdraw', {}, channel).subject !== null, channel === 'email');
  });

  it('a text message names its sender', () => {
    assert.match(text('main', 'withdraw', { names: { from: 'Ana' } }, 'text'), /^Hello, this is Ana\./u);
  });

  it('a phone script has one line per sentence, and opens with name and role', () => {
    const lines = text('main', 'withdraw', { names: { from: 'Ana' } }, 'phone').split('\n');
    assert.include(lines[0], 'Ana');
    assert.include(lines[0], 'Data engineer');
    assert.isAtLeast(lines.length, 4);
  });

  it('asking for a call is not done by phone', () => {
    assert.equal(item('main', 'ask-for-call', {}, 'phone').channel, 'email');
  });
});
