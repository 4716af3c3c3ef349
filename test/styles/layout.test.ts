import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import { Page, toAdvice, toDesk, toEarlierRole, until } from '../chat/page-object.ts';
import { screens } from '../chat/screen-fixtures.ts';
import { needs } from '../support/skip-unless.ts';
import { hit, named, overflowing, press, walk } from './measure.ts';

const wide = { width: 1700, height: 900 };
/** A window of 1280 × 1024 px at 400% zoom. */
const zoomed = { width: 320, height: 256 };

describe('layout', () => {
  let page: Page;

  const start = (properties: ConstructorParameters<typeof Page>[0] = {}) => {
    sessionStorage.clear();
    return (page = new Page(properties));
  };
  const width = async (pixels: number) => {
    page.element.style.inlineSize = `${pixels}px`;
    await page.element.updateComplete;
  };
  const one = (selector: string) => page.find(selector) ?? assert.fail(selector);
  const box = (selector: string) => one(selector).getBoundingClientRect();
  const style = (selector: string) => getComputedStyle(one(selector));
  // Tolerates half a pixel, since Firefox rounds layout to 1/60 px.
  const standBelow = () => box('.desk').top >= box('.chat').bottom - 0.5;
  const standBeside = () => !standBelow() && box('.desk').left >= box('.chat').right - 0.5;

  before(() => setViewport(wide));
  afterEach(async () => {
    page.remove();
    if (innerWidth !== wide.width) await setViewport(wide);
  });

  describe('fits its width', () => {
    for (const [name, reach] of Object.entries(screens))
      it(name, async () => {
        await reach(start());
        const isOver = page.find('.over') !== null;
        for (const pixels of [280, 320, 360, 500, 760, 1100, 1600]) {
          // An overlay is as wide as the window allows; on a phone, it has the page's margins.
          const room = !isOver ? pixels : pixels < 600 ? pixels - 16 : 440;
          await (isOver ? setViewport({ width: pixels, height: 700 }) : width(pixels));
          await until(() => box('.root').width === room, `${pixels} px`);
          assert.deepEqual(overflowing(page), [], `${pixels} px`);
        }
      });

    const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(3);
    for (const [kind, text] of Object.entries({
      'long words': long,
      emoji: '👩🏽‍🚀'.repeat(90),
      'names from right to left': 'مهندسةالبياناتفيالشركةالشمالية'.repeat(6),
    }))
      for (const [where, reach] of Object.entries<(page: Page) => Promise<unknown>>({
        'the first question': (page) => page.get('[data-question="situation"]'),
        'the advice': toAdvice,
        'a form': async (page) => {
          await page.walk(...toEarlierRole);
          await page.fill('[name="earlierRole"]', text);
          await page.fill('[name="year"]', text);
          await page.click('[type="submit"]');
          await page.get('[role="alert"]');
        },
        'what an edit would change': async (page) => {
          await toDesk(page);
          await page.fill('[name="names"]', text);
          await page.fill('[name="from"]', text);
          await page.click('[data-edit="certainty"]');
          await page.click('.then summary');
        },
        'the desk': async (page) => {
          await toDesk(page);
          await page.fill('[name="subject"]', text);
          await page.fill('[name="message"]', text);
          await page.get('[data-rule]');
          await page.detail('rounds');
          await page.fill('[data-question="rounds"] [name="with"]', text);
        },
      }))
        it(`${kind}, at ${where}`, async () => {
          await reach(start({ company: text, jobTitle: text, heading: text, contact: text }));
          for (const pixels of [280, 500, 1100]) {
            await width(pixels);
            assert.deepEqual(overflowing(page), [], `${pixels} px`);
          }
        });
  });

  describe('shrinks to the space that the page provides, up to its maximum width', () => {
    const places: Readonly<Record<string, string>> = {
      'a section in a grid': '<div style="display: grid"><section></section></div>',
      'a section in a column of a grid':
        '<div style="display: grid; grid-template-columns: 1fr"><section></section></div>',
      'a section in a row': '<div style="display: flex"><section style="flex: 1"></section></div>',
      'a section in a column': '<div style="display: flex; flex-direction: column"><section></section></div>',
      'a floating section': '<section style="float: left"></section>',
    };
    for (const [where, markup] of Object.entries(places))
      for (const mode of ['inline', 'launcher'] as const)
        it(`in ${where}, ${mode}`, async () => {
          const place = document.createElement('div');
          place.innerHTML = markup;
          document.body.append(place);
          await setViewport({ width: 360, height: 700 });
          start({ mode });
          place.querySelector('section')!.append(page.element);
          if (mode === 'launcher') await page.click('[data-action="launch"]');
          await page.get('[data-question="situation"]');
          assert.isAtMost(document.documentElement.scrollWidth, 360);
          assert.isAbove(box('.root').width, 300);
          await setViewport(wide);
          if (mode === 'inline') await until(() => box('.root').width >= 960, '60em');
          place.remove();
        });
  });

  describe('places the composer beside the chat if there is space', () => {
    it('from a content width of 760 px', async () => {
      await toDesk(start());
      for (const pixels of [600, 761, 762, 1600]) {
        await width(pixels);
        assert.equal(standBeside(), pixels > 761, `${pixels} px`);
        assert.equal(standBelow(), pixels < 762, `${pixels} px`);
      }
    });

    it('depending on its own width, not the window’s', async () => {
      const aside = document.createElement('aside');
      document.body.append(aside);
      await toDesk(start());
      aside.append(page.element);
      for (const [pixels, window] of [
        [300, wide],
        [1000, { width: 400, height: 700 }],
      ] as const) {
        aside.style.inlineSize = `${pixels}px`;
        await setViewport(window);
        assert.equal(box('.root').width, pixels);
        assert.equal(standBeside(), pixels === 1000, `${pixels} px`);
      }
      aside.remove();
    });

    it('on the left in right-to-left text, with mirrored arrows', async () => {
      const placed = () => {
        const [label, number] = [box('.choice .label'), box('.choice kbd')];
        return { numberFirst: number.right <= label.left, back: style('svg.back').scale };
      };
      for (const dir of ['ltr', 'rtl']) {
        const isMirrored = dir === 'rtl';
        start().element.dir = dir;
        await page.walk(['situation', 'process'], ['doubts', 'skills']);
        assert.deepEqual(placed(), { numberFirst: !isMirrored, back: isMirrored ? '-1 1' : 'none' });
        await page.click('[data-action="back"]');
        await page.get('svg.forward');
        assert.equal(style('svg.forward').scale, isMirrored ? 'none' : '-1 1');
        page.remove();
        start().element.dir = dir;
        await toDesk(page);
        assert.equal(box('.desk').right <= box('.chat').left, isMirrored);
        assert.equal(box('.mine').left < box('.said').left, isMirrored);
        page.remove();
      }
    });
  });

  describe('at 400% zoom', () => {
    beforeEach(() => setViewport(zoomed));

    for (const mode of ['inline', 'launcher'] as const)
      it(`can be used up to the message, ${mode}`, async () => {
        start({ mode });
        if (mode === 'launcher') {
          await press(page, '[data-action="launch"]');
          for (const selector of ['.launch', '.panel', '.root', 'header'])
            assert.notInclude(['fixed', 'sticky'], style(selector).position, selector);
          assert.isNull(page.find('[popover]'));
        }
        await walk(page);
        await press(page, '[data-action="copy"]');
        assert.deepEqual(overflowing(page), []);
        assert.isAtMost(document.documentElement.scrollWidth, zoomed.width);
      });
  });

  describe('has targets of at least 24 px', () => {
    /** A checkbox inside its label has the label as its target. */
    const targets = () =>
      page
        .all('button, input, textarea, summary, a')
        .map((target) => target.closest('label') ?? target)
        .filter((target) => target.checkVisibility());
    const extent = (target: Element, { width, height } = target.getBoundingClientRect()) =>
      Math.min(width, height);

    for (const [name, reach] of Object.entries(screens))
      it(name, async () => {
        await reach(start());
        for (const pixels of [320, 1100]) {
          await width(pixels);
          assert.isAbove(targets().length, 2);
          const small = targets().filter((target) => extent(target) < 24);
          assert.deepEqual(small.map(named), [], `${pixels} px`);
        }
      });
  });

  describe('with forced colours', () => {
    before(function () {
      return needs(this, 'forced colours');
    });
    beforeEach(() => executeServerCommand('media-features', { 'forced-colors': 'active' }));
    afterEach(() => executeServerCommand('media-features', {}));

    /** Returns the lines (borders and outlines), which are all that remains of a style without the page's colours. */
    const lines = (selector: string) => {
      const { outline, borderTop, borderBottom, textDecorationLine } = style(selector);
      return { outline, borderTop, borderBottom, textDecorationLine };
    };
    const differ = (one: string, other: string) =>
      assert.notDeepEqual(lines(one), lines(other), `${one} looks like ${other}`);

    it('shows the selection', async () => {
      await toDesk(start());
      assert.isTrue(matchMedia('(forced-colors: active)').matches);
      differ('.seg input:checked + span', '.seg input:not(:checked) + span');
      differ('.out .pri', '.out .sec');
      await page.detail('entry');
      await page.choose('entry', 'invited');
      differ('.detail .choice:has(:checked)', '.detail .choice:not(:has(:checked))');
      await page.click('[data-edit="company"]');
      differ('.now [aria-pressed="true"]', '.now [aria-pressed="false"]');
    });

    it('shows the focus and errors', async () => {
      await toDesk(start());
      for (const selector of ['.out .pri', '.offer', '[name="from"]', 'textarea', '.fold[data-note]']) {
        assert.equal(style(selector).outlineStyle, 'none', selector);
        // Focused by keyboard, since Firefox shows no ring after focusing by script.
        one(selector).focus({ focusVisible: true });
        assert.match(style(selector).outline, /solid 2px/, selector);
      }
      one('.seg input').focus({ focusVisible: true });
      assert.include(['solid', 'double'], style('.seg input + span').outlineStyle);
      page.remove();
      await page.element.updateComplete;
      await screens['typed, refused']?.(start());
      differ('[aria-invalid]', '[name="year"]');
    });
  });

  describe('keeps the copy button in view', () => {
    const phone = { width: 360, height: 740 };
    beforeEach(() => setViewport(phone));

    const isInView = (selector: string) => {
      const { top, bottom } = box(selector);
      return top >= 0 && bottom <= innerHeight;
    };
    /** Whether the element is fully visible to a candidate: not scrolled away or covered. */
    const isFree = (selector: string) => {
      const { left, top, width, height } = box(selector);
      return one(selector).contains(
        page.element.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2) ?? null,
      );
    };
    const copy = '[data-item="main"] [data-action="copy"]';

    const ways: Readonly<Record<string, () => Promise<unknown>>> = {
      'an advice is taken': async () => {
        await page.walk(['situation', 'offer'], ['offer', 'decline']);
        await press(page, '[data-answer="accept"]');
        return page.message();
      },
      'what its letter needs is typed': async () => {
        await page.walk(...toEarlierRole);
        await page.fill('[name="earlierRole"]', 'Support engineer');
        await press(page, '[type="submit"]');
        return page.message();
      },
    };
    for (const mode of ['inline', 'launcher'] as const)
      for (const [when, go] of Object.entries(ways))
        it(`on a phone, once ${when}, ${mode}`, async () => {
          start({ mode });
          if (mode === 'launcher') await press(page, '[data-action="launch"]');
          await go();
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          await until(() => isInView(copy), 'in view');
          assert.isTrue(isFree(copy));
          assert.isTrue(isInView('.now h3'), 'what is ready is in view too');
        });

    it('only as long as the message is in view', async () => {
      await toDesk(start());
      const message = await page.message();
      for (const block of ['start', 'center', 'end'] as const) {
        message.scrollIntoView({ block, behavior: 'instant' });
        assert.isTrue(isInView(copy), block);
      }
      await page.note('reopen');
      one('[data-item="reopen"] textarea').scrollIntoView({ block: 'start', behavior: 'instant' });
      assert.isFalse(isInView(copy));
      assert.isTrue(isInView('[data-item="reopen"] [data-action="copy"]'));
    });
  });

  it('has no animations if reduced motion is preferred', async () => {
    const glides: unknown[] = [];
    const prototype: { scrollIntoView: (this: Element, options?: ScrollIntoViewOptions) => void } =
      Element.prototype;
    const { scrollIntoView } = prototype;
    prototype.scrollIntoView = function (options) {
      if (options?.behavior !== 'instant') glides.push(options);
      scrollIntoView.call(this, options);
    };
    try {
      await emulateMedia({ reducedMotion: 'reduce' });
      for (const reach of Object.values(screens)) {
        await reach(start());
        assert.isEmpty(document.getAnimations());
        for (const element of page.all('*')) {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          const still = [transitionDuration, animationName, scrollBehavior];
          assert.deepEqual(still, ['0s', 'none', 'auto'], named(element));
        }
        page.remove();
      }
      assert.isEmpty(glides);
    } finally {
      prototype.scrollIntoView = scrollIntoView;
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });

  describe('the launcher', () => {
    it("doesn't cover the page’s own bar at the bottom of a phone", async () => {
      await setViewport({ width: 360, height: 640 });
      const bar = document.createElement('div');
      bar.style.cssText = 'position: fixed; inset: auto 0 0 0; display: flex; z-index: 1';
      bar.innerHTML = '<button>Apply</button><button style="margin-inline-start: auto">Save</button>';
      document.body.append(bar);
      const isFree = () =>
        [...bar.querySelectorAll('button')].every((button) => {
          const { left, top, width, height } = button.getBoundingClientRect();
          return document.elementFromPoint(left + width / 2, top + height / 2) === button;
        });
      start({ mode: 'launcher' });
      await page.get('[data-action="launch"]');
      assert.isTrue(isFree(), 'closed');
      await page.click('[data-action="launch"]');
      await page.get('.now h3');
      assert.isTrue(isFree(), 'open');
      await toAdvice(page);
      assert.isTrue(isFree(), 'at the advice');
      bar.remove();
    });

    it('keeps its panel above an on-screen keyboard, and inside the window', async () => {
      await setViewport({ width: 800, height: 900 });
      start({ mode: 'launcher' });
      await page.click('[data-action="launch"]');
      await toDesk(page);
      const { visualViewport } = window;
      const keyboard = (height: number) => {
        const value = { height: innerHeight - height, offsetTop: 0 };
        Object.defineProperty(window, 'visualViewport', { value, configurable: true });
        visualViewport?.dispatchEvent(new Event('resize'));
      };
      try {
        for (const height of [0, 300, 500]) {
          keyboard(height);
          const { top, bottom } = box('.panel');
          assert.isAtMost(bottom, innerHeight - height, `${height} px`);
          assert.isAtLeast(top, 0);
          const field = await page.get('[name="from"]');
          assert.equal(hit(field), field);
          assert.isAtMost(field.getBoundingClientRect().bottom, innerHeight - height);
        }
      } finally {
        Object.defineProperty(window, 'visualViewport', { value: visualViewport, configurable: true });
      }
    });
  });
});
