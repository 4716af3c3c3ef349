import { assert } from 'chai';
import { parts } from '../../lint/bow-out/parts.ts';
import { compose } from '../../src/message/compose.ts';
import { subjectOf, textOf, tones } from '../../src/message/kit.ts';
import { message as words } from '../../src/words/en/message.ts';
import { emailWords, job, nastyNames, samples, today } from './samples.ts';
import type { Facts, Outcome } from '../../machines/facts.ts';
import type { Item, Job, Sentence, Tone } from '../../src/message/kit.ts';

const outcomes = Object.keys(samples) as Outcome[];

function main(outcome: Outcome, facts: Facts, tone: Tone = 'warm', host: Job = job): Item {
  const { items } = compose(outcome, facts, { channel: 'email', tone, words, job: host, today });
  const item = items.find(({ id }) => id === 'main');
  assert.isOk(item);
  return item;
}

/** Words as a person counts them, of what a message says whoever sends it. */
const wordsIn = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

for (const outcome of outcomes)
  for (const tone of tones)
    for (const detail of ['bare', 'full'] as const)
      for (const host of [{}, job])
        describe(`the ${tone} email of ${outcome}, ${detail}, ${host === job ? 'with' : 'without'} a posting`, () => {
          const facts = samples[outcome][detail];
          let item: Item;
          let text: string;
          let sentences: readonly Sentence[];
          before(() => {
            item = main(outcome, facts, tone, host);
            text = textOf(item);
            sentences = item.body.flat();
          });

          it('keeps to the length of its outcome', () => {
            const [least, most] = emailWords[outcome];
            assert.isAtLeast(wordsIn(text), least, text);
            assert.isAtMost(wordsIn(text), most, text);
          });

          it('has its parts in order', () => {
            const order = sentences.map(({ part }) => part);
            let from = 0;
            for (const part of parts[outcome]) {
              const at = order.indexOf(part, from);
              assert.isAtLeast(at, from, `${part} in ${order.join()}`);
              from = at;
            }
          });

          it('has no hole, no doubled space or stop, no line left open', () => {
            assert.notMatch(text, /undefined|[{}[\]]| {2}|\.\.|,$| ,|\n{3}/u);
          });

          it('asks one question at the most', () => {
            if (outcome !== 'probe') assert.isAtMost(text.split('?').length - 1, 1, text);
          });

          it('knows the answers that every sentence came from, and none that was not given', () => {
            for (const { from } of sentences) for (const question of from) assert.property(facts, question);
          });

          it('has a subject for a phone’s inbox, with the role where there is one', () => {
            const subject = subjectOf(item);
            assert.isAtMost(Array.from(subject).length, 60, subject);
            assert.isNotEmpty(subject);
            if (host === job) assert.include(subject, job.role);
          });
        });

