import {
  black,
  clear,
  contrast,
  hex,
  luminance,
  mix,
  opaque,
  over,
  paint,
  parse,
  reach,
  white,
} from './oklab.ts';
import type { Colour, Painted } from './oklab.ts';

/** A corrected property, and the contrast that was too low. */
export interface Shortfall {
  property: `--bow-out-${string}`;
  /** The property that it lacks contrast with; empty if the value is not a colour. */
  against: string;
  /** The contrast ratio without the correction; 0 if the value is not a colour. */
  ratio: number;
  needed: number;
  /** The colour used instead, in hexadecimal notation. */
  used: string;
}

const properties = ['surface', 'raised', 'text', 'accent', 'quiet', 'on-accent'] as const;
type ColourName = (typeof properties)[number];

type Colours = Readonly<Record<ColourName, Colour>>;
/** A background, with the name that warnings use for it. */
type Backdrop = readonly [name: string, painted: Painted];
/** The contrast ratio of two colours, and their names. */
type Measurement = readonly [ratio: number, one: string, other: string];

const requiredRatio = 4.5;
/** The largest change in contrast from rounding a colour to eight bits per channel. */
const roundingError = 0.05;
/** The ratio that corrections aim at, since both the colour and its background may be rounded. */
const targetRatio = requiredRatio + 2 * roundingError;

const lowest = (measurements: readonly Measurement[]): Measurement =>
  measurements.reduce((low, pair) => (pair[0] < low[0] ? pair : low));

/** Functions that measure a colour's lowest contrast on the backgrounds that the styles put it on. */
function measure(colours: Colours, page: Painted) {
  const { surface, raised, text, accent } = colours;
  const root = over(surface, page);
  const desk = over(raised, root);
  const letter = over(surface, desk);
  const card = over(mix(accent, surface, 0.08), root);
  const backdrops: Backdrop[] = [
    ['surface', root],
    ['raised', desk],
    ['surface tinted with the accent', card],
  ];
  // Translucent backgrounds differ with the layer below, such as for a field in a form or a hovered button.
  if (surface[3] + raised[3] < 2) {
    for (const below of [root, desk, letter]) backdrops.push(['surface', over(surface, below)]);
    for (const below of [desk, card, letter]) backdrops.push(['raised', over(raised, below)]);
  }
  const measurer =
    (getBackdrops: () => readonly Backdrop[]) =>
    (name: ColourName, colour = colours[name]): Measurement =>
      lowest(
        getBackdrops().map(([ground, painted]) => [contrast(over(colour, painted), painted), name, ground]),
      );
  return {
    plain: measurer(() => backdrops),
    marked: measurer(() => [
      ...backdrops,
      ['surface marked with the accent', over(mix(accent, clear, 0.18), letter)],
    ]),
    filled: measurer(() =>
      [accent, mix(accent, text, 0.88)].flatMap((fill) =>
        backdrops.map(([, ground]): Backdrop => ['accent', over(fill, ground)]),
      ),
    ),
  };
}

/** The lowest contrast of text and accent. They depend on each other, since each tints the other's backgrounds. */
function worstOfTextAndAccent(colours: Colours, page: Painted): Measurement {
  const { plain, marked, filled } = measure(colours, page);
  const fills = [colours['on-accent'], black, white].map((colour) => filled('on-accent', colour));
  return lowest([
    plain('accent'),
    marked('text'),
    fills.reduce((best, pair) => (pair[0] > best[0] ? pair : best)),
  ]);
}

/** Readable text and accent colours for the given backgrounds: the host's own, or else the nearest ones. */
function solveTextAndAccent(
  host: Colours,
  page: Painted,
  texts: readonly Colour[],
  minimum = requiredRatio,
): Colours | undefined {
  for (const mayMoveAccent of [false, true])
    for (const text of texts) {
      const own = { ...host, text };
      const isReadable = (accent: Colour) =>
        measure({ ...own, accent }, page).plain('accent')[0] >= minimum + 2 * roundingError;
      const candidate = mayMoveAccent
        ? { ...own, accent: reach(opaque(host.accent), opaque(text), isReadable) }
        : own;
      if (worstOfTextAndAccent(candidate, page)[0] >= minimum + (mayMoveAccent ? roundingError : 0))
        return candidate;
    }
  return undefined;
}

/**
 * Corrects colours with too little contrast. Returns the colours to use, and the failed measurement of each corrected
 * one. Backgrounds change only if no text colour is readable on them.
 *
 * @param quantize rounds a colour as serializing it does
 */
