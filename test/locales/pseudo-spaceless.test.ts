/** Letters in a language without spaces and with full-width punctuation. */
import { assert } from 'chai';
import { compose } from '../../src/letters/bow-out/compose.ts';
import { check, proofreader } from '../../src/letters/bow-out/proofread/proofread.ts';
import { limitOf } from '../../src/letters/bow-out/length-limits.ts';
import { channelsOf } from '../../src/letters/bow-out/outcome-traits.ts';
import { countCharacters, excessOf, limitFor } from '../../src/letters/length-limits.ts';
import { authored } from '../../src/letters/proofread/context.ts';
import { sentenceText, subjectOf, textOf, tones } from '../../src/letters/types.ts';
import { samples, today } from '../letters/samples.ts';
import { spacelessLocale } from './pseudo.ts';
import type { Outcome } from '../../machines/bow-out/facts.ts';
import type { Item, ProofreadInput } from '../../src/letters/bow-out/types.ts';

const { message: words, patterns, remarks } = (await spacelessLocale.rest()).rest;
const job = { role: 'データエンジニア', company: '北風' };

const inputFor = (outcome: Outcome, edited?: true): ProofreadInput => ({
  outcome,
  facts: samples[outcome].full,
  tone: 'warm',
  words,
  editor: { ...patterns, ...remarks },
  job,
  today,
  ...(edited && { edited }),
});

const kit = (outcome: Outcome) =>
  channelsOf(outcome).flatMap((channel) =>
    tones.flatMap(
      (tone) => compose(outcome, samples[outcome].full, { channel, tone, words, job, today }).items,
    ),
  );

/** Parses an edited withdrawal by email. */
function edit(text: string, more: Partial<Item> = {}) {
  const [item] = compose('withdraw', {}, { channel: 'email', tone: 'warm', words, today }).items;
  assert.isDefined(item);
  const body = proofreader.parse(text, { ...item, ...more }, { ...inputFor('withdraw', true), facts: {} });
  return { ...item, ...more, body };
}

/** Returns the rules that an edited withdrawal breaks. */
const rulesBrokenBy = (text: string, more: Partial<Item> = {}) =>
  check(edit(text, more), { ...inputFor('withdraw', true), facts: {} }).map(({ rule }) => rule);

describe('letters without spaces', () => {
  for (const outcome of Object.keys(samples) as Outcome[])
    it(`of ${outcome} have no gaps, short subjects and limits in characters, and can be edited`, () => {
      for (const item of kit(outcome)) {
        const text = textOf(item);
        const own = item.body.map((paragraph) => paragraph.map(authored).join(item.gap)).join('\n');
        assert.notMatch(own, /[ .,?!]/u, item.id);
        assert.isAtMost(countCharacters(subjectOf(item)), 30, subjectOf(item));
        const limit = limitFor(
          limitOf(outcome, samples[outcome].full, item.id, item.channel),
          item.channel,
          words.writing,
        );
        assert.equal(limit.unit, 'characters');
        assert.isAtMost(countCharacters(text) - excessOf(item.body.flat(), limit), limit.most, text);
        const parsed = proofreader.parse(text, item, inputFor(outcome)).flat();
        assert.deepEqual(parsed.map(sentenceText), item.body.flat().map(sentenceText));
        assert.includeMembers([...parsed], [...item.body.flat()]);
        const broken = check(item, inputFor(outcome)).map(({ rule }) => rule);
        assert.notIncludeMembers(broken, ['holes', 'one-ask', 'subject', 'cliche', 'spoken']);
      }
    });

  it('are split at full-width marks, with names anywhere in the text', () => {
    const { body } = edit('北風様\n\n一つ。二つ？三つ！\n四つ\n・五つ');
    assert.deepEqual(
      body.map((paragraph) => paragraph.map(sentenceText)),
      [['北風様'], ['一つ。', '二つ？', '三つ！', '四つ', '・五つ']],
    );
    assert.deepEqual(body[0]?.[0]?.segments, [
      { text: '北風', by: 'candidate' },
      { text: '様', by: 'author' },
    ]);
    assert.deepEqual(
      body[1]?.map((line) => line.isListed ?? false),
      [false, false, false, false, true],
    );
  });

  it('are proofread by the marks of the language', () => {
    assert.notInclude(rulesBrokenBy('一つですか？'), 'one-ask');
    assert.include(rulesBrokenBy('一つですか？二つですか？'), 'one-ask');
    assert.include(rulesBrokenBy('一つ！'), 'cliche');
    assert.notInclude(rulesBrokenBy('一つ。'), 'cliche');
    assert.include(rulesBrokenBy('一つ。。二つ。'), 'holes');
    assert.notInclude(rulesBrokenBy('北風様、\n\n一つ、二つ。'), 'holes');
    assert.include(rulesBrokenBy('一つ。二つ。', { channel: 'phone' }), 'spoken');
    assert.notInclude(rulesBrokenBy('北風、データエンジニア。\n二つ。', { channel: 'phone' }), 'spoken');
    assert.include(rulesBrokenBy('長'.repeat(201)), 'length');
    assert.notInclude(rulesBrokenBy('長'.repeat(200)), 'length');
    const subject = (length: number) => ({
      subject: [{ text: 'データエンジニア'.padEnd(length, '長'), by: 'author' as const }],
    });
    assert.include(rulesBrokenBy('一つ。', subject(31)), 'subject');
    assert.notInclude(rulesBrokenBy('一つ。', subject(30)), 'subject');
  });
});

describe('a reason without spaces', () => {
  const broken = (why: string) => {
    const facts = { ...samples.withdraw.full, reason: { why } };
    const { items } = compose('withdraw', facts, { channel: 'email', tone: 'warm', words, job, today });
    const item = items.find(({ id }) => id === 'main');
    assert.isDefined(item);
    return check(item, { ...inputFor('withdraw'), facts }).some(({ rule }) => rule === 'reason');
  };

  it('is one sentence of at most twenty words, of 2.5 characters each', () => {
    assert.isFalse(broken('通勤時間が長すぎます。'));
    assert.isFalse(broken('長'.repeat(50)));
    assert.isTrue(broken('長'.repeat(51)));
    assert.isTrue(broken('通勤時間が長すぎます。家族もいます。'));
  });
});

describe('a polite formula', () => {
  const formula = /^お世話になって/u;
  const editor = { ...patterns, ...remarks, formula, decision: /辞退/u };
  const early = (text: string, withFormula = editor) =>
    !check(edit(text), { ...inputFor('withdraw', true), facts: {}, editor: withFormula }).some(
      ({ rule }) => rule === 'decision-early',
    );

  it('before the decision is not counted as a sentence', () => {
    const text = '北風様\n\nお世話になっております。一つ。辞退いたします。';
    assert.isTrue(early(text));
    assert.isFalse(early(text, { ...editor, formula: /^no$/u }));
    assert.isFalse(early('北風様\n\nお世話になっております。一つ。二つ。辞退いたします。'));
  });
});
