import { assert } from 'chai';
import { BowOut } from '../../src/bow-out.ts';
import { defineElement } from '../../src/engine/index.ts';
import { bowOut, extend } from '../../src/extend/index.ts';
import { interpolate } from '../../src/locales/interpolate.ts';
import { en } from '../../src/locales/en/locale.ts';
import { accessible, Page, until } from '../chat/page-object.ts';
import { changeWords, outcomes, says } from '../chat/words.ts';
import { strangeLocale } from '../locales/pseudo.ts';
import { answers, asking, extendWith, sample } from './sample.ts';
import type { Locale } from '../../src/locales/locale.ts';

defineElement('extended-chat', sample);

/** The answers up to the added question. */
const toVisa = [
  ['situation', 'process'],
  ['doubts', 'scope'],
  ['certainty', 'leaning'],
  ['nextRound', 'week'],
] as const;

describe('an extended conversation in the page', () => {
  let page: Page;

  beforeEach(() => {
    sessionStorage.clear();
    page = new Page({}, 'extended-chat');
  });
  afterEach(() => {
    page.remove();
  });

  const texts = (selector: string) =>
    page.all(selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  const count = () => /\d+/.exec(page.find('.now .quiet')!.textContent)?.[0];

  it('begins with our question, and its choices', async () => {
    await page.get('[data-question="situation"]');
    const own = new Page();
    await own.get('[data-question="situation"]');
    const html = ({ element }: Page) =>
      element.shadowRoot!.querySelector('[data-question] .choices')!.textContent;
    assert.equal(html(page), html(own));
    own.remove();
  });

  it('asks the added question last, with its words and a way past it', async () => {
    await page.walk(...toVisa);
    await page.get('[data-question="visa"]');
    assert.equal(page.find('#ask')!.textContent, 'Do you need a visa to work as Data engineer?');
    assert.equal(page.find('#help')!.textContent, 'Nobody but you sees your answer.');
    assert.deepEqual(texts('.choice .label'), ['Yes, I need one', 'No, I don’t', says.skip]);
    assert.equal(count(), '1');
    await accessible(page);
  });

  it('gives the advice of the added rule, with its reason, and a letter without the added fact', async () => {
    await page.walk(...toVisa, ['visa', 'yes']);
    await page.get('[data-outcome="ask-for-call"]');
    assert.include(texts('.advice ul[aria-label] li'), 'You need a visa');
    assert.include(texts('.log .said'), 'We help with that.');
    await page.choose('ask-for-call', 'accept');
    const { value } = await page.message();
    assert.notMatch(value, /visa/i);
    assert.include(texts('.steps li').at(-1), 'Our office is open');
  });

  it('leads from a reason back to the added question', async () => {
    await page.walk(...toVisa, ['visa', 'yes']);
    await page.click('.advice [data-edit="visa"]');
    await page.get('[data-question="visa"] [aria-pressed="true"][data-answer="yes"]');
  });

  it('gives our advice where the question is skipped or no rule matches', async () => {
    for (const answer of ['skip', 'no']) {
      await page.walk(...toVisa, ['visa', answer]);
      await page.get('[data-outcome="probe"]');
      assert.notInclude(texts('.advice ul[aria-label] li'), 'You need a visa');
      await page.click('[data-action="restart"]');
    }
  });

  it('offers no dropped outcome', async () => {
    await page.walk(['situation', 'decided'], ['company', 'like']);
    await page.get('.advice');
    assert.isNull(page.find('[data-answer="redirect-earlier"], [data-edit="earlier"]'));
  });

  it('shows what another answer changes, and goes back and forward over the added question', async () => {
    await page.walk(...toVisa, ['visa', 'yes'], ['ask-for-call', 'accept']);
    await page.message();
    await page.click('.log [data-edit="visa"]');
    await page.get('[data-question="visa"]');
    const preview = page.find(`#${page.find('[data-answer="no"]')!.getAttribute('aria-describedby')}`)!;
    const { title } = outcomes.probe;
    assert.include(preview.textContent, interpolate(changeWords.becomes, { advice: title }));
    await page.click('[data-action="cancel"]');
    await page.message();
    await page.click('.log [data-edit="situation"]');
    await page.choose('situation', 'decided');
    await page.choose('company', 'neutral');
    // What was answered before and still fits is not asked again.
    await page.get('[data-outcome="keep-door-open"]');
    await page.click('[data-action="back"]');
    await page.get('[data-question="visa"]');
    await page.click('[data-action="forward"]');
    await page.get('[data-outcome="keep-door-open"]');
  });

  it('proofreads the message that it leads to', async () => {
    await page.walk(
      ['situation', 'decided'],
      ['company', 'neutral'],
      ['visa', 'skip'],
      ['withdraw', 'accept'],
    );
    const { value } = await page.message();
    assert.isEmpty(page.all('[data-rule]'));
    await page.fill(
      '[name="message"]',
      value.replace(/\n\n(?=\S[^\n]*$)/, ' I am sorry. I am so sorry.\n\n'),
    );
    await until(() => page.find('[data-rule="apology"]'));
  });

  it('adds a step with a link that tells its address nothing', async () => {
    await page.walk(['situation', 'decided'], ['company', 'neutral'], ['visa', 'no'], ['withdraw', 'accept']);
    await page.message();
    await page.click('.before summary');
    const link = await page.get<HTMLAnchorElement>('.before a');
    assert.equal(link.closest('li')!.textContent.trim(), 'You can also withdraw on our site.');
    assert.equal(link.textContent, 'on our site');
    assert.equal(link.href, 'https://careers.example/withdraw');
    assert.equal(link.rel, 'noreferrer');
    assert.equal(link.target, '_blank');
    assert.equal(link.closest('ul')!.lastElementChild, link.closest('li'));
    await accessible(page);
  });

  it('does not stand in the way to safety', async () => {
    await page.walk(['situation', 'unsafe'], ['harm', 'person']);
    await page.get('[data-outcome="safety"]');
  });

  it('is not called with the answers of a candidate', async () => {
    const seen: (string | null | undefined)[] = [];
    const watched = extend(bowOut, {
      questions: { visa: { answers: ['yes', 'no'] } },
      rules: {
        needs: {
          when: (facts) => {
            seen.push(facts.visa);
            return facts.visa === 'yes';
          },
          advise: 'pause',
        },
      },
      words: {
        en: { questions: { visa: { ask: 'Do you need a visa?', answers: { yes: 'Yes', no: 'No' } } } },
      },
    });
    defineElement('watched-chat', watched);
    const other = new Page({ company: 'Contoso' }, 'watched-chat');
    await other.ready();
    assert.sameMembers(seen, [undefined, null, 'yes', 'no']);
    await other.walk(...toVisa, ['visa', 'yes']);
    await other.get('[data-outcome="pause"]');
    assert.lengthOf(seen, 4);
    other.remove();
  });

  describe('and what was stored', () => {
    const draft = [
      ['situation', 'decided'],
      ['company', 'neutral'],
    ] as const;

    it('before there was an extension is taken up: what is new is asked, and then the draft is there', async () => {
      page.remove();
      page = new Page();
      await page.walk(...draft, ['withdraw', 'accept']);
      await page.message();
      await page.fill('.names [name="from"]', 'Ana');
      page.remove();
      page = new Page({}, 'extended-chat');
      await page.choose('visa', 'skip');
      assert.include((await page.message()).value, 'Ana');
    });

    it('with an extension is taken up where it is gone', async () => {
      await page.walk(...draft, ['visa', 'no'], ['withdraw', 'accept']);
      await page.message();
      await page.fill('.names [name="from"]', 'Ana');
      page.remove();
      page = new Page();
      assert.include((await page.message()).value, 'Ana');
      assert.notInclude(page.text, 'visa');
      assert.deepEqual(
        page.all('.log [data-edit]').map(({ dataset }) => dataset['edit']),
        ['situation', 'company', 'withdraw'],
      );
      page.remove();
      page = new Page({}, 'extended-chat');
      await page.get('.log [data-edit="visa"]');
    });
  });
});

describe('an extension that is refused once the machine has loaded', () => {
  const { error } = console;
  const errors: unknown[] = [];

  before(() => {
    sessionStorage.clear();
    console.error = (each: unknown) => errors.push(each);
  });
  after(() => {
    console.error = error;
  });

  it('leaves the conversation as it was, with one error for all elements of the page', async () => {
    const refused = extendWith(
      asking({
        needs: {
          when: ({ visa }: { visa?: string }) => visa!.length > 2,
          advise: 'pause',
        },
      }),
    );
    defineElement('refused-chat', refused);
    const pages = [new Page({}, 'refused-chat'), new Page({ company: 'Contoso' }, 'refused-chat')];
    for (const page of pages) {
      await page.walk(['situation', 'decided'], ['company', 'neutral'], ['withdraw', 'accept']);
      assert.notEqual((await page.message()).value, '');
    }
    for (const page of pages) page.remove();
    assert.lengthOf(errors, 1);
    assert.match(String(errors[0]), /^TypeError: The extension is refused:\n- The rule “needs” throws/);
  });
});

describe('the words of an extension', () => {
  const { locales } = BowOut;
  const german: Locale = { ...strangeLocale, lang: 'de', dir: 'ltr' };
  const { warn } = console;
  const warnings: string[] = [];
  let page: Page;

  before(() => {
    BowOut.locales = { de: () => german };
    console.warn = (text: string) => warnings.push(text);
  });
  beforeEach(() => {
    sessionStorage.clear();
  });
  afterEach(() => {
    page.remove();
    assert.isEmpty(warnings);
  });
  after(() => {
    BowOut.locales = locales;
    console.warn = warn;
  });

  it('are English, and marked so, in a language that has none', async () => {
    page = new Page({ lang: 'de' }, 'extended-chat');
    await page.walk(['situation', 'decided'], ['company', 'neutral']);
    await page.get('[data-question="visa"]');
    assert.equal(page.find('.root')!.lang, 'de');
    for (const selector of ['#ask', '#help', '.choices'])
      assert.equal(page.find(selector)!.lang, 'en', selector);
    await page.choose('visa', 'no');
    await page.get('.advice');
    const entry = page.find('.log [data-edit="visa"]')!.closest('li')!;
    assert.equal(entry.querySelector<HTMLElement>('.said')!.lang, 'en');
    assert.equal(entry.querySelector('b')!.lang, 'en');
    await page.choose('withdraw', 'accept');
    await page.message();
    const languages = page.all('.before li').map(({ lang }) => lang);
    assert.equal(languages.at(-1), 'en');
    assert.isTrue(languages.slice(0, -1).every((lang) => !lang));
  });

  it('are those of the language where it has them', async () => {
    const words = {
      questions: { visa: { ask: 'Brauchst du ein Visum?', answers: { yes: 'Ja', no: 'Nein' } } },
    };
    const extension = asking({
      needs: { when: ({ visa }: { visa?: string }) => visa === 'yes', advise: 'pause' },
    });
    const both = extendWith({ ...extension, words: { ...(extension['words'] as object), de: words } });
    defineElement('german-chat', both);
    page = new Page({ lang: 'de-AT' }, 'german-chat');
    await page.walk(...toVisa);
    await page.get('[data-question="visa"]');
    assert.equal(page.find('#ask')!.textContent, 'Brauchst du ein Visum?');
    assert.isFalse(page.find('#ask')!.hasAttribute('lang'));
    assert.deepEqual(
      page.all('.choice .label').map(({ textContent }) => textContent),
      ['Ja', 'Nein', german.interface.skip],
    );
  });

  it('never replace ours', async () => {
    const extension = asking(
      { needs: { when: ({ situation }: { situation?: string }) => situation === 'yes', advise: 'pause' } },
      undefined,
      'situation',
    );
    const { rest } = await extendWith(extension).locale.rest();
    assert.notProperty(rest.questions, 'situation');
    const { rest: own } = await en.rest();
    const { rest: doubts } = await extendWith(asking({}, undefined, 'doubts')).locale.rest();
    assert.deepEqual(doubts.questions['doubts'], own.questions.doubts);
    page = new Page();
  });

  it('can be reworded by the host, as ours', async () => {
    page = new Page({ words: { questions: { visa: { ask: 'A visa?' } } } }, 'extended-chat');
    await page.walk(['situation', 'decided'], ['company', 'neutral']);
    await page.get('[data-question="visa"]');
    assert.equal(page.find('#ask')!.textContent, 'A visa?');
  });
});

describe('the number of questions left', () => {
  it('does not rise when the machine has loaded', async () => {
    const always = extendWith(
      asking({ needs: { when: ({ visa }: { visa?: string }) => visa === 'yes', advise: 'pause' } }),
    );
    for (const conversation of [bowOut, sample, always]) {
      const { replay } = await conversation.load();
      assert.isAtLeast(conversation.opening.remaining, replay([]).remaining);
    }
  });

  it('falls by one with each answer, the added question included', async () => {
    const { replay } = await sample.load();
    const said = answers(['situation', 'decided'], ['company', 'neutral'], ['visa', 'skip']);
    const left = [1, 2, 3].map((length) => replay(said.slice(0, length)).remaining);
    assert.deepEqual(left, [2, 1, 0]);
  });
});