describe('compose', () => {
  it('walks the case that it all began with', () => {
    const text = textOf(main('redirect-earlier', samples['redirect-earlier'].full));
    assert.include(text, 'Support engineer');
    assert.include(text, '2025');
    assert.match(text, /2 December with Sam and 4 December/);
    assert.include(text, 'step back');
    assert.notMatch(text, /withdraw|application|sorry|apolog/iu);
    assert.equal(text.split('?').length - 1, 1);
  });

  it('puts names in byte for byte, whoever typed them', () => {
    for (const name of nastyNames)
      for (const outcome of outcomes) {
        const facts: Facts = { ...samples[outcome].full, names: { to: name, from: `${name} II` } };
        const text = textOf(main(outcome, facts));
        assert.include(text, ` ${name},`, outcome);
        assert.isTrue(text.endsWith(`\n${name} II`), outcome);
      }
  });

  it('marks what was typed as the candidate’s own', () => {
    const item = main('withdraw', samples.withdraw.full);
    const typed = item.body.flat().flatMap(({ segments }) => segments.filter(({ by }) => by === 'candidate'));
    assert.includeMembers(
      typed.map(({ text }) => text),
      ['Priya', 'Ana Ruiz', 'Data engineer', 'Sam'],
    );
  });

  it('cuts a role that is too long for a subject at a word, and only there', () => {
    const role = `${'Senior '.repeat(12)}engineer`;
    const item = main('withdraw', { ...samples.withdraw.bare, job: { role } });
    assert.isAtMost(Array.from(subjectOf(item)).length, 60);
    assert.match(subjectOf(item), /^(Senior )+Senior: /u);
    assert.include(textOf(item), role);
    const word = subjectOf(main('withdraw', { ...samples.withdraw.bare, job: { role: '👩‍🚀'.repeat(5000) } }));
    assert.isAtMost(Array.from(word).length, 60);
  });

  it('prefers the candidate’s own words for the job and the contact to the page’s', () => {
    const facts: Facts = { ...samples.withdraw.bare, job: { role: 'Data analyst' }, names: { to: 'Sam' } };
    const text = textOf(main('withdraw', facts, 'warm', { ...job, contact: 'Priya' }));
    assert.include(text, 'Data analyst');
    assert.match(text, /^\S+ Sam,\n/u);
    assert.notMatch(text, /Data engineer|Priya/u);
  });

  it('releases each round by its date, a day named twice only once, and none that is past', () => {
    const rounds = [
      { date: '2026-12-04' },
      { date: '2026-11-02' },
      { date: '2027-01-05' },
      { date: '2026-12-04' },
    ];
    const item = main('withdraw', { ...samples.withdraw.bare, rounds });
    const released = item.body.flat().find(({ part, from }) => part === 'rounds' && from.includes('rounds'));
    const text = released?.segments.map((segment) => segment.text).join('');
    assert.match(text ?? '', / on 4 December and 5 January 2027 /u);
    assert.match(textOf(item), /^.*(?:thank|grateful).* on 2 November/imu);
  });

  it('invents no round: without dates it only speaks of what may be booked, and not even of that where nothing is', () => {
    const released = (facts: Facts) =>
      main('withdraw', facts)
        .body.flat()
        .filter(({ part }) => part === 'rounds');
    assert.match(JSON.stringify(released(samples.withdraw.bare)), /(?:if|should) an/iu);
    assert.isEmpty(released({ ...samples.withdraw.bare, nextRound: 'none' }));
  });

  it('steps back from what was never applied for, and withdraws an application that was made', () => {
    for (const tone of tones) {
      assert.include(
        textOf(main('withdraw', { ...samples.withdraw.bare, entry: 'invited' }, tone)),
        'step back',
      );
      assert.match(
        textOf(main('withdraw', { ...samples.withdraw.bare, entry: 'applied' }, tone)),
        /withdraw(ing)? my application/u,
      );
    }
  });

  it('has a line that keeps the door open only where that is true', () => {
    const door = (facts: Facts) =>
      main('withdraw', facts)
        .body.flat()
        .some(({ part }) => part === 'door');
    assert.isFalse(door({ ...samples.withdraw.bare, company: 'dislike' }));
    const cool = textOf(main('keep-door-open', { ...samples.withdraw.bare, company: 'neutral' }));
    assert.notMatch(cool, /glad to hear/u);
  });

  it('does not thank whoever reads it by name, nor release a round with them to them', () => {
    const facts: Facts = {
      ...samples.withdraw.bare,
      names: { to: 'Sam' },
      met: { who: 'Sam' },
      rounds: [{ date: '2026-12-02', with: 'Sam' }],
    };
    assert.equal(textOf(main('withdraw', facts)).split('Sam').length - 1, 1);
  });

  it('does not double the stop of what was typed', () => {
    const facts: Facts = { ...samples.withdraw.bare, reason: { why: 'The commute is too long.' } };
    assert.include(textOf(main('withdraw', facts)), 'The commute is too long.\n');
  });
});
