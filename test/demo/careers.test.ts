import { assert } from 'chai';
import { languagesOf, loadLocale } from '../../demo/languages.ts';
import { languageName } from '../../src/locales/language-name.ts';
import { agreed } from '../../src/platform/posting-selection.ts';
import { postingsOf } from '../../src/platform/read-postings.ts';
import { until } from '../chat/page-object.ts';
import { Visit, fits, holdsAsPage } from './visit.ts';

const jobs = {
  'index.html': {
    role: 'Forecast engineer',
    contact: 'Maren Oduya',
    mail: 'maren@ebbandfathom.example',
    attributes: [],
  },
  'launcher.html': {
    role: 'Gauge technician',
    contact: 'Ivo Brandt',
    mail: 'ivo@ebbandfathom.example',
    attributes: ['mode'],
  },
};

for (const [address, { role, contact, mail, attributes }] of Object.entries(jobs))
  describe(`the careers page for a ${role.toLowerCase()}`, () => {
    const visit = new Visit();
    before(async () => {
      await visit.open(address);
      await visit.window.customElements.whenDefined('bow-out');
    });
    after(() => visit.close());

    it('passes company, role and contact to the widget', () =>
      assert.deepEqual(agreed(postingsOf(visit.document)), { company: 'Ebb & Fathom', role, contact }));

    it('has no date that would expire', () => {
      assert.notMatch(visit.get('script[type="application/ld+json"]').textContent, /\d{4}-\d\d/);
      assert.isEmpty(visit.all('time'));
    });

    it('embeds the widget with minimal markup, and names the contact in its message', async () => {
      const widget = visit.get('bow-out');
      assert.deepEqual(widget.getAttributeNames(), attributes);
      const note = widget.querySelector('p')!;
      assert.equal(note.querySelector('a')?.getAttribute('href'), `mailto:${mail}`);
      await until(() => !note.checkVisibility(), 'the widget in its place');
    });

    holdsAsPage(visit);
  });

describe('the chat on the careers page in each language', () => {
  const visit = new Visit();
  const links = () => visit.all<HTMLAnchorElement>('demo-languages a');
  const chat = () => visit.get('bow-out').renderRoot.querySelector<HTMLElement>('.root');
  const isLoaded = (lang: string) => visit.hasRequested(`/src/locales/${lang}/locale.ts`);
  afterEach(() => visit.close());

  it('is in English without a choice, links to all languages, and loads none of them', async () => {
    await visit.open('index.html');
    await visit.window.customElements.whenDefined('bow-out');
    await until(() => links().length, 'the links');
    assert.deepEqual(
      links().map(({ lang, textContent }) => [lang, textContent]),
      languagesOf['bow-out'].map((lang) => [lang, languageName(lang)]),
    );
    assert.deepEqual(
      links().map(({ ariaCurrent }) => ariaCurrent),
      links().map(({ lang }) => (lang === 'en' ? 'true' : null)),
    );
    for (const { lang } of links()) if (lang !== 'en') assert.isFalse(isLoaded(lang), lang);
  });

  for (const lang of languagesOf['bow-out'])
    it(`is in ${lang} and in its direction by the link, without scrolling sideways`, async () => {
      const locale = await loadLocale(lang);
      await visit.open(`index.html?lang=${lang}#doubts`);
      await visit.window.customElements.whenDefined('bow-out');
      const answer = [locale.questions.situation.answers.offer].flat()[0]!;
      await until(() => chat()?.textContent.includes(answer), 'the first question');
      assert.equal(visit.window.getComputedStyle(chat()!).direction, locale.dir);
      assert.deepEqual(
        links()
          .filter(({ ariaCurrent }) => ariaCurrent)
          .map((link) => link.lang),
        [lang],
      );
      await fits(visit, [360, 1100]);
    });
});

describe('the launcher on a careers page', () => {
  const visit = new Visit();
  before(async () => {
    await visit.open('launcher.html');
    await visit.window.customElements.whenDefined('bow-out');
  });
  after(() => visit.close());

  for (const width of [360, 768, 1100, 1440])
    it(`opens inside the page at ${width} px`, async () => {
      visit.frame.style.width = `${width}px`;
      const widget = visit.get('bow-out');
      const inside = (selector: string) => widget.renderRoot.querySelector<HTMLElement>(selector);
      await until(() => inside('.launch'), 'the button');
      if (inside('.panel')?.hidden) inside('.launch')?.click();
      await until(() => inside('.now')?.checkVisibility(), 'the first question');
      assert.isAtMost(visit.document.documentElement.scrollWidth, width);
      assert.deepEqual(await visit.axe(), []);
    });
});
