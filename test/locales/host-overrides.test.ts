import { assert } from 'chai';
import { en } from '../../src/locales/en/locale.ts';
import { questions } from '../../src/locales/en/questions.ts';
import { reword, review } from '../../src/locales/host-overrides.ts';
import { Page, toDesk, until } from '../chat/page-object.ts';
import type { Rewording } from '../../src/locales/host-overrides.ts';

/** Returns the rejected overrides, with reasons. */
const refusals = async (given: unknown): Promise<Record<string, string>> => {
  const refused: Record<string, string> = {};
  await review(en, given as Rewording, (key, why) => {
    assert.notProperty(refused, key, 'told once');
    refused[key] = why;
  });
  return refused;
};

describe('overridden words', () => {
  it('replace the default words', async () => {
    const given: Rewording = {
      questions: {
        situation: { ask: 'How is it going with {role}?', answers: { process: 'Still on it' } },
        reason: { fields: { why: { label: 'In your words' } } },
        skillsHeard: { help: 'Only what was said.' },
      },
      interface: { heading: 'Unsure?', copy: 'Copy it', words: { one: '{count} little word' } },
      outcomes: { withdraw: { title: 'Leave now' } },
      reasons: { certainty: { sure: 'You are *certain*' } },
      beside: { notes: { skills: [{ why: 'Because.' }] } },
      desk: { steps: { 'own-device': 'Use your own email address.' } },
    };
    assert.deepEqual(await refusals(given), {});
    const own = reword(en, given);
    assert.equal(own.questions.situation.answers.process, 'Still on it');
    assert.equal(own.questions.situation.answers.offer, en.questions.situation.answers.offer);
    assert.equal(own.interface.heading, 'Unsure?');
    const { rest } = await own.rest();
    assert.equal(rest.outcomes.withdraw.title, 'Leave now');
    assert.equal(rest.questions.skillsHeard.help, 'Only what was said.');
    assert.equal(rest.questions.reason.fields.why.label, 'In your words');
    assert.equal(rest.beside.notes.skills[0]?.why, 'Because.');
    assert.isNotEmpty(rest.beside.notes.skills[0]?.good);
    // The default locale isn't modified.
    assert.notEqual(en.interface.heading, 'Unsure?');
  });

  const bad: readonly [what: string, given: unknown, key: string, why: RegExp][] = [
    ['a key that is misspelt', { interfaze: {} }, 'interfaze', /not a known key\. Did you mean interface\?/u],
    [
      'an answer that there is none of',
      { questions: { certainty: { answers: { shure: 'Yes' } } } },
      'questions.certainty.answers.shure',
      /Did you mean sure\?/u,
    ],
    ['a number', { interface: { copy: 7 } }, 'interface.copy', /must be a string\./u],
    [
      'a list where one sentence stands',
      { interface: { copy: ['a', 'b'] } },
      'interface.copy',
      /must be a string, not an array/u,
    ],
    [
      'a sentence for an object',
      { questions: { certainty: 'x' } },
      'questions.certainty',
      /an object with keys such as ask/u,
    ],
    ['a missing slot', { interface: { editOf: 'Edit' } }, 'interface.editOf', /must include \{question\}/u],
    [
      'a slot that there is none of',
      { interface: { editOf: 'Edit {question} {qestion}' } },
      'interface.editOf',
      /no slot \{qestion\}\. Did you mean \{question\}\?/u,
    ],
    [
      'lost stars',
      { reasons: { certainty: { sure: 'You are sure' } } },
      'reasons.certainty.sure',
      /\*stars\*/u,
    ],
    ['a megabyte', { interface: { copy: 'x'.repeat(1e6) } }, 'interface.copy', /1000 characters/u],
    ['nothing at all', 'words', '', /must be an object with any of the keys questions/u],
    // Labels that must stay neutral: each way to leave keeps its name, and the privacy note its sentence.
    [
      'an answer without words',
      { questions: { offer: { answers: { decline: ' ' } } } },
      'questions.offer.answers.decline',
      /must not be empty/u,
    ],
    [
      'an answer of signs that nobody sees',
      { questions: { offer: { answers: { decline: '\u200b\u2060\u3164\ufe0f' } } } },
      'questions.offer.answers.decline',
      /must not be empty/u,
    ],
    [
      'the words of another answer',
      { questions: { certainty: { answers: { sure: questions.certainty.answers.unsure } } } },
      'questions.certainty.answers.sure',
      /is the same as unsure/u,
    ],
    [
      'an outcome without a name',
      { outcomes: { withdraw: { also: '' } } },
      'outcomes.withdraw.also',
      /must not be empty/u,
    ],
    [
      'the line on privacy',
      { interface: { private: 'We read along.' } },
      'interface.private',
      /cannot be changed/u,
    ],
    ['the way to leave', { interface: { clear: 'Submit' } }, 'interface.clear', /cannot be changed/u],
    [
      'a key of every object',
      JSON.parse('{"interface":{"__proto__":{"copy":"x"},"constructor":"y"}}'),
      'interface.constructor',
      /not a known key/u,
    ],
  ];
  for (const [what, given, key, why] of bad)
    it(`are rejected for ${what}, with key and reason; the others are applied`, async () => {
      const refused = await refusals(given);
      assert.match(refused[key] ?? 'not refused', why);
      const own = reword(en, given as Rewording);
      assert.deepEqual({ ...own, rest: 0 }, { ...en, rest: 0 });
    });

  it("can't give two answers the same label", async () => {
    const answers = { sure: 'Hm', unsure: 'Hm' };
    assert.match(
      (await refusals({ questions: { certainty: { answers } } }))['questions.certainty.answers.unsure'] ?? '',
      /is the same as sure/u,
    );
  });

  for (const [what, sure] of [
    ['a zero-width space', 'H\u200bm so'],
    ['a soft hyphen', 'Hm\u00ad so'],
    ['a Hangul filler', 'Hm so\u3164'],
    ['a variation selector', 'Hm\ufe0f so'],
    ['a direction mark', '\u200eHm so'],
    ['a no-break space', 'Hm\u00a0so'],
    ['two spaces, one of them hidden', 'Hm \u200b so'],
    ['a wide letter', 'Ｈm so'],
  ] as const)
    it(`can't give two answers labels that differ by ${what} alone`, async () => {
      const refused = await refusals({ questions: { certainty: { answers: { sure, unsure: 'Hm so' } } } });
      assert.deepEqual(Object.keys(refused), ['questions.certainty.answers.unsure']);
      assert.match(refused['questions.certainty.answers.unsure'] ?? '', /is the same as sure/u);
    });

  it('can give two answers labels that differ by a visible character', async () => {
    const answers = { sure: 'Hm so', unsure: 'Hm, so' };
    assert.deepEqual(await refusals({ questions: { certainty: { answers } } }), {});
  });

  it("don't change with the host's arrays once they are validated", () => {
    const alternatives = ['How is it going with {role}?', 'How do things stand with {role}?'];
    const own = reword(en, { questions: { situation: { ask: alternatives } } });
    const expected = [...alternatives];
    alternatives[0] = 'We read along: {answers}';
    alternatives.push('');
    assert.deepEqual<unknown>(own.questions.situation.ask, expected);
    alternatives.length = 0;
    assert.deepEqual<unknown>(own.questions.situation.ask, expected);
  });

  it('are what was validated, even if an array gives something else each time it is read', async () => {
    let reads = 0;
    const changing = Object.defineProperty(['', 'How is it going with {role}?'], 0, {
      get: () => (reads++ ? '' : 'And with {role}?'),
    });
    const own = reword(en, { questions: { situation: { ask: changing } } });
    assert.deepEqual<unknown>(own.questions.situation.ask, [
      'And with {role}?',
      'How is it going with {role}?',
    ]);
    const hole: string[] = [];
    hole[1] = 'How is it going with {role}?';
    assert.match(
      (await refusals({ questions: { situation: { ask: hole } } }))['questions.situation.ask'] ?? '',
      /must be a string or an array of strings/u,
    );
  });

  it("don't break the element if reading them throws", async () => {
    const given = {
      get questions() {
        throw new Error('mine');
      },
      interface: {
        get copy() {
          throw new Error('mine');
        },
        mail: 'Mail it',
      },
    };
    const refused = await refusals(given);
    assert.sameMembers(Object.keys(refused), ['questions', 'interface.copy']);
    const { rest } = await reword(en, given as unknown as Rewording).rest();
    assert.equal(rest.interface.mail, 'Mail it');
  });

  describe('in the element', () => {
    const { warn } = console;
    let said: string[];
    let page: Page;

    beforeEach(() => {
      sessionStorage.clear();
      said = [];
      console.warn = (line: string) => said.push(line);
    });
    afterEach(() => {
      console.warn = warn;
      page.remove();
    });

    it('apply from the first question on, and to words that load later', async () => {
      page = new Page({
        words: {
          questions: { situation: { ask: 'How is it with {company}?' } },
          interface: { copy: 'Copy it', private: 'We see all.' },
        },
      });
      await page.get('.now h3');
      assert.equal(page.find('.now h3')?.innerText, 'How is it with Northwind?');
      await toDesk(page);
      assert.equal((await page.get('[data-action="copy"]')).innerText, 'Copy it');
      assert.include(page.text, en.interface.private);
      await until(() => said.length);
      assert.deepEqual(said, [
        '<bow-out> words.interface.private: cannot be changed: it tells candidates what is private and how to leave.',
      ]);
    });

    it('are never parsed as markup', async () => {
      page = new Page({ words: { questions: { situation: { ask: '<img src=x onerror=alert(1)>' } } } });
      const heading = await page.get('.now h3');
      assert.equal(heading.innerText, '<img src=x onerror=alert(1)>');
      assert.isNull(page.find('img'));
    });

    it('can be changed and removed during a conversation', async () => {
      page = new Page();
      await page.choose('situation', 'process');
      page.element.words = { questions: { doubts: { ask: 'Doubts?' } } };
      await until(() => page.find('.now h3')?.innerText === 'Doubts?');
      page.element.words = null;
      await until(() => page.find('.now h3')?.innerText === questions.doubts.ask);
    });

    it('are ignored if they are invalid', async () => {
      page = new Page({ words: 'nonsense' as never });
      await page.get('[data-question="situation"]');
      await until(() => said.length);
      assert.match(said[0] ?? '', /^<bow-out> words: must be an object/u);
    });
  });
});
