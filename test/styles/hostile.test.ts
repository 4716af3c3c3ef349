import { setViewport } from '@web/test-runner-commands';
import { assert } from 'chai';
import { Page, until } from '../chat/page-object.ts';
import { needs } from '../support/skip-unless.ts';
import { named, overflowing, press, walk } from './measure.ts';

/** Styles of a page that apply to all elements, or to this one by accident. */
const hostile: Record<string, string> = {
  'unsets all': '* { all: unset }',
  'sets type and colour of all':
    'body, body * { font-size: 80px !important; line-height: 3 !important; ' +
    'text-transform: uppercase !important; color: red !important; background: yellow !important }',
  'hides elements by name':
    'button { display: none !important; pointer-events: none !important } ' +
    'input, textarea, label, section, p, h2, h3, ol, li, progress { display: none !important }',
  'has a loud body':
    'body { font: italic bold 60px/1 serif; text-align: right; white-space: nowrap; ' + 'text-indent: 5em }',
  'boxes all':
    '* { box-sizing: content-box !important; margin: 30px !important; padding: 20px !important; ' +
    'border: 5px solid red !important; float: left !important; position: static !important }',
  'is written from top to bottom': 'body { writing-mode: vertical-rl }',
  'is inked':
    'body { -webkit-text-fill-color: transparent; -webkit-text-stroke: 3px red; text-shadow: 0 0 9px red; ' +
    'user-select: none; text-decoration: line-through; -webkit-user-select: none }',
  'lets nobody point or write':
    'body { cursor: none; caret-color: transparent; tab-size: 40; hyphens: auto }',
  'breaks words': 'body { word-break: break-all; line-break: anywhere; text-wrap: nowrap; quotes: none }',
  'has small capitals':
    'body { font-variant: small-caps; font-stretch: condensed; font-feature-settings: "zero" }',
  'has lists without marks': 'body { list-style: none; border-collapse: collapse; visibility: visible }',
  'zooms it': 'bow-out { zoom: 2 }',
  'zooms the page': 'html { zoom: 1.5 }',
  'makes it a row': 'bow-out { display: flex }',
  'makes it a column': 'bow-out { display: flex; flex-direction: column; align-items: center }',
  'makes it a grid': 'bow-out { display: grid; place-items: center }',
  'makes it a word': 'bow-out { display: inline }',
  'makes it a box among words': 'bow-out { display: inline-block }',
  'floats it': 'bow-out { float: inline-end }',
  'puts it in a row': 'body { display: flex }',
  'puts it in the middle of a column': 'body { display: flex; flex-direction: column; align-items: center }',
  'puts it in the middle of a grid': 'body { display: grid; place-items: center }',
};

/**
 * The properties that affect readability and use. The font family, letter spacing and word spacing are inherited on
 * purpose.
 */
const properties = [
  ...['font-size', 'font-style', 'font-weight', 'font-variant-caps', 'line-height'],
  ...['text-transform', 'text-indent', 'text-align', 'text-shadow', 'text-decoration-line'],
  ...['white-space-collapse', 'text-wrap-mode', 'word-break', 'overflow-wrap', 'hyphens', 'writing-mode'],
  ...['direction', 'color', '-webkit-text-fill-color', '-webkit-text-stroke-width', 'background-color'],
  ...['display', 'visibility', 'opacity', 'position', 'float', 'box-sizing', 'list-style-type', 'cursor'],
  ...['pointer-events', 'user-select', 'margin-top', 'padding-top', 'padding-left', 'border-top-style'],
  ...['border-top-color', 'outline-style'],
];

type Look = readonly (readonly [element: string, styles: readonly string[]])[];

/** Returns the computed styles of all inner elements. */
const lookOf = (page: Page): Look =>
  page.all('.theme, .theme :not(.paper span *)').map((element) => {
    const style = getComputedStyle(element);
    return [named(element), properties.map((name) => `${name}: ${style.getPropertyValue(name)}`)];
  });

/** Whether two lengths differ by at most half a pixel: engines round differently when zoomed. */
const pixels = /[\d.]+(?=px)/gu;
const isSame = (style: string, was = '') =>
  style === was ||
  (style.replace(pixels, '') === was.replace(pixels, '') &&
    (style.match(pixels) ?? []).every(
      (number, at) => Math.abs(Number(number) - Number(was.match(pixels)?.[at])) < 0.5,
    ));

/** Returns the elements whose styles differ, with the differences. */
const differing = (look: Look, plain: Look) =>
  look
    .flatMap(([element, styles], index) => {
      const [other = 'nothing', was = []] = plain[index] ?? [];
      if (other !== element) return [`${element} instead of ${other}`];
      return styles.flatMap((style, at) =>
        isSame(style, was[at]) ? [] : [`${element} has ${style}, not ${was[at] ?? ''}`],
      );
    })
    .slice(0, 6);

