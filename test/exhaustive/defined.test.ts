import { assert } from 'chai';
import { formatAnswers } from '../../lint/format-answers.ts';
import { letter, say, Value } from '../../src/engine/index.ts';
import { defined } from '../engine/faulty.ts';
import { toy } from '../engine/toy.ts';
import { proveDefined } from './defined/prove.ts';
import { report } from './tally.ts';
import type { Parts } from '../engine/faulty.ts';
import type { Proof } from './tally.ts';

/** The violated rules, each with the answers of its smallest example. */
const brokenIn = ({ tally }: Proof): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(tally.broken).map(([rule, { examples }]) => [
      rule,
      formatAnswers(examples[0]?.answers ?? []),
    ]),
  );

const broken = (change?: (parts: Parts) => void) => brokenIn(proveDefined(defined(change)));

const draft = 'reason: ill → move: accept → day: typed';

describe('the proof of a defined conversation', function () {
  this.timeout(60_000);

  it('finds nothing in valid letters, and counts what it has checked', () => {
    assert.deepEqual(broken(), {});
    assert.deepEqual(brokenIn(proveDefined(toy)), {});
    const { conversations, tally, coverage } = proveDefined(defined());
    // Ill; or a day, a day and a time, or none: each advised, and with the other outcome chosen instead.
    assert.isAtLeast(conversations, 8);
    assert.isAbove(tally.messages, 500);
    assert.isAbove(tally.checked, 50);
    assert.include(coverage, 'all pairs');
  });

  it('reports a letter over its limit with the fewest details that make it too long', () => {
    const wordy = 'word '
      .repeat(50)
      .trim()
      .replace(/word/gu, (word, at: number) => word + String(at));
    const found = broken((parts) => {
      const { email } = parts;
      parts.email = (f) => [...email(f), ...(f.facts['video'] === 'yes' ? letter`${wordy}.` : [])];
    });
    assert.deepEqual(found, { length: `${draft} → video: yes` });
  });

  it('reports a pair of details that only together break a rule', () => {
    const found = broken((parts) => {
      const { email } = parts;
      parts.email = (f) => [
        ...email(f),
        ...(f.facts['video'] === 'no' && f.typed('room', 'number') ? letter`That is is fine.` : []),
      ];
    });
    assert.deepEqual(found, { holes: `${draft} → video: no → room: typed` });
  });

  it('reports a doubled word', () => {
    const found = broken((parts) => {
      parts.short = (f) =>
        letter`${f.hi} Could we move my interview to to ${f.typed('day', 'name') ?? 'Friday'}?`;
    });
    assert.deepEqual(found, { holes: draft });
  });

  it('reports a letter that throws, and goes on with the others', () => {
    const found = broken((parts) => {
      const { short } = parts;
      parts.short = (f) => {
        if (f.facts['room']) throw new Error('no such room');
        return short(f);
      };
      parts.email = (f) => letter`${f.hi} We are are moving.`;
    });
    assert.deepEqual(found, { throws: `${draft} → room: typed`, holes: draft });
  });

  it('reports a sentence that is there twice', () => {
    const found = broken((parts) => {
      parts.email = (f) => letter`
        ${f.hi}
        Could we move my interview?
        I'm free every afternoon.
        I'm free every afternoon.
      `;
    });
    assert.deepEqual(found, { 'repeated-sentence': draft });
  });

  it('reports a part that was not replaced, and text that nobody has given', () => {
    const found = broken((parts) => {
      parts.email = (f) => letter`${f.hi} Could we move my interview to ${String(f.facts['day'])}?`;
      parts.short = (f) => letter`${f.hi} See you at ${new Value([{ text: 'Acme', by: 'candidate' }])} soon.`;
    });
    assert.deepEqual(found, { holes: draft, 'unreplaced-part': draft, 'not-given': draft });
  });

  it("reports the findings of the conversation's own rules", () => {
    const found = broken((parts) => {
      parts.proofreading['vague'] = ({ text }) => /some time/u.exec(text)?.[0];
    });
    assert.deepEqual(found, { vague: 'reason: ill → move: accept → day: typed' });
  });

  it('checks a letter that goes through all facts', () => {
    const found = broken((parts) => {
      const { email } = parts;
      parts.email = (f) => [...email(f), ...(Object.keys(f.facts).length > 3 ? letter`So so it is.` : [])];
    });
    assert.deepEqual(found, { holes: `${draft} → video: no → names: typed` });
  });

  it('says how much it has sampled where there is too much', () => {
    const proof = proveDefined(defined(), { most: 3 });
    assert.match(
      proof.coverage,
      /, and [1-9]\d* of \d+ pairs of them; [1-9] of \d+ different endings are sampled$/,
    );
  });

  it('is summed up with the smallest example of each violated rule', () => {
    const proof = proveDefined(
      defined((parts) => void (parts.email = (f) => letter`${f.hi} ${say`Could we we move it?`}`)),
    );
    const summary = report(proof, 1);
    assert.match(
      summary,
      /^faulty: \d+ conversations in every channel, tone and wording, with none of the details/,
    );
    assert.match(
      summary,
      /\n\nholes: violated \d+ times, at the least:\nmove, main, warm, email, wording 1: .*\nreason: ill → .*\n\{"reason":"ill".*\nMy interview for the role\nHello, Could we we move it\?\n$/,
    );
    assert.notInclude(summary, 'No message violates a rule.');
    assert.match(report(proveDefined(defined(), { most: 3 }), 1), /\nNo message violates a rule\.$/);
  });
});
