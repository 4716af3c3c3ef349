import { executeServerCommand } from '@web/test-runner-commands';
import { assert } from 'chai';
import { adviceStyles } from '../../src/styles/advice.ts';
import { baseStyles } from '../../src/styles/base.ts';
import { chatStyles } from '../../src/styles/chat.ts';
import { correctContrast } from '../../src/styles/contrast.ts';
import { composerStyles } from '../../src/styles/composer.ts';
import { messageEditorStyles } from '../../src/styles/message-editor.ts';
import { needs } from '../support/skip-unless.ts';

type Rgba = [r: number, g: number, b: number, alpha: number];
type Palette = Partial<
  Record<'accent' | 'on-accent' | 'surface' | 'raised' | 'text' | 'quiet' | 'line', string>
>;
const schemes = ['light', 'dark'] as const;

/** The element's root with one example of everything that has a colour, using the real stylesheets. */
class Fixture {
  readonly page = document.createElement('div');
  readonly host = document.createElement('div');
  readonly root = document.createElement('section');
  readonly #converter = document.createElement('i');
  readonly #parts = new Map<string, HTMLElement>();
  readonly #known = new Map<string, Rgba>();

  constructor() {
    const shadow = this.host.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [
      baseStyles,
      chatStyles,
      composerStyles,
      adviceStyles,
      messageEditorStyles,
    ].map(({ styleSheet }) => styleSheet!);
    this.root.className = 'theme root';
    for (const part of ['quiet', 'pri', 'link', 'advice', 'desk', 'letter', 'mark', 'hover']) {
      const made = document.createElement(part === 'mark' ? part : 'div');
      if (part !== 'mark') made.className = part;
      this.root.append(made);
      this.#parts.set(part, made);
    }
    // Copies `.pri:hover`, since a test can't hover over a thousand buttons.
    this.#parts.get('hover')!.style.background = 'color-mix(in oklab, var(--accent) 88%, var(--text))';
    shadow.append(this.root);
    this.page.append(this.host, this.#converter);
    document.body.append(this.page);
  }

  /** Sets the host's custom properties, and removes all others. */
  set(palette: Palette, scheme: 'light' | 'dark' = 'light', page = ''): this {
    this.host.style.cssText = '';
    this.host.style.colorScheme = scheme;
    this.page.style.background = page;
    for (const [name, value] of Object.entries(palette))
      this.host.style.setProperty(`--bow-out-${name}`, value);
    return this;
  }

  /** Returns a computed colour as the engine converts it to sRGB. */
  srgb(colour: string): Rgba {
    const known = this.#known.get(colour);
    if (known) return known;
    // A missing component is painted as 0, but Firefox carries it forward in interpolation.
    const whole = colour.replaceAll('none', '0');
    this.#converter.style.color = `color-mix(in srgb, ${whole}, ${whole})`;
    const computed = getComputedStyle(this.#converter).color;
    const numbers = /^color\(srgb ([^)]*)\)$/.exec(computed)?.[1]?.split(/[ /]+/) ?? [];
    const [r = NaN, g = NaN, b = NaN, alpha = 1] = numbers.map(Number);
    this.#known.set(colour, [r, g, b, alpha]);
    return [r, g, b, alpha];
  }

  colour(part: string): Rgba {
    return this.srgb(getComputedStyle(this.#parts.get(part) ?? this.root).color);
  }

  background(part: string): Rgba {
    return this.srgb(getComputedStyle(this.#parts.get(part) ?? this.root).backgroundColor);
  }

  /**
   * Returns the contrast of everything that must be readable, computed from the rendered colours independently of the
   * code under test.
   */
  ratios(): Map<string, number> {
    const page: Rgba[] = [[1, 1, 1, 1], this.srgb(getComputedStyle(this.page).backgroundColor)];
    const [surface, raised, card] = [
      this.background('root'),
      this.background('desk'),
      this.background('advice'),
    ];
    const letter = this.background('letter');
    const places: Record<string, Rgba[]> = {
      root: [],
      'a choice': [surface],
      'an answer': [raised],
      'a field in a form at the desk': [raised, surface, surface],
      'the letter': [raised, letter],
      'a button at the desk, pointed at': [raised, raised],
      'a button of a form, pointed at': [raised, surface, raised],
      advice: [card],
      'a button of the advice, pointed at': [card, raised],
    };
    const ratios = new Map<string, number>();
    for (const [place, layers] of Object.entries(places)) {
      const ground = stack([...page, surface, ...layers]);
      const note = (what: string, colour: Rgba, on: Rgba) =>
        ratios.set(`${what}: ${place}`, ratio(stack([on, colour]), on));
      note('text', this.colour('root'), ground);
      note('quiet', this.colour('quiet'), ground);
      note('link', this.colour('link'), ground);
      // Focus indicators and borders use the fill colour.
      note('outline', this.background('pri'), ground);
      note('button', this.colour('pri'), stack([ground, this.background('pri')]));
      note('button pointed at', this.colour('pri'), stack([ground, this.background('hover')]));
      if (place === 'the letter')
        note('marked', this.colour('root'), stack([ground, this.background('mark')]));
    }
    return ratios;
  }

  /** Returns everything with insufficient contrast. */
  faint(): string[] {
    // Colours that aren't corrected must reach exactly 4.5; the engines differ in the fifth digit.
    return [...this.ratios()]
      .filter(([, found]) => !(found >= 4.495))
      .map(([what, found]) => `${what}: ${found}`);
  }

  correct(): ReturnType<typeof correctContrast> {
    return correctContrast(this.root);
  }

  get corrections(): string[] {
    return [...this.root.style];
  }
}

/** Returns the visible colour of several layers. */
function stack(layers: Rgba[]): Rgba {
  return layers.reduce(([r, g, b], layer) => {
    const [red, green, blue, alpha] = layer.map((value) => Math.min(1, Math.max(0, value))) as Rgba;
    const blend = (below: number, above: number) => above * alpha + below * (1 - alpha);
    return [blend(r, red), blend(g, green), blend(b, blue), 1];
  });
}

/** The contrast ratio as defined in WCAG 2.2. */
function ratio(one: Rgba, other: Rgba): number {
  const [low = 0, high = 0] = [one, other]
    .map((colour) => {
      const [r = 0, g = 0, b = 0] = colour.map((c) =>
        c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    })
    .sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const grid = [0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330].flatMap((hue) =>
  [0.15, 0.35, 0.55, 0.75, 0.95].flatMap((light) =>
    [0.05, 0.25].map((chroma) => `oklch(${light} ${chroma} ${hue})`),
  ),
);
const named = [
  'yellow',
  'white',
  'black',
  '#777',
  '#1f5f52',
  'hsl(48 100% 50%)',
  'transparent',
  'currentColor',
  'rgb(0 0 0 / 20%)',
  'rgb(255 255 255 / 60%)',
  'oklch(90% .2 100)',
  'oklab(60% none none)',
  'color(display-p3 0 1 0)',
  'lab(50% 90 -90)',
  'color-mix(in srgb, red, transparent 40%)',
  'light-dark(yellow, navy)',
  'AccentColor',
  'nonsense',
  ' ',
  'red, blue',
  'red 8%',
  '12px',
];
// Chromium rounds the alpha of `rgb()` to eight bits in some places only; hexadecimal notation is always the same.
const grounds: Record<string, Palette> = {
  'that are the default': {},
  white: { surface: 'white', raised: 'white' },
  black: { surface: 'black', raised: '#111' },
  sepia: { surface: '#fdf6e3', raised: '#eee8d5', text: '#586e75' },
  'with a middling grey': { surface: '#777', raised: '#888', text: 'white' },
  'far from each other': { surface: 'white', raised: '#222' },
  saturated: { surface: 'hotpink', raised: 'gold', text: 'crimson', quiet: 'red' },
  'like the text': { surface: '#333', raised: '#333', text: '#333', quiet: '#333', 'on-accent': '#333' },
  'that are let through': { surface: '#ffffff1f', raised: '#ffffff1a' },
  'that let a good deal through': { surface: '#ffffff8c', raised: '#0000004d' },
  'with text that is': {
    text: 'rgb(0 0 0 / 87%)',
    quiet: 'rgb(0 0 0 / 60%)',
    'on-accent': 'rgb(255 255 255 / 90%)',
  },
};

/** A seeded pseudorandom generator, so that a failure can be reproduced. */
function numbers(seed: number): () => number {
  return () => {
    seed = (seed * 1664525 + 1013904223) % 2 ** 32;
    return seed / 2 ** 32;
  };
}

describe("the host's colours", () => {
  let fixture: Fixture;
  beforeEach(() => (fixture = new Fixture()));
  afterEach(() => fixture.page.remove());

  for (const scheme of schemes) {
    it(`are readable and unchanged in the default ${scheme} theme`, () => {
      fixture.set({}, scheme);
      assert.deepEqual(fixture.faint(), []);
      assert.deepEqual(fixture.correct(), []);
      assert.isFalse(fixture.root.hasAttribute('style'));
    });

    for (const [kind, palette] of Object.entries(grounds))
      it(`are readable in the ${scheme} theme with any accent, on ${kind} backgrounds`, () => {
        for (const accent of [...grid, ...named]) {
          fixture.set({ ...palette, accent }, scheme, '#123');
          const shortfalls = fixture.correct();
          assert.deepEqual(fixture.faint(), [], `${accent} ${JSON.stringify(shortfalls)}`);
          for (const { property, against, ratio, needed, used } of shortfalls) {
            assert.isBelow(ratio, needed, `${accent} ${property}`);
            assert.equal(fixture.root.style.getPropertyValue(property.replace('bow-out-', '')), used);
            assert.match(against, ratio === 0 ? /^$/ : /^--bow-out-\w/, accent);
          }
        }
      });

    it(`are readable in the ${scheme} theme with any values`, () => {
      const next = numbers(7);
      const any = () => {
        const alpha = next() < 0.25 ? next() : 1;
        return `oklch(${next().toFixed(3)} ${(next() * 0.3).toFixed(3)} ${Math.floor(next() * 360)} / ${alpha.toFixed(2)})`;
      };
      for (let round = 0; round < 120; round++) {
        const all = {
          accent: any(),
          'on-accent': any(),
          surface: any(),
          raised: any(),
          text: any(),
          quiet: any(),
        };
        const palette: Palette = Object.fromEntries(Object.entries(all).filter(() => next() < 0.6));
        fixture.set(palette, scheme, any());
        const told = JSON.stringify([palette, fixture.correct()]);
        assert.deepEqual(fixture.faint(), [], told);
      }
    });
  }

  const good: Palette[] = [
    { accent: '#0a4a8a' },
    { accent: 'light-dark(#0a4a8a, #9cc4ff)', 'on-accent': 'light-dark(white, black)' },
    { accent: 'oklch(0.45 0.15 20)', surface: '#fffdf8', raised: '#f4efe4', text: '#222', quiet: '#555' },
    { surface: '#fff', raised: '#f2f2f2', text: 'rgb(0 0 0 / 87%)', quiet: 'rgb(0 0 0 / 65%)', line: 'red' },
    { line: 'nonsense' },
  ];
  for (const palette of good)
    it(`are unchanged if they are readable: ${JSON.stringify(palette)}`, () => {
      fixture.set(palette);
      assert.deepEqual(fixture.correct(), []);
      assert.isFalse(fixture.root.hasAttribute('style'));
      assert.deepEqual(fixture.faint(), []);
    });

  it('are unchanged on a dark background that stays dark in the light theme', () => {
    const dark = { surface: '#111', raised: '#1c1c1c', text: '#eee', quiet: '#bbb', accent: '#8ab4f8' };
    for (const scheme of schemes) {
      fixture.set({ ...dark, 'on-accent': '#111' }, scheme);
      assert.deepEqual(fixture.correct(), []);
    }
  });

  it('are reported if they fall short, with the ratio and the replacement', () => {
    fixture.set({ accent: 'yellow' });
    const [shortfall, ...more] = fixture.correct();
    assert.isEmpty(more);
    const used = fixture.root.style.getPropertyValue('--accent');
    const raised = ratio([1, 1, 0, 1], fixture.background('desk'));
    assert.deepEqual(shortfall, {
      property: '--bow-out-accent',
      against: '--bow-out-raised',
      ratio: Math.floor(raised * 100) / 100,
      needed: 4.5,
      used,
    });
    assert.match(used, /^#[\da-f]{6}$/);
  });

  it('are changed as little as necessary, and keep their hue', () => {
    for (const [scheme, accent] of [
      ['light', 'yellow'],
      ['light', '#ff8800'],
      ['light', '#6cf'],
      ['dark', 'navy'],
      ['dark', '#702'],
    ] as const) {
      fixture.set({ accent }, scheme);
      fixture.correct();
      const links = [...fixture.ratios()].filter(([what]) => what.startsWith('link'));
      const worst = Math.min(...links.map(([, found]) => found));
      assert.isAtLeast(worst, 4.5, accent);
      assert.isBelow(worst, 4.8, accent);
      const order = (colour: Rgba) => [0, 1, 2].sort((a, b) => colour[a]! - colour[b]!).at(0);
      assert.equal(
        order(fixture.background('pri')),
        order(fixture.srgb(accent)),
        `${accent}: the least of its parts`,
      );
    }
  });

  it('are unchanged if another colour causes the problem', () => {
    fixture.set({ accent: '#0a4a8a', 'on-accent': '#036', quiet: '#ccc' });
    assert.sameMembers(
      fixture.correct().map(({ property }) => property),
      ['--bow-out-on-accent', '--bow-out-quiet'],
    );
    fixture.set({ surface: 'white', raised: '#222', text: '#111' });
    assert.notInclude(
      fixture.correct().map(({ property }) => property),
      '--bow-out-text',
      'what the text stands on yields to it',
    );
  });

  it('give the same result every time, without updating the styles again', () => {
    fixture.set({ accent: 'yellow', surface: '#777', raised: 'rgb(0 0 0 / 40%)', quiet: 'nonsense' });
    const first = fixture.correct();
    assert.isAbove(first.length, 2);
    let writes = 0;
    for (const method of ['setProperty', 'removeProperty'] as const)
      fixture.root.style[method] = () => String(writes++);
    for (let again = 0; again < 3; again++) assert.deepEqual(fixture.correct(), first);
    assert.equal(writes, 0);
  });

  it('leave no elements behind', () => {
    fixture.set({ accent: 'yellow', surface: 'rgb(0 0 0 / 10%)' });
    const before = fixture.root.parentNode!.childNodes.length;
    fixture.correct();
    assert.equal(fixture.root.parentNode!.childNodes.length, before);
  });

  it('are restored when they become readable again', () => {
    fixture.set({ accent: 'yellow', text: '#eee', 'on-accent': 'currentColor', quiet: 'nonsense' });
    fixture.correct();
    assert.includeMembers(fixture.corrections, ['--accent', '--text', '--on-accent', '--quiet']);
    fixture.set({ accent: '#0a4a8a' });
    assert.deepEqual(fixture.correct(), []);
    assert.deepEqual(fixture.corrections, []);
    assert.deepEqual(fixture.background('pri'), fixture.srgb('#0a4a8a'));
  });

  it('are checked again when the theme changes from light to dark', () => {
    const accent = 'light-dark(#0a4a8a, #003)';
    fixture.set({ accent }, 'light');
    assert.deepEqual(fixture.correct(), []);
    fixture.set({ accent }, 'dark');
    assert.deepEqual(
      fixture.correct().map(({ property }) => property),
      ['--bow-out-accent'],
    );
    assert.deepEqual(fixture.faint(), []);
    fixture.set({ accent }, 'light');
    assert.deepEqual(fixture.correct(), []);
    assert.deepEqual(fixture.corrections, []);
  });

  for (const value of ['nonsense', ' ', 'red, blue', '12px', 'red 8%'])
    it(`fall back to the default if invalid: "${value}"`, () => {
      for (const scheme of schemes) {
        fixture.set({}, scheme);
        fixture.correct();
        const usual = [fixture.background('pri'), fixture.background('root'), fixture.colour('root')];
        fixture.set({ accent: value, surface: value, text: value }, scheme);
        const told = fixture.correct();
        assert.sameMembers(
          told.map(({ property, ratio, against }) => `${property} ${ratio} ${against}`),
          ['accent', 'surface', 'text'].map((name) => `--bow-out-${name} 0 `),
        );
        const now = [fixture.background('pri'), fixture.background('root'), fixture.colour('root')];
        for (const [index, colour] of now.entries())
          for (const [part, found] of colour.entries()) assert.closeTo(found, usual[index]![part]!, 1e-3);
      }
    });

  it('resolve currentColor to the text colour, or to the page’s colour for the text itself', () => {
    fixture.set({ accent: 'currentColor', text: 'CURRENTCOLOR' });
    fixture.host.style.color = '#402060';
    assert.deepEqual(fixture.correct(), []);
    assert.equal(fixture.root.style.getPropertyValue('--accent'), '#402060');
    assert.equal(fixture.root.style.getPropertyValue('--text'), '#402060');
    assert.deepEqual(fixture.faint(), []);
  });

  it('are checked on the page’s background if they are translucent', () => {
    const glass = { surface: 'rgb(255 255 255 / 10%)', raised: 'transparent', text: 'white', quiet: '#eee' };
    const palette = { ...glass, accent: '#fd8', 'on-accent': 'black' };
    fixture.set(palette, 'light', '#102030');
    assert.deepEqual(fixture.correct(), []);
    fixture.set(palette, 'light', 'white');
    assert.include(
      fixture.correct().map(({ property }) => property),
      '--bow-out-text',
    );
    assert.deepEqual(fixture.faint(), []);
  });

  it('get another opacity if the text needs it', () => {
    const alpha = () => fixture.background('root')[3];
    fixture.set({ surface: 'rgb(255 255 255 / 30%)', text: 'white' }, 'dark', '#102030');
    fixture.correct();
    assert.isBelow(alpha(), 0.3);
    assert.isAbove(alpha(), 0);
    assert.deepEqual(fixture.faint(), []);
    fixture.set({ surface: 'rgb(255 255 255 / 35%)', text: 'black' }, 'light', 'black');
    fixture.correct();
    assert.isAbove(alpha(), 0.4);
    assert.deepEqual(fixture.faint(), []);
  });

  it('shift slightly towards their text colour if no text colour is readable on them', () => {
    fixture.set({ surface: '#747474', raised: '#747474', text: 'white' });
    const told = fixture.correct().map(({ property }) => property);
    assert.include(told, '--bow-out-surface');
    assert.notInclude(told, '--bow-out-text');
    const [surface] = fixture.background('root');
    assert.isBelow(surface, 0x74 / 255);
    assert.isAbove(surface, 0x50 / 255);
  });

  it('are checked on the canvas if the page has no background; it can be lighter than the element', () => {
    fixture.set({ surface: 'transparent', raised: 'transparent' }, 'dark');
    assert.include(
      fixture.correct().map(({ property, used }) => `${property} ${used}`),
      '--bow-out-text #000000',
    );
  });

  it('are checked on backgrounds beyond slots and shadow roots', () => {
    const outer = document.createElement('div');
    const dark = document.createElement('p');
    dark.style.background = '#102030';
    dark.append(document.createElement('slot'));
    outer.attachShadow({ mode: 'open' }).append(dark);
    fixture.page.append(outer);
    outer.append(fixture.host);
    fixture.set({
      surface: 'transparent',
      raised: 'transparent',
      text: 'white',
      quiet: 'white',
      accent: 'white',
    });
    fixture.host.style.setProperty('--bow-out-on-accent', 'black');
    assert.deepEqual(fixture.correct(), []);
  });

  it('are not checked while disconnected', () => {
    fixture.set({ accent: 'yellow' });
    fixture.page.remove();
    assert.deepEqual(fixture.correct(), []);
    assert.isFalse(fixture.root.hasAttribute('style'));
  });

  it('are replaced by forced colours', async function () {
    await needs(this, 'forced colours');
    fixture.set({ accent: 'yellow' });
    await executeServerCommand('media-features', { 'forced-colors': 'active' });
    try {
      assert.deepEqual(fixture.correct(), []);
      assert.isFalse(fixture.root.hasAttribute('style'));
    } finally {
      await executeServerCommand('media-features', {});
    }
    assert.lengthOf(fixture.correct(), 1);
  });

  // Runs last, since a Content Security Policy can't be removed from a page.
  it('are corrected on a page that blocks inline styles', () => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "style-src 'none'";
    document.head.append(policy);
    fixture.set({ accent: 'yellow', surface: 'rgb(0 0 0 / 5%)' });
    assert.isNotEmpty(fixture.correct());
    assert.deepEqual(fixture.faint(), []);
    const forbidden = document.createElement('p');
    forbidden.setAttribute('style', 'color: red');
    assert.equal(forbidden.style.color, '', 'the policy holds');
  });
});