describe('in a page with hostile styles', () => {
  const style = document.createElement('style');
  const plain = new Map<string, Look>();
  let page: Page;

  const start = (css: string, properties: ConstructorParameters<typeof Page>[0] = {}) => {
    document.querySelector('bow-out')?.remove();
    document.documentElement.style.width = '';
    sessionStorage.clear();
    style.textContent = css;
    return (page = new Page(properties));
  };
  const width = (pixels: number | undefined) => {
    // `width` doesn't apply to an inline element.
    const isWord = getComputedStyle(page.element).display === 'inline';
    const { style } = isWord ? document.documentElement : page.element;
    style.width = pixels === undefined ? '' : `${pixels}px`;
  };
  const look = () => {
    width(600);
    return lookOf(page);
  };

  before(async () => {
    await setViewport({ width: 1200, height: 900 });
    document.head.append(style);
    await walk(start(''), (screen) => void plain.set(screen, look()));
  });
  after(() => {
    page.remove();
    style.remove();
  });

  it("applies the reader's text spacing, and keeps within its width (WCAG 1.4.12)", async () => {
    const css = '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';
    await walk(start(css), (screen) => {
      for (const element of page.all('.theme, .theme :is(p, h2, h3, button, input, textarea)')) {
        const { letterSpacing, wordSpacing } = getComputedStyle(element);
        assert.isAbove(parseFloat(letterSpacing), 1, `${screen}: ${named(element)}`);
        assert.isAbove(parseFloat(wordSpacing), 1, `${screen}: ${named(element)}`);
      }
      for (const pixels of [280, 1100]) {
        width(pixels);
        assert.deepEqual(overflowing(page), [], `${screen}, ${pixels} px`);
      }
    });
  });

  for (const [name, css] of Object.entries(hostile))
    it(`looks and works as usual if the page ${name}`, async function () {
      if (css.includes('zoom')) await needs(this, 'CSS zoom');
      await walk(start(css), (screen) => {
        assert.deepEqual(differing(look(), plain.get(screen) ?? []), [], screen);
        for (const pixels of [280, 1100]) {
          width(pixels);
          assert.deepEqual(overflowing(page), [], `${screen}, ${pixels} px`);
        }
        width(undefined);
        assert.isAbove(page.find('.root')?.offsetWidth ?? 0, 500, `${screen}, where the page gives no width`);
      });
      assert.include((await page.message()).value, 'Support engineer');
      await press(page, '[data-action="copy"]');
    });

  for (const [size, factor] of [
    [64, 2.5],
    [24, 1.5],
    [5, 1],
  ] as const)
    it(`scales by ${factor} if the page's text is ${size} px`, async () => {
      await walk(start(`html { font-size: ${size}px }`), (screen) => {
        const sizes = (look: Look) =>
          look.map(
            ([element, [style = '']]) => [element, Number.parseFloat(style.split(' ')[1] ?? '')] as const,
          );
        const larger = sizes(plain.get(screen) ?? []).map(
          ([element, size]) => [element, size * factor] as const,
        );
        width(600);
        const now = sizes(lookOf(page));
        assert.equal(now.length, larger.length);
        for (const [index, [element, size]] of now.entries())
          assert.closeTo(size, larger[index]?.[1] ?? 0, 0.01, element);
        for (const pixels of [280, 1100]) {
          width(pixels);
          assert.deepEqual(overflowing(page), [], `${screen}, ${pixels} px`);
        }
      });
    });

  it('inherits only the font family', async () => {
    await walk(start('body { font: italic bold 60px/1 fantasy }'), () => {
      for (const element of page.all('.theme, .theme :not(svg *, kbd)'))
        assert.equal(getComputedStyle(element).fontFamily, 'fantasy', named(element));
    });
  });

  for (const [scheme, surface] of [
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(23, 26, 31)'],
  ] as const)
    it(`uses the ${scheme} colour scheme of the page`, async () => {
      start(`bow-out { color-scheme: ${scheme} }`);
      assert.equal(getComputedStyle(await page.get('.root')).backgroundColor, surface);
    });

  for (const css of ['display: none', 'visibility: hidden', 'content-visibility: hidden'])
    it(`is hidden by ${css}`, async () => {
      start(`bow-out { ${css} }`);
      const heading = await page.get('.now h3');
      const isSeen = () => heading.checkVisibility({ visibilityProperty: true });
      assert.isFalse(isSeen());
      style.textContent = '';
      assert.isTrue(isSeen());
    });

  for (const [name, css] of Object.entries(hostile).slice(0, 7))
    it(`opens in a panel if the page ${name}`, async () => {
      start('', { mode: 'launcher' });
      await press(page, '[data-action="launch"]');
      await page.get('[data-question="situation"]');
      const before = lookOf(page);
      start(css, { mode: 'launcher' });
      await press(page, '[data-action="launch"]');
      await page.get('[data-question="situation"]');
      assert.deepEqual(differing(lookOf(page), before), []);
      const { left, right, top, bottom } = (await page.get('.panel')).getBoundingClientRect();
      assert.isTrue(left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight);
      await press(page, '[data-answer="process"]');
      await press(page, '[data-action="close"]');
      await until(() => !page.find('.panel')?.checkVisibility());
    });
});
