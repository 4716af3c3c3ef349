import { assert } from 'chai';
import '../../src/bow-out.ts';
import { languages } from '../../src/locales/bow-out/languages.ts';
import { languageName } from '../../src/locales/language-name.ts';
import { allWordsOf } from '../../src/locales/locale.ts';
import { en } from '../../src/locales/en/locale.ts';
import { storeKey, version } from '../../src/platform/storage.ts';
import { accessible, Page, until } from '../chat/page-object.ts';
import { typedIn } from '../letters/typed-texts.ts';
import { overflowing } from '../styles/measure.ts';
import { readIn, ways } from './screens.ts';
import { spoiled } from './spoiled.ts';
import type { BowOut } from '../../src/bow-out.ts';
import type { Answer } from '../../machines/bow-out/machine.ts';

const isTogether = (text: string) => /\p{L}+ \p{L}+ \p{L}+/u.test(text);

/** All texts of some words that are longer than a name. */
const textsIn = (words: unknown): readonly string[] => {
  if (typeof words === 'string') return isTogether(words) ? [words] : [];
  return typeof words === 'object' && words ? Object.values(words).flatMap(textsIn) : [];
};

const screens = ways();
const leaving = screens.get('taken: redirect-earlier') ?? [];

for (const lang of Object.keys(languages))
  describe(`the language ${lang}`, () => {
    const { role, company, to, from } = typedIn(lang);
    const { warn } = console;
    let page: Page | undefined;
    let english: ReadonlySet<string>;
    let warnings: unknown[];

    const show = async (answers: readonly Answer[], settings: Partial<BowOut> = {}) => {
      page?.remove();
      const stored = { version, expires: Date.now() + 1e6, answers, typed: {} };
      sessionStorage.setItem(storeKey(company, role), JSON.stringify(stored));
      page = new Page({ company, jobTitle: role, lang, ...settings });
      await page.get(`.root[lang="${lang}"] .now h3`);
      await until(() => !page?.find('[aria-busy="true"]'));
      await page.element.updateComplete;
      return page;
    };

    before(async () => {
      english = new Set(textsIn(await allWordsOf(en)));
    });
    beforeEach(() => {
      sessionStorage.clear();
      warnings = [];
      console.warn = (...args: unknown[]) => warnings.push(...args);
    });
    afterEach(() => {
      console.warn = warn;
      page?.remove();
    });

    it('is complete, shows no English, and fits narrow and wide screens', async function () {
      this.timeout(60_000);
      for (const [name, answers] of screens) {
        const page = await show(answers);
        if (name.startsWith('taken') && name !== 'taken: safety')
          assert.isNotEmpty((await page.message()).value, name);
        const shown = [...readIn(page.find('.root') ?? document)].map((text) => text.trim());
        assert.deepEqual(
          shown.filter((text) => english.has(text)),
          [],
          name,
        );
        assert.notMatch(shown.join('\n'), /undefined|\[object|\{\w+\}/u, name);
        for (const width of [280, 1100]) {
          page.element.style.inlineSize = `${width}px`;
          await page.element.updateComplete;
          assert.deepEqual(overflowing(page), [], `${name}, ${width} px`);
        }
      }
      assert.deepEqual(warnings, []);
    });

    it('is accessible', async () => {
      for (const name of ['situation', 'doubts', 'taken: redirect-earlier']) {
        await accessible(await show(screens.get(name) ?? []));
      }
    });

    it('has nothing to object to in its own message', async () => {
      const page = await show(leaving);
      await page.message();
      await page.fill('[data-question="names"] [name="names"]', to);
      await page.fill('[data-question="names"] [name="from"]', from);
      await until(() => page.all<HTMLTextAreaElement>('[name="message"]')[0]?.value.includes(from));
      assert.deepEqual(
        page.all('[data-rule]').map(({ innerText }) => innerText),
        [],
      );
    });

    for (const [rule, sentence] of Object.entries(
      (spoiled as Record<string, Record<string, string>>)[lang] ?? {},
    ))
      it(`objects to what breaks the rule ${rule}`, async () => {
        const page = await show(leaving);
        const { value } = await page.message();
        const paragraphs = value.split('\n\n');
        paragraphs.splice(-1, 0, sentence);
        await page.fill('[name="message"]', paragraphs.join('\n\n'));
        await page.get(`[data-rule="${rule}"]`);
      });

    it('lets the candidate write in English too, and says so', async () => {
      const page = await show(leaving);
      const own = (await page.message()).value;
      await page.click('[name="language"][value="en"]');
      await until(() => page.all('[name="message"]')[0]?.lang === 'en');
      assert.notEqual((await page.message()).value, own);
      assert.include((await page.message()).value, 'withdraw');
      assert.include(page.text.toLowerCase(), languageName(lang).toLowerCase());
      await page.click(`[name="language"][value="${lang}"]`);
      await until(() => page.all('[name="message"]')[0]?.lang === lang);
      assert.equal((await page.message()).value, own);
    });
  });
