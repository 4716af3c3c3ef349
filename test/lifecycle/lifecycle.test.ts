import { assert } from 'chai';
import { BowOut } from '../../src/bow-out.ts';
import { storeKey } from '../../src/platform/storage.ts';
import { Page, toDesk, toEarlierRole, until } from '../chat/page-object.ts';
import { ask } from '../chat/words.ts';

const kept = (role: string) => sessionStorage.getItem(storeKey('Northwind', role));

/** The first question when the job is known. */
const asks = (role: string) => ask('situation', { role, company: 'Northwind' });

/** Creates an element outside the page object. */
const held = (element: Node | null): Page =>
  Object.assign(Object.create(Page.prototype) as Page, { element });

describe('elements in a page', () => {
  const pages: Page[] = [];
  const mount = (given: Partial<BowOut> = {}) => {
    const page = new Page(given);
    pages.push(page);
    return page;
  };
  let box: HTMLElement;

  beforeEach(() => {
    sessionStorage.clear();
    box = document.createElement('div');
    document.body.append(box);
  });
  afterEach(() => {
    for (const page of pages.splice(0)) page.remove();
    box.remove();
  });

  describe('several elements', () => {
    it('about different roles have separate conversations', async () => {
      const [one, other] = [mount(), mount({ jobTitle: 'Welder' })];
      await one.walk(['situation', 'process']);
      await one.get('[data-question="doubts"]');
      assert.isNotNull(other.find('[data-question="situation"]'));
      assert.isNull(kept('Welder'));
      await other.walk(['situation', 'offer']);
      await other.get('[data-question="offer"]');
      assert.isNotNull(one.find('[data-question="doubts"]'));
      assert.notEqual(kept('Welder'), kept('Data engineer'));
    });

    it('about one role share a conversation: each continues where another stopped', async () => {
      const [one, other] = [mount(), mount()];
      await other.get('[data-question="situation"]');
      await one.walk(...toEarlierRole.slice(0, 2));
      await other.get('[data-question="certainty"]');
      await other.walk(...toEarlierRole.slice(2));
      await other.fill('[name="earlierRole"]', 'Support');
      await until(() => one.all<HTMLInputElement>('[name="earlierRole"]')[0]?.value === 'Support');
      await one.click('[data-action="restart"]');
      await other.get('[data-question="situation"]');
      assert.isNull(kept('Data engineer'));
    });

    it("don't take the focus from each other", async () => {
      const [one, other] = [mount(), mount()];
      await other.get('[data-question="situation"]');
      await one.walk(['situation', 'process']);
      await other.get('[data-question="doubts"]');
      assert.isTrue(document.activeElement === one.element);
    });

    it('share nothing if storage is off', async () => {
      const [one, other] = [mount({ remember: 'off' }), mount({ remember: 'off' })];
      await one.walk(['situation', 'process']);
      await other.element.updateComplete;
      assert.isNotNull(other.find('[data-question="situation"]'));
    });
  });

  describe('a moved element', () => {
    it("keeps its place, half-typed text and open panels, and doesn't take the focus", async () => {
      const page = mount();
      await toDesk(page);
      await page.fill('textarea', 'My own words.');
      await page.click('[data-edit="certainty"]');
      await page.get('[data-question="certainty"] [data-action="cancel"]');
      box.append(page.element);
      await page.element.updateComplete;
      assert.isNotNull(page.find('[data-question="certainty"] [data-action="cancel"]'));
      assert.isTrue(document.activeElement === document.body);
      await page.click('[data-action="cancel"]');
      assert.equal((await page.message()).value, 'My own words.');
      assert.isTrue(page.element.shadowRoot?.contains(page.focused));
    });

    it('keeps a half-typed answer, and what can be undone', async () => {
      const page = mount();
      await page.walk(...toEarlierRole);
      const field = await page.get<HTMLInputElement>('[name="earlierRole"]');
      await page.fill('[name="earlierRole"]', 'Supp');
      box.append(page.element);
      await page.element.updateComplete;
      assert.isTrue(page.find('[name="earlierRole"]') === field);
      assert.equal(field.value, 'Supp');
    });

    it('keeps an open launcher open', async () => {
      const page = mount({ mode: 'launcher' });
      await page.click('[data-action="launch"]');
      const open = () => page.find('.panel')?.matches(':popover-open');
      await until(open);
      await page.walk(['situation', 'process']);
      await page.get('[data-question="doubts"]');
      box.append(page.element);
      await until(open);
      assert.isNotNull(page.find('[data-question="doubts"]'));
      page.remove();
      box.append(page.element);
      await until(open);
    });

    it('uses the language of its new place, across a shadow root too', async () => {
      const { locales } = BowOut;
      const wanted: string[] = [];
      const { en } = await import('../../src/locales/en/locale.ts');
      BowOut.locales = {
        de: () => {
          wanted.push('de');
          return { ...en, lang: 'de' };
        },
      };
      try {
        const page = mount();
        await until(() => page.find('.root')?.lang === 'en');
        box.lang = 'de-AT';
        const inner = box.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
        inner.append(page.element);
        await until(() => page.find('.root')?.lang === 'de');
        assert.deepEqual(wanted, ['de', 'de']);
      } finally {
        BowOut.locales = locales;
      }
    });

    it('works in another shadow root', async () => {
      const page = mount();
      await page.walk(['situation', 'process']);
      box.attachShadow({ mode: 'open' }).append(page.element);
      await page.doubt('nerves');
      await page.get('[data-outcome="stay"]');
      assert.isTrue(page.element.shadowRoot?.contains(page.focused));
    });
  });

  it('is restored after being removed, including answers given elsewhere meanwhile', async () => {
    const page = mount();
    await page.walk(['situation', 'process']);
    page.remove();
    box.append(page.element);
    await page.get('[data-question="doubts"]');
    page.remove();
    const other = mount();
    await other.doubt('nerves');
    await other.get('[data-outcome="stay"]');
    box.append(page.element);
    await page.get('[data-outcome="stay"]');
    page.remove();
    await other.click('[data-action="clear"]');
    box.append(page.element);
    await page.get('[data-question="situation"]');
  });

  describe('a cloned element', () => {
    it('has the same attributes, and its own conversation', async () => {
      box.innerHTML =
        '<bow-out test-hooks company="Northwind" job-title="form designer" tone="brief"></bow-out>';
      const page = held(box.firstElementChild);
      await page.walk(['situation', 'process']);
      sessionStorage.clear();
      const clone = held(page.element.cloneNode(true)).element;
      assert.isTrue(clone.isEqualNode(page.element));
      assert.equal(clone.tone, 'brief');
      box.append(clone);
      await until(() => held(clone).text.includes(asks('form designer')));
    });

    it('contains no answers', async () => {
      const page = mount();
      await toDesk(page);
      await page.fill('textarea', 'My own words.');
      assert.equal(page.element.cloneNode(true).childNodes.length, 0);
      assert.notInclude(page.element.outerHTML, 'own words');
    });
  });

  describe('an element that is created before its definition', () => {
    it('adopts properties that were set on it', async () => {
      const early = held(document.createElement('bow-out-late')).element;
      early.toggleAttribute('test-hooks', true);
      Object.assign(early, { company: 'Northwind', jobTitle: 'Welder', heading: 'In two minds?' });
      box.append(early);
      BowOut.define('bow-out-late');
      const page = held(early);
      await until(() => page.text.includes(asks('Welder')));
      assert.include(page.text, 'In two minds?');
      early.heading = 'Still?';
      await until(() => page.text.includes('Still?'));
      for (const name of ['company', 'jobTitle', 'heading'])
        assert.isFalse(Object.hasOwn(early, name), `${name} hides the accessor`);
    });

    it('adopts properties that were set while it was disconnected', async () => {
      const early = held(document.createElement('bow-out-later')).element;
      early.toggleAttribute('test-hooks', true);
      Object.assign(early, { company: 'Northwind', jobTitle: 'Welder' });
      BowOut.define('bow-out-later');
      box.append(early);
      await until(() => held(early).text.includes(asks('Welder')));
    });
  });

  describe('in the document of an iframe', () => {
    async function frame(): Promise<Document> {
      const made = document.createElement('iframe');
      box.append(made);
      return until(() => made.contentDocument);
    }
    const styled = (page: Page) => {
      const root = page.find('.root');
      return root && root.ownerDocument.defaultView!.getComputedStyle(root).containerType !== 'normal';
    };

    for (const [when, said] of [
      ['before it was ever shown', false],
      ['in the midst of a conversation', true],
    ] as const)
      it(`keeps its styles and works when moved there ${when}`, async () => {
        const inner = await frame();
        const page = mount();
        if (said) {
          await page.walk(...toEarlierRole.slice(0, 2));
          await until(() => styled(page));
        } else page.remove();
        inner.body.append(page.element);
        if (!said) await page.walk(...toEarlierRole.slice(0, 2));
        await until(() => styled(page), 'its styles');
        await page.walk(...toEarlierRole.slice(2));
        await page.fill('[name="earlierRole"]', 'Support');
        await page.click('[type="submit"]');
        const message = await page.message();
        assert.include(message.value, 'Support');
        const { resize } = inner.defaultView!.getComputedStyle(message);
        box.append(page.element);
        await until(() => styled(page), 'its styles, back again');
        assert.equal(getComputedStyle(await page.message()).resize, resize);
      });
  });
});
