import { sendKeys } from '@web/test-runner-commands';
import { assert } from 'chai';
import { questions } from '../../src/locales/en/questions.ts';
import { standalone } from '../../demo/map/shortcuts.ts';
import { until } from '../chat/page-object.ts';
import { graphIn, hasRoom } from './map-checks.ts';
import { Visit, holdsAsPage } from './visit.ts';
import type { Graph } from '../../demo/map/graph.ts';

describe('the map page', function () {
  // The map is computed at the first request.
  this.timeout(120_000);
  const visit = new Visit();
  let graph: Graph;
  before(async () => {
    graph = await graphIn('bow-out', 'en');
    await visit.open('map.html');
    await until(() => visit.document.querySelector('.scroll svg'));
    await visit.window.customElements.whenDefined('bow-out');
    await until(() => visit.all('.is-now').length);
  });
  after(() => visit.close());
  afterEach(() => {
    visit.window.location.hash = '';
  });

  const map = () => visit.all<SVGSVGElement>('.scroll svg')[0]!;
  const parts = (of: string, kind = '.place') => visit.all<SVGGElement>(`${kind}[data-of="${of}"]`);
  const withClass = (name: string) => [
    ...new Set(visit.all<SVGGElement>(`.map .${name}`).map(({ dataset }) => dataset['of'])),
  ];
  const lit = () => withClass('is-said');
  const panel = () => visit.get('.panel');
  const press = (of: string) => parts(of)[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));

  /** Answers in the chat by its hooks. */
  async function say(...steps: readonly string[]): Promise<void> {
    const root = visit.get('bow-out').shadowRoot!;
    for (const step of steps) {
      const hook = step.startsWith('[') ? step : `[data-answer="${step}"]`;
      (await until(() => root.querySelector<HTMLElement>(hook), hook)).click();
      await visit.get('bow-out').updateComplete;
    }
  }

  it('draws every question, rule, outcome and edge once, and links to it elsewhere', () => {
    const own = visit.all<SVGGElement>('.place:is(.question, .rule, .outcome)');
    assert.sameMembers(
      own.map(({ dataset }) => dataset['of']!),
      [
        ...graph.questions.map(({ id }) => `question/${id}`),
        ...graph.rules.map(({ name }) => `rule/${name}`),
        ...graph.outcomes.map(({ id }) => `outcome/${id}`),
      ],
    );
    for (const { id } of graph.arrows) assert.lengthOf(parts(`arrow/${id}`, '.line'), 1, id);
  });

  it('labels each edge with its answers, or says that they are the same', () => {
    const told = new Set<string>();
    for (const { id, says } of graph.arrows) {
      const [line] = parts(`arrow/${id}`, '.line');
      const text = [...line!.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
      if (text !== 'The same answers') assert.equal(text, says.join(' '), id);
      else assert.isTrue(told.has(says.join(' ')), id);
      told.add(says.join(' '));
    }
  });

  it('keeps text inside its box, without overlaps', () => hasRoom(visit));

  it('highlights the path of the chat up to the rule that decided and its advice', async () => {
    await say('process', '[value="skills"]', '[value="direction"]', 'done', 'leaning');
    await until(() => visit.document.querySelector('.is-now')?.matches('[data-of="question/nextRound"]'));
    assert.sameMembers(lit(), [
      'question/situation',
      'arrow/situation-doubts',
      'question/doubts',
      'arrow/doubts-certainty',
      'question/certainty',
      'arrow/certainty-nextRound',
    ]);
    await say('week');
    await until(() => lit().includes('outcome/probe'));
    assert.includeMembers(lit(), ['arrow/nextRound-decide', 'rule/both-soon', 'outcome/probe']);
    assert.deepEqual(
      lit().filter((of) => of?.startsWith('rule/')),
      ['rule/both-soon'],
    );
  });

  it('follows the chat past the interview, and back', async () => {
    await say('accept', 'debrief', 'blocker', 'good');
    await until(() => visit.document.querySelector('.is-now')?.matches('[data-of="question/company"]'));
    assert.includeMembers(lit(), [
      'question/interview',
      'arrow/interview-skillsHeard',
      'arrow/skillsHeard-directionHeard',
      'arrow/companyHeard-company',
    ]);
    await say('neutral');
    await until(() => lit().includes('rule/skills-sure'));
    assert.includeMembers(lit(), ['outcome/probe', 'outcome/withdraw']);
    await say('[data-action="restart"]');
    await until(() => !lit().length);
    assert.deepEqual(withClass('is-now'), ['question/situation']);
  });

  it('shows every path to an outcome, on the map, in the list and in the address', async () => {
    const select = visit.get('#outcome') as HTMLSelectElement;
    assert.sameMembers(
      [...select.options].slice(1).map(({ value }) => value),
      graph.outcomes.map(({ id }) => id),
    );
    select.value = 'redirect-earlier';
    select.dispatchEvent(new Event('change'));
    assert.equal(visit.window.location.hash, '#outcome=redirect-earlier');
    assert.includeMembers(withClass('is-way'), [
      'rule/direction-earlier',
      'question/earlier',
      'arrow/earlier-decide',
    ]);
    assert.notInclude(withClass('is-way'), 'arrow/evidence-decide');
    assert.isNotNull(visit.document.getElementById('rule/direction-earlier'));
    assert.isNull(visit.document.getElementById('rule/nerves'));
    visit.window.location.hash = '';
    await until(() => !withClass('is-way').length && select.value === '');
    assert.lengthOf(visit.all('.list details'), graph.questions.length + graph.rules.length + 12);
  });

  it('describes the selected node, and where each answer leads', () => {
    for (const { id, ask, answers } of graph.questions) {
      press(`question/${id}`);
      assert.equal(panel().querySelector('h3')?.textContent, ask);
      for (const { says } of answers) assert.include(panel().textContent, says, id);
    }
    press('question/offer');
    assert.include(panel().innerText, `“${questions.offer.answers.take}” → rule 6`);
    press('question/offer');
    assert.isTrue(panel().hidden);
    press('rule/unsafe');
    assert.equal(visit.window.location.hash, '#at=rule/unsafe');
    const links = [...panel().querySelectorAll<HTMLElement>('.link')];
    links.find(({ dataset }) => dataset['at'] === 'outcome/safety')!.click();
    assert.equal(visit.window.location.hash, '#at=outcome/safety');
    assert.equal(visit.document.activeElement, parts('outcome/safety')[0]);
    for (const { id } of graph.arrows.filter(({ to }) => to === 'decide')) {
      press(`arrow/${id}`);
      assert.isNotEmpty(panel().querySelectorAll('li'), id);
    }
  });

  it('can be operated by keyboard from a single tab stop, in document order', async () => {
    const stops = visit.all<SVGGElement>('.map [tabindex="0"]');
    assert.lengthOf(stops, 1);
    visit.frame.focus();
    parts('question/situation')[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    const focused = visit.document.activeElement as SVGGElement;
    assert.notEqual(focused.dataset['of'], 'question/situation');
    assert.equal(focused.getAttribute('tabindex'), '0');
    await sendKeys({ press: 'Enter' });
    assert.isFalse(panel().hidden);
    assert.equal(focused.getAttribute('aria-pressed'), 'true');
    await sendKeys({ press: 'Escape' });
    assert.isTrue(panel().hidden);
    assert.equal(visit.document.activeElement, focused);
  });

  it('has an equivalent list, with links that stay within it', () => {
    const entry = visit.document.getElementById('rule/unsafe') as HTMLDetailsElement;
    entry.open = true;
    entry.querySelector<HTMLElement>('[data-at="outcome/safety"]')!.click();
    const other = visit.document.getElementById('outcome/safety') as HTMLDetailsElement;
    assert.isTrue(other.open);
    assert.equal(visit.document.activeElement, other.querySelector('summary'));
    entry.open = other.open = false;
  });

  it('zooms out, in and to fit', () => {
    const width = () => map().getBoundingClientRect().width;
    const before = width();
    visit.get('#larger').click();
    assert.isAbove(width(), before);
    visit.get('#smaller').click();
    assert.closeTo(width(), before, 2);
    visit.get('#fit').click();
    assert.isAtMost(visit.get('.scroll').scrollWidth, visit.get('.scroll').clientWidth);
  });

  it('can be saved as a self-contained SVG without scripts', async () => {
    const saved: Blob[] = [];
    const { URL: url } = visit.window;
    const create = url.createObjectURL.bind(url);
    url.createObjectURL = (blob: Blob) => {
      saved.push(blob);
      return create(blob);
    };
    // Prevents the download.
    visit.document.addEventListener('click', (event) => event.preventDefault(), { once: true });
    visit.window.HTMLAnchorElement.prototype.click = () => undefined;
    visit.get('#save').click();
    url.createObjectURL = create;
    const text = await saved[0]!.text();
    assert.equal(text, standalone(map()));
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
    assert.isNull(drawing.querySelector('parsererror'));
    const root = drawing.documentElement;
    assert.equal(root.getAttribute('role'), 'img');
    assert.match(root.querySelector('style')?.textContent ?? '', /prefers-color-scheme: dark/);
    assert.isNull(drawing.querySelector('script, image, use, foreignObject, [tabindex], [role="button"]'));
    assert.notMatch(text.replace('http://www.w3.org/2000/svg', ''), /https?:|url\(|@import|\son\w+=/);
  });

  it('keeps the outcomes of the conversation that is shown, and no others, in its filter', () => {
    assert.equal((visit.get('#conversation') as HTMLSelectElement).value, 'bow-out');
    assert.isNull(visit.document.querySelector('turned-down'));
  });

  holdsAsPage(visit);

  describe('with another conversation', () => {
    let other: Graph;
    before(async () => {
      other = await graphIn('turned-down', 'en');
    });
    const chooser = () => visit.get('#conversation') as HTMLSelectElement;
    const isShown = () => until(() => visit.all('.is-now').length && visit.all('turned-down').length);

    beforeEach(async () => {
      visit.window.location.hash = '#conversation=turned-down';
      await isShown();
    });

    it('draws its map, lists it, and shows its chat in place of the other', () => {
      const own = visit.all<SVGGElement>('.place:is(.question, .rule, .outcome)');
      assert.sameMembers(
        own.map(({ dataset }) => dataset['of']!),
        [
          ...other.questions.map(({ id }) => `question/${id}`),
          ...other.rules.map(({ name }) => `rule/${name}`),
          ...other.outcomes.map(({ id }) => `outcome/${id}`),
        ],
      );
      assert.lengthOf(visit.all('.list details'), own.length);
      assert.isNull(visit.document.querySelector('.walk bow-out'));
      assert.notInclude(map().querySelector('desc')?.textContent, 'interview');
      assert.equal(chooser().value, 'turned-down');
    });

    it('highlights the path of its chat, with what was typed', async () => {
      const root = visit.get('turned-down').shadowRoot!;
      const press = async (hook: string) =>
        (await until(() => root.querySelector<HTMLElement>(hook), hook)).click();
      for (const answer of ['interview', 'person', 'future', 'like'])
        await press(`[data-answer="${answer}"]`);
      const field = await until(() => root.querySelector<HTMLInputElement>('[name="work"]'));
      field.value = 'test automation';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await press('[type="submit"]');
      await until(() => lit().includes('outcome/keep-in-mind'));
      assert.includeMembers(lit(), [
        'question/stage',
        'arrow/stage-contact',
        'arrow/contact-wish',
        'arrow/company-work',
        'arrow/work-decide',
        'rule/named-work',
      ]);
      assert.deepEqual(withClass('is-now'), ['outcome/keep-in-mind']);
    });

    it('keeps an outcome and a selection of its own in the address, and none of another conversation', async () => {
      visit.window.location.hash = '#conversation=turned-down&outcome=leave&at=rule/wants-nothing';
      await until(() => withClass('is-way').includes('rule/wants-nothing'));
      assert.include(panel().textContent, 'wants-nothing');
      chooser().value = 'bow-out';
      chooser().dispatchEvent(new Event('change'));
      await until(() => visit.document.querySelector('.walk bow-out'));
      assert.equal(visit.window.location.hash, '');
      assert.isEmpty(withClass('is-way'));
      assert.isTrue(panel().hidden);
      assert.lengthOf(visit.all('.list details'), graph.questions.length + graph.rules.length + 12);
    });

    holdsAsPage(visit);
  });
});