function correct(host: Colours, page: Painted, quantize: (colour: Colour) => Colour) {
  let used = host;
  const problems = new Map<ColourName, Measurement>();
  const use = (name: ColourName, colour: Colour, problem: Measurement) => {
    if (colour === used[name]) return;
    used = { ...used, [name]: quantize(colour) };
    problems.set(name, problem);
  };

  // The candidates for the text: the host's own, then the extreme on the same side of the background, then the other.
  const ground = over(host.surface, page);
  const isLighter = luminance(over(host.text, ground)) > luminance(ground);
  const [mostReadable, other] = isLighter ? [white, black] : [black, white];
  const texts = [host.text, mostReadable, other];

  const withoutRaised = { ...host, raised: clear };
  if (!solveTextAndAccent(withoutRaised, page, texts)) {
    const isReadable = (surface: Colour) =>
      solveTextAndAccent({ ...withoutRaised, surface }, page, [mostReadable], targetRatio) !== undefined;
    const why = worstOfTextAndAccent({ ...withoutRaised, text: mostReadable, accent: mostReadable }, page);
    // A translucent background may become opaque or transparent.
    const options = host.surface[3] < 1 ? [opaque(host.surface), clear] : [];
    use('surface', reach(host.surface, options.find(isReadable) ?? other, isReadable), why);
  }

  let solved = solveTextAndAccent(used, page, texts);
  if (!solved) {
    const { surface } = used;
    const best = solveTextAndAccent({ ...withoutRaised, surface }, page, texts) ?? {
      ...used,
      text: mostReadable,
      accent: mostReadable,
    };
    const measureRaised = (raised: Colour) => worstOfTextAndAccent({ ...best, raised }, page);
    const isReadable = (raised: Colour) => measureRaised(raised)[0] >= targetRatio;
    use('raised', reach(host.raised, clear, isReadable), measureRaised(host.raised));
    solved = best;
  }
  const { text, accent } = solved;
  const marked = (own: Colour) => measure({ ...used, accent: own }, page).marked('text', host.text);
  use('text', text, lowest([marked(host.accent), marked(opaque(host.text))]));
  use('accent', accent, worstOfTextAndAccent(used, page));

  const { plain, filled } = measure(used, page);
  if (plain('quiet')[0] < requiredRatio) {
    const isReadable = (colour: Colour) => plain('quiet', colour)[0] >= targetRatio;
    use('quiet', reach(opaque(host.quiet), opaque(text), isReadable), plain('quiet'));
  }
  if (filled('on-accent')[0] < requiredRatio) {
    const inBlack = filled('on-accent', black)[0] > filled('on-accent', white)[0];
    use('on-accent', inBlack ? black : white, filled('on-accent'));
  }
  return { used, problems };
}

const parent = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode);

/** The colour behind an element: the background colours of its ancestors, composited over the canvas. */
function backdropOf(element: Element, read: (css: string) => Colour): Painted {
  const layers = [];
  for (let node = parent(element); node; node = parent(node))
    if (node instanceof Element) layers.push(read(getComputedStyle(node).backgroundColor));
  return layers.reduceRight<Painted>((below, layer) => over(layer, below), paint(read('Canvas')));
}

/**
 * Reads the computed colours of the root, corrects those with too little contrast in the root's inline style, and
 * returns the corrections. Call it again whenever the colours may have changed.
 */
export function correctContrast(root: HTMLElement): Shortfall[] {
  if (!root.isConnected || matchMedia('(forced-colors: active)').matches) return [];
  // The probe has the root's styles without the corrections, so that these need not be reverted first.
  const probe = root.ownerDocument.createElement('div');
  probe.className = root.className;
  probe.style.display = 'none';
  root.after(probe);
  const style = getComputedStyle(probe);
  const read = (css: string) => {
    probe.style.color = `color-mix(in oklab, ${css}, ${css})`;
    return parse(style.color);
  };

  const found = properties.map((name) => {
    const css = style.getPropertyValue(`--${name}`);
    if (CSS.supports('color', css)) return [name, read(css), /currentcolor/i.test(css), false] as const;
    probe.style.setProperty(`--bow-out-${name}`, 'initial');
    return [name, read(`var(--${name})`), true, true] as const;
  });
  const host = Object.fromEntries(found.map(([name, colour]) => [name, colour])) as unknown as Colours;
  probe.style.colorScheme = getComputedStyle(root.ownerDocument.documentElement).colorScheme;
  const page = host.surface[3] < 1 ? backdropOf(root, read) : paint(white);
  const { used, problems } = correct(host, page, (colour) => read(hex(colour)));
  probe.remove();

  return found.flatMap(([name, , needsHex, noColour]) => {
    const problem = problems.get(name);
    // An invalid colour would be invalid wherever it is used, and `currentColor` would differ in each place.
    const value = problem || needsHex ? hex(used[name]) : '';
    if (root.style.getPropertyValue(`--${name}`) !== value) root.style.setProperty(`--${name}`, value);
    if (!problem && !noColour) return [];
    const [ratio, one, other] = noColour || !problem ? [0] : problem;
    const against = one === undefined ? '' : `--bow-out-${one === name ? other : one}`;
    return [
      {
        property: `--bow-out-${name}`,
        against,
        ratio: Math.floor(ratio * 100) / 100,
        needed: requiredRatio,
        used: value,
      },
    ];
  });
}
