/** How a sentence comes to its words: the register, the wording, the role, and the questions of an agenda. */
import { assert } from 'chai';
import { fillings } from '../../src/message/slots.ts';
import { gapBefore, sentenceText, subjectOf, textOf } from '../../src/message/kit.ts';
import { questionsFor } from '../../src/message/probing.ts';
import { Sentences } from '../../src/message/sentences.ts';
import { message as words } from '../../src/words/en/message.ts';
import { sentence } from './sentence.ts';
import { today } from './samples.ts';
import type { Doubt, Facts, Topic } from '../../machines/facts.ts';
import type { Item, Tone } from '../../src/message/kit.ts';
import type { Phrase } from '../../src/words/fill.ts';

/** Sentences to say this phrase by the name of `thanks`. */
function saying(thanks: Phrase, facts: Facts = {}, tone: Tone = 'warm', wording = 0) {
  const own = { ...words, phrases: { ...words.phrases, thanks } };
  const filled = fillings(facts, own, {}, today);
  return new Sentences({ facts, filled, words: own, tone, today, wording });
}
const said = (...of: Parameters<typeof saying>) =>
  saying(...of)
    .say('thanks', 'thanks')
    .map(sentenceText);

describe('a phrase', () => {
  it('is said in the register that is asked for', () => {
    const phrase = '(Hi/Good day/Hey) there (dear//) (and/ or/so) (on).';
    assert.deepEqual(said(phrase), ['Hi there dear and (on).']);
    assert.deepEqual(said(phrase, {}, 'formal'), ['Good day there   or (on).']);
    assert.deepEqual(said(phrase, {}, 'brief'), ['Hey there  so (on).']);
    assert.deepEqual(said('(Hi/Good day).', {}, 'brief'), ['.']);
  });

  it('has its wordings in turn, and starts elsewhere than a phrase with a name of another length', () => {
    const of = (wording: number) => said('[One|Two|Three].', {}, 'warm', wording)[0];
    assert.deepEqual([0, 1, 2, 3].map(of), ['One.', 'Two.', 'Three.', 'One.']);
    const longer = saying('[One|Two|Three].');
    const own = { ...words, phrases: { ...words.phrases, greeting: '[One|Two|Three].' } };
    const other = new Sentences({
      facts: {},
      filled: fillings({}, own, {}, today),
      words: own,
      tone: 'warm',
      today,
      wording: 0,
    });
    assert.notDeepEqual(other.say('else', 'greeting'), longer.say('else', 'thanks'));
  });

  it('is left out where it cannot be filled', () => {
    assert.deepEqual(said('For {what}.'), []);
    assert.deepEqual(said('For {what}.', { met: { what: 'it' } }), ['For it.']);
  });

  it('names the role once, and again where it cannot do without', () => {
    const facts: Facts = { job: { role: 'Baker' } };
    const sentences = saying('Thanks[ for the {role} role].', facts);
    const say = () => sentences.say('thanks', 'thanks').map(sentenceText);
    assert.deepEqual([say(), say()], [['Thanks for the Baker role.'], ['Thanks.']]);
    const needing = saying('For the {role} role.', facts);
    needing.say('thanks', 'thanks');
    assert.deepEqual(needing.say('thanks', 'thanks').map(sentenceText), ['For the Baker role.']);
    const others = saying('Thanks[ for {what}].', { met: { what: 'it' } });
    others.say('thanks', 'thanks');
    assert.deepEqual(others.say('thanks', 'thanks').map(sentenceText), ['Thanks for it.']);
  });

  it('that asks asks once: what follows on the question is no second one', () => {
    const parts = (part: 'ask' | 'thanks') =>
      saying('May I? If not, so be it. Bye.')
        .say(part, 'thanks')
        .map((one) => one.part);
    assert.deepEqual(parts('ask'), ['ask', 'else', 'else']);
    assert.deepEqual(parts('thanks'), ['thanks', 'thanks', 'thanks']);
  });

  it('knows the answers that it came from, each once, and only those that were given', () => {
    const facts: Facts = { met: { what: 'it', who: 'Sam' }, stage: 'before' };
    const [one] = saying('Thanks for {what} to {who}.', facts).say(
      'thanks',
      'thanks',
      'stage',
      'entry',
      'met',
    );
    assert.deepEqual(one?.from, ['stage', 'met']);
  });

  it('is in runs by one hand each', () => {
    const [one] = saying('For {what}, thanks.', { met: { what: 'it' } }).say('thanks', 'thanks');
    assert.deepEqual(one?.segments, [
      { text: 'For ', by: 'author' },
      { text: 'it', by: 'candidate' },
      { text: ', thanks.', by: 'author' },
    ]);
  });
});

