import { assert } from 'chai';
import { compose } from '../../../src/letters/bow-out/compose.ts';
import { channels, subjectOf, textOf, tones } from '../../../src/letters/types.ts';
import { message as words } from '../../../src/locales/en/messages.ts';
import { job, nastyNames, samples, today } from '../samples.ts';
import type { Facts, Outcome } from '../../../machines/bow-out/facts.ts';
import type { Item } from '../../../src/letters/bow-out/types.ts';
import type { Job, Tone } from '../../../src/letters/types.ts';

const outcomes = Object.keys(samples) as Outcome[];

function main(outcome: Outcome, facts: Facts, tone: Tone = 'warm', host: Job = job): Item {
  const { items } = compose(outcome, facts, { channel: 'email', tone, words, job: host, today });
  const item = items.find(({ id }) => id === 'main');
  assert.isOk(item);
  return item;
}

for (const outcome of outcomes)
  for (const detail of ['bare', 'full'] as const)
    describe(`the messages of ${outcome}, ${detail}`, () => {
      const facts = samples[outcome][detail];
      const items: readonly Item[] = channels.flatMap((channel) =>
        tones.flatMap((tone) =>
          [{}, job].flatMap(
            (host) => compose(outcome, facts, { channel, tone, words, job: host, today }).items,
          ),
        ),
      );

      it('have no gaps, doubled spaces or full stops, or empty paragraphs', () => {
        for (const item of items)
          assert.notMatch(textOf(item), /undefined|null|[{}[\]]| {2}|\.\.|,$| ,|\n{3}|^\s|\s$/u, item.id);
      });

      it('list the answers behind each sentence, and no others', () => {
        for (const { body, id } of items)
          for (const { from } of body.flat())
            for (const question of from) assert.property(facts, question, id);
      });

      it('have a subject in emails, with the role if it is known', () => {
        const emails = items.filter(({ channel }) => channel === 'email');
        assert.isNotEmpty(emails);
        for (const item of emails) {
          assert.isAtMost(Array.from(subjectOf(item)).length, 60);
          assert.isNotEmpty(subjectOf(item));
        }
        assert.include(subjectOf(main(outcome, facts)), job.role);
      });
    });

describe('compose', () => {
  it('writes the letter of the README example', () => {
    const text = textOf(main('redirect-earlier', samples['redirect-earlier'].full));
    assert.include(text, 'Support engineer');
    assert.include(text, '2025');
    assert.include(text, 'Please cancel my interviews on 2 and 4 December.');
    assert.match(text, /withdraw/u);
    assert.include(text, 'Data engineer');
    assert.notMatch(text, /sorry|apolog/iu);
    assert.equal(text.split('?').length - 1, 1);
  });

  it('prints names byte for byte, from any source', () => {
    for (const name of nastyNames)
      for (const outcome of outcomes) {
        const facts: Facts = { ...samples[outcome].full, names: { to: name, from: `${name} II` } };
        const text = textOf(main(outcome, facts));
        assert.include(text, ` ${name},`, outcome);
        assert.isTrue(text.endsWith(`\n${name} II`), outcome);
      }
  });

  it('marks text that the candidate typed', () => {
    const item = main('withdraw', samples.withdraw.full);
    const typed = item.body.flat().flatMap(({ segments }) => segments.filter(({ by }) => by === 'candidate'));
    assert.includeMembers(
      typed.map(({ text }) => text),
      ['Priya', 'Ana Ruiz', 'Data engineer', 'Sam'],
    );
  });

  it('truncates a long role in the subject, but not in the text', () => {
    const role = `${'Senior '.repeat(12)}engineer`;
    const item = main('withdraw', { ...samples.withdraw.bare, job: { role } });
    assert.isAtMost(Array.from(subjectOf(item)).length, 60);
    assert.include(subjectOf(item), 'Senior Senior');
    assert.include(textOf(item), role);
  });

  it('prefers the candidate’s words for the job and the contact to the page’s', () => {
    const facts: Facts = { ...samples.withdraw.bare, job: { role: 'Data analyst' }, names: { to: 'Sam' } };
    const text = textOf(main('withdraw', facts, 'warm', { ...job, contact: 'Priya' }));
    assert.include(text, 'Data analyst');
    assert.match(text, /^\S+ Sam,\n/u);
    assert.notMatch(text, /Data engineer|Priya/u);
  });

  it('cancels each interview by its date, duplicates once, and past interviews not at all', () => {
    const rounds = [
      { date: '2026-12-04' },
      { date: '2026-11-02' },
      { date: '2027-01-05' },
      { date: '2026-12-04' },
    ];
    for (const tone of tones) {
      const text = textOf(main('withdraw', { ...samples.withdraw.bare, rounds }, tone));
      assert.match(text, /cancel my interviews on 4 December and 5 January\b/u);
      assert.notInclude(text, '2 November');
    }
  });

  it("doesn't mention interviews that nobody entered", () => {
    const text = (facts: Facts) => textOf(main('withdraw', { ...samples.withdraw.bare, ...facts }));
    assert.match(text({}), /\bany interviews?\b/u);
    assert.notMatch(text({ nextRound: 'none' }), /cancel/u);
  });

  it('withdraws from a process, or withdraws an application if there was one', () => {
    for (const tone of tones) {
      const text = (entry: Facts['entry']) =>
        textOf(main('withdraw', { ...samples.withdraw.bare, ...(entry && { entry }) }, tone));
      assert.match(text('invited'), /withdraw(?:ing)? from the process for the Data engineer role/u);
      assert.notMatch(text('invited'), /application/u);
      assert.match(text('applied'), /withdraw(?:ing)? my application/u);
    }
  });

  it("doesn't thank the recipient by name, or cancel an interview with them by name", () => {
    const facts: Facts = {
      ...samples.withdraw.bare,
      names: { to: 'Sam' },
      met: { who: 'Sam' },
      rounds: [{ date: '2026-12-02', with: 'Sam' }],
    };
    assert.equal(textOf(main('withdraw', facts)).split('Sam').length - 1, 1);
  });

  it("doesn't double a full stop that was typed", () => {
    const facts: Facts = { ...samples.withdraw.bare, reason: { why: 'The commute is too long.' } };
    assert.match(textOf(main('withdraw', facts)), /The commute is too long\.(?!\.)/u);
  });

  it("falls back to an email if the outcome doesn't have the channel", () => {
    const { items } = compose('ask-for-call', {}, { channel: 'phone', tone: 'warm', words, today });
    assert.equal(items[0]?.channel, 'email');
  });
});
