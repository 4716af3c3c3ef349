import { assert } from 'chai';
import { BowOut } from '../../src/bow-out.ts';
import { en } from '../../src/locales/en/locale.ts';
import { missingWord } from '../../src/locales/missing-word.ts';
import { Page, until } from '../chat/page-object.ts';
import { strangeLocale, strangeRest } from './pseudo.ts';
import type { Locales } from '../../src/locales/load-locale.ts';
import type { Locale } from '../../src/locales/locale.ts';

describe('the languages of a host', () => {
  const { locales } = BowOut;
  const { warn } = console;
  let warnings: string[];
  let page: Page | undefined;

  beforeEach(() => {
    sessionStorage.clear();
    warnings = [];
    console.warn = (text: string) => warnings.push(text);
  });
  afterEach(() => {
    page?.remove();
    BowOut.locales = locales;
    console.warn = warn;
  });

  /** Shows the chat on a page in a language that is offered as here. */
  async function show(load: unknown): Promise<string> {
    BowOut.locales = { 'en-XB': load } as Locales;
    page = new Page({ lang: 'en-XB' });
    await page.get('[data-answer="process"]');
    return page.find('.root')!.lang;
  }

  /**
   * The language of the conversation after an answer, which needs all of its words. If the first attempt to load them is
   * still under way, and fails, the candidate tries again.
   */
  async function answer(): Promise<string> {
    await page!.click('[data-answer="process"]');
    const next = await page!.get('[data-question="doubts"], [data-action="retry"]');
    if (next.matches('[data-action]')) next.click();
    await page!.get('[data-question="doubts"]');
    return page!.find('.root')!.lang;
  }

  const forms: Record<string, () => unknown> = {
    'a locale': () => strangeLocale,
    'a promise of a locale': () => Promise.resolve(strangeLocale),
    'a module that exports it by a name': () => Promise.resolve({ en_XB: strangeLocale }),
    'a module that exports it by default': () => Promise.resolve({ default: strangeLocale }),
    'a locale without what English alone needs': () => {
      const { plural: _plural, ...rest } = strangeLocale;
      return rest;
    },
  };
  for (const [name, load] of Object.entries(forms))
    it(`come as ${name}`, async () => {
      assert.equal(await show(load), 'en-XB');
      assert.equal(await answer(), 'en-XB');
      assert.deepEqual(warnings, []);
    });

  const without = (locale: Locale, key: keyof Locale['interface']): Locale => {
    const { [key]: _left, ...strings } = locale.interface;
    return { ...locale, interface: strings as Locale['interface'] };
  };
  const broken: Record<string, [load: unknown, problem: RegExp]> = {
    'are rejected': [() => Promise.reject(new Error('offline')), /failed to load \(Error: offline\)/],
    throw: [
      () => {
        throw new Error('no file');
      },
      /failed to load \(Error: no file\)/,
    ],
    'are not functions': ['de.js', /failed to load/],
    'are no locale': [() => ({ heading: 'Zweifel?' }), /must load a locale/],
    'are nothing': [() => undefined, /must load a locale/],
    'are a module without one': [() => Promise.resolve({ default: 'de' }), /must load a locale/],
    'lack a word': [() => without(strangeLocale, 'retry'), /lacks interface\.retry: add it/],
    'lack the first question': [() => ({ ...strangeLocale, questions: {} }), /lacks questions\.situation/],
    'have another kind of word': [
      () => ({ ...strangeLocale, interface: { ...strangeLocale.interface, heading: 7 } }),
      /lacks interface\.heading/,
    ],
  };
  for (const [name, [load, problem]] of Object.entries(broken))
    it(`are replaced by English if they ${name}, with one warning`, async () => {
      assert.equal(await show(load), 'en');
      assert.equal(await answer(), 'en');
      assert.lengthOf(warnings, 1);
      assert.match(warnings[0]!, /^<bow-out> locales\.en-XB: .*\. Using en instead\.$/);
      assert.match(warnings[0]!, problem);
    });

  it('are replaced by English if words after the first question are missing', async () => {
    const rest = await strangeRest();
    const load = () => ({
      ...strangeLocale,
      rest: () => Promise.resolve({ rest: { ...rest, outcomes: {} } }),
    });
    BowOut.locales = { 'en-XB': load };
    page = new Page({ lang: 'en-XB' });
    assert.equal(await answer(), 'en');
    assert.lengthOf(warnings, 1);
    assert.match(warnings[0]!, /locales\.en-XB: lacks rest\.outcomes\..*Using en instead/);
    assert.isNull(page.find('[data-action="retry"]'));
  });

  it('are replaced by English if words after the first question fail to load twice, and not before', async () => {
    let attempts = 0;
    const load = () => ({
      ...strangeLocale,
      rest: () => {
        attempts++;
        return Promise.reject(new Error('offline'));
      },
    });
    assert.equal(await show(load), 'en-XB');
    await until(() => attempts > 0);
    assert.deepEqual(warnings, []);
    assert.equal(await answer(), 'en');
    assert.lengthOf(warnings, 1);
    assert.match(warnings[0]!, /failed to load \(Error: offline\)/);
  });

  it('stay if words after the first question load in the second attempt', async () => {
    let attempts = 0;
    const load = () => ({
      ...strangeLocale,
      rest: () => (attempts++ < 2 ? Promise.reject(new Error('offline')) : strangeLocale.rest()),
    });
    // The chat and its messages each fail once.
    assert.equal(await show(load), 'en-XB');
    await until(() => attempts === 2);
    assert.equal(await answer(), 'en-XB');
    assert.deepEqual(warnings, []);
  });

  it('keep the chat in its own language if that of the messages is broken', async () => {
    BowOut.locales = {
      'en-XB': () => strangeLocale,
      xx: () => Promise.reject(new Error('offline')),
    };
    page = new Page({ lang: 'en-XB', messageLang: 'xx' });
    assert.equal(await answer(), 'en-XB');
    assert.match(warnings.join(), /^<bow-out> locales\.xx: failed to load/);
  });
});

describe('a missing word', () => {
  it('is found at any depth, and in none of the complete languages', async () => {
    const { rest } = await en.rest();
    assert.isUndefined(missingWord(en, en));
    assert.isUndefined(missingWord(await strangeRest(), rest));
    const { withdraw, ...letters } = rest.message.letters as Record<string, object>;
    assert.isDefined(withdraw);
    const words = { ...rest, message: { ...rest.message, letters } };
    assert.equal(missingWord(words, rest), 'message.letters.withdraw');
    assert.equal(missingWord({ ...rest, patterns: {} }, rest)?.startsWith('patterns.'), true);
    assert.equal(missingWord(null, rest), 'questions');
  });

  it('is not one that a language may do without', async () => {
    const { rest } = await en.rest();
    const { help: _help, reassure: _reassure, ...doubts } = rest.questions.doubts;
    const words = { ...rest, questions: { ...rest.questions, doubts }, reasons: {} };
    assert.isUndefined(missingWord(words, rest));
    const counted = { ...rest, interface: { ...rest.interface, words: { other: '{count}' } } };
    assert.isUndefined(missingWord(counted, rest));
  });
});