describe('whether something is known', () => {
  it('is so where one of the slots has something to say', () => {
    const sentences = saying('', { met: { what: 'it', who: ' ' } });
    assert.isTrue(sentences.has('what'));
    assert.isTrue(sentences.has('who', 'what'));
    assert.isFalse(sentences.has('who'));
    assert.isFalse(sentences.has('who', 'project'));
  });
});

describe('the questions of an agenda', () => {
  const questions = Object.fromEntries(
    (['skills', 'direction', 'scope', 'pay', 'company'] as const).map((topic) => [
      topic,
      topic === 'pay' ? ['pay 1'] : [1, 2, 3, 4].map((number) => `${topic} ${number}`),
    ]),
  ) as Record<Topic, string[]>;
  const table: readonly (readonly [doubts: readonly Doubt[], questions: readonly string[]])[] = [
    [['skills'], ['skills 1', 'skills 2', 'skills 3']],
    [['pay'], ['pay 1']],
    [
      ['skills', 'direction'],
      ['skills 1', 'skills 2', 'direction 1', 'direction 2'],
    ],
    [
      ['pay', 'scope', 'skills'],
      ['skills 1', 'skills 2', 'scope 1', 'pay 1'],
    ],
    [
      ['pay', 'company'],
      ['pay 1', 'company 1', 'company 2', 'company 3'],
    ],
    [
      ['skills', 'direction', 'scope', 'pay', 'company'],
      ['skills 1', 'direction 1', 'scope 1', 'pay 1'],
    ],
    [['nerves'], ['skills 1', 'skills 2', 'direction 1', 'direction 2']],
  ];
  for (const [doubts, expected] of table)
    it(`are ${expected.join(', ')} where ${doubts.join(', ')} is doubted`, () => {
      assert.deepEqual([...questionsFor({ doubts }, questions)], expected);
    });

  it('stand one a line, by the product’s hand', () => {
    const [first, ...others] = saying('', { doubts: ['pay'] }).agenda();
    assert.deepEqual(first, {
      part: 'list',
      from: ['doubts'],
      segments: [{ text: `– ${words.asks.pay[0]!}`, by: 'author' }],
    });
    assert.lengthOf(others, 1);
    assert.deepEqual(saying('').agenda()[0]?.from, []);
  });
});

describe('a message as plain text', () => {
  const item = (channel: Item['channel'], ...body: Item['body']): Item => ({
    id: 'main',
    to: 'recruiter',
    when: 'today',
    channel,
    subject: sentence('else', 'About ‹Cook›').segments,
    body,
  });
  const body = [
    [sentence('greeting', 'Hi ‹Ana›,')],
    [sentence('else', 'One.'), sentence('list', '– Two'), sentence('else', 'Three.')],
  ];

  it('has paragraphs parted by a blank line, sentences by a space, and lists line by line', () => {
    assert.equal(textOf(item('email', ...body)), 'Hi Ana,\n\nOne.\n– Two Three.');
    assert.equal(textOf(item('phone', ...body)), 'Hi Ana,\n\nOne.\n– Two\nThree.');
    assert.equal(gapBefore({ channel: 'phone' }, body[0]![0]!), '\n');
    assert.equal(gapBefore({ channel: 'text' }, body[0]![0]!), ' ');
  });

  it('has a subject, or an empty one', () => {
    assert.equal(subjectOf(item('email')), 'About Cook');
    assert.equal(subjectOf({ ...item('text'), subject: null }), '');
  });
});
