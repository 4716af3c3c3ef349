import { assert } from 'chai';
import { maps } from 'virtual:map';
import { loadLocale } from '../../demo/languages.ts';
import { until } from '../chat/page-object.ts';
import { graphIn, hasRoom } from './map-checks.ts';
import { Visit, fits } from './visit.ts';
import type { Graph } from '../../demo/map/graph.ts';
import type { BowOutLocale } from '../../src/locales/bow-out/question-words.ts';

const others = Object.keys(maps['bow-out']).filter((lang) => lang !== 'en');

describe('the map page in other languages', function () {
  // Each map is computed at its first request.
  this.timeout(120_000);
  const visit = new Visit();
  let graph: Graph;
  before(async () => {
    graph = await graphIn('bow-out', 'en');
    await visit.open('map.html');
    await until(() => visit.all('.is-now').length);
  });
  after(() => visit.close());

  it('is in English without a choice', () => {
    for (const lang of others) assert.isFalse(visit.hasRequested(`/virtual-map/bow-out/${lang}.js`), lang);
  });

  const map = () => visit.all<SVGSVGElement>('.scroll svg')[0]!;
  const parts = (of: string, kind: string) => visit.all<SVGGElement>(`${kind}[data-of="${of}"]`);
  const lit = () => [...new Set(visit.all<SVGGElement>('.map .is-said').map(({ dataset }) => dataset['of']))];

  /** Answers in the chat by its hooks. */
  async function say(...steps: readonly string[]): Promise<void> {
    const root = visit.get('bow-out').shadowRoot!;
    for (const step of steps) {
      const hook = step.startsWith('[') ? step : `[data-answer="${step}"]`;
      (await until(() => root.querySelector<HTMLElement>(hook), hook)).click();
      await visit.get('bow-out').updateComplete;
    }
  }

  for (const lang of others)
    describe(`in another language, ${lang}`, () => {
      let other: Graph;
      let locale: BowOutLocale;
      const select = () => visit.get('#language') as HTMLSelectElement;
      const isShown = (shown: string) =>
        until(
          () => map().querySelector('.question')?.getAttribute('lang') === (shown === 'en' ? null : shown),
        );
      const asked = () =>
        visit.get('bow-out').shadowRoot!.querySelector('[data-question] h3, [data-question] legend');

      before(async () => {
        other = await graphIn('bow-out', lang);
        locale = await loadLocale(lang);
      });
      beforeEach(async () => {
        visit.window.location.hash = `#lang=${lang}`;
        await isShown(lang);
      });
      afterEach(async () => {
        visit.window.location.hash = '';
        await isShown('en');
      });

      it('is fetched only when it is chosen', () => {
        assert.isTrue(visit.hasRequested(`/virtual-map/bow-out/${lang}.js`));
        for (const later of others.slice(others.indexOf(lang) + 1))
          assert.isFalse(visit.hasRequested(`/virtual-map/bow-out/${later}.js`), later);
      });

      it('has the same nodes as in English, with its words, language and direction', () => {
        assert.equal(select().value, lang);
        assert.deepEqual(
          other.arrows.map(({ id }) => id),
          graph.arrows.map(({ id }) => id),
        );
        for (const { id, ask } of other.questions) {
          const [place] = parts(`question/${id}`, '.place.question');
          assert.equal(place!.querySelector('title')?.textContent, ask);
          assert.equal(place!.getAttribute('lang'), lang);
          assert.equal(visit.window.getComputedStyle(place!).direction, locale.dir);
          const entry = visit.document.getElementById(`question/${id}`)!;
          assert.equal(entry.querySelector('summary')?.textContent.trim(), ask);
        }
        for (const { id, title } of other.outcomes)
          assert.include(
            [...(visit.get('#outcome') as HTMLSelectElement).options].map(({ text }) => text),
            title,
            id,
          );
      });

      it('keeps text inside its box, without overlaps', () => hasRoom(visit));

      it('follows the chat, which changes its language and keeps its answers', async () => {
        await until(() => asked()?.textContent.trim() === other.questions[0]!.ask, 'the first question');
        await say('process', '[value="skills"]', '[value="direction"]', 'done', 'leaning', 'week');
        await until(() => lit().includes('outcome/probe'));
        const path = lit();
        assert.include(path, 'rule/both-soon');
        select().value = 'en';
        select().dispatchEvent(new Event('change'));
        await isShown('en');
        await until(() => lit().includes('outcome/probe'));
        assert.equal(visit.window.location.hash, '');
        assert.sameMembers(lit(), path);
        await say('[data-action="restart"]');
        await until(() => !lit().length);
      });

      it('has no axe violations or horizontal scrolling', () => fits(visit, [360]));
    });
});
