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

/** A correction: which property of the host falls short, against what, and by how much. */
export interface Shortfall {
  property: `--bow-out-${string}`;
  /** What it is hard to tell from; nothing where it is no colour. */
  against: string;
  /** The contrast as it would be; 0 where it is no colour. */
  ratio: number;
  needed: number;
  /** What stands in its place. */
  used: string;
}

const names = ['surface', 'raised', 'text', 'accent', 'quiet', 'on-accent'] as const;
type Name = (typeof names)[number];

type Colours = Readonly<Record<Name, Colour>>;
/** What something stands on. */
type Ground = readonly [name: string, painted: Painted];
/** Something to be told from something else. */
type Pair = readonly [ratio: number, one: string, other: string];

const needed = 4.5;
/** What a colour may lose when it is rounded to eight bits. */
const rounding = 0.05;
/** What a correction aims at: it is rounded, and so may be what it stands on. */
const goal = needed + 2 * rounding;

const lowest = (pairs: readonly Pair[]): Pair => pairs.reduce((low, pair) => (pair[0] < low[0] ? pair : low));

/** What stands on what in the styles, and how well each is told from the other. */
function pairs(colours: Colours, page: Painted) {
  const { surface, raised, text, accent } = colours;
  const root = over(surface, page);
  const desk = over(raised, root);
  const letter = over(surface, desk);
  const card = over(mix(accent, surface, 0.08), root);
  const grounds: Ground[] = [
    ['surface', root],
    ['raised', desk],
    ['surface tinted with the accent', card],
  ];
  // Where these let something through, what lies on another differs: a field in a form, a button pointed at.
  if (surface[3] + raised[3] < 2) {
    for (const below of [root, desk, letter]) grounds.push(['surface', over(surface, below)]);
    for (const below of [desk, card, letter]) grounds.push(['raised', over(raised, below)]);
  }
  const on =
    (beneath: () => readonly Ground[]) =>
    (name: Name, colour = colours[name]): Pair =>
      lowest(beneath().map(([ground, painted]) => [contrast(over(colour, painted), painted), name, ground]));
  return {
    plain: on(() => grounds),
    marked: on(() => [
      ...grounds,
      ['surface marked with the accent', over(mix(accent, clear, 0.18), letter)],
    ]),
    filled: on(() =>
      [accent, mix(accent, text, 0.88)].flatMap((fill) =>
        grounds.map(([, ground]): Ground => ['accent', over(fill, ground)]),
      ),
    ),
  };
}

/** The worst of text and accent, which depend on each other: each tints what the other stands on. */
function core(colours: Colours, page: Painted): Pair {
  const { plain, marked, filled } = pairs(colours, page);
  const fills = [colours['on-accent'], black, white].map((colour) => filled('on-accent', colour));
  return lowest([
    plain('accent'),
    marked('text'),
    fills.reduce((best, pair) => (pair[0] > best[0] ? pair : best)),
  ]);
}

/** Text and accent that are read on given grounds: the host's own if they can be, else the nearest to them. */
function solve(host: Colours, page: Painted, texts: readonly Colour[], least = needed): Colours | undefined {
  for (const moves of [false, true])
    for (const text of texts) {
      const own = { ...host, text };
      const reads = (accent: Colour) =>
        pairs({ ...own, accent }, page).plain('accent')[0] >= least + 2 * rounding;
      const tried = moves ? { ...own, accent: reach(opaque(host.accent), opaque(text), reads) } : own;
      if (core(tried, page)[0] >= least + (moves ? rounding : 0)) return tried;
    }
  return undefined;
}

/**
 * The colours in use, and for each that is not the host's what was amiss. The grounds stay where text can be read
 * on them at all.
 *
 * @param exact what is left of a colour when it is written down
 */
function correct(host: Colours, page: Painted, exact: (colour: Colour) => Colour) {
  let used = host;
  const amiss = new Map<Name, Pair>();
  const use = (name: Name, colour: Colour, why: Pair) => {
    if (colour === used[name]) return;
    used = { ...used, [name]: exact(colour) };
    amiss.set(name, why);
  };

  // Next to the host's own text, what is clearest on its side of the ground, and on the other.
  const ground = over(host.surface, page);
  const isLighter = luminance(over(host.text, ground)) > luminance(ground);
  const [clearest, other] = isLighter ? [white, black] : [black, white];
  const texts = [host.text, clearest, other];

  const bare = { ...host, raised: clear };
  if (!solve(bare, page, texts)) {
    const reads = (surface: Colour) => solve({ ...bare, surface }, page, [clearest], goal) !== undefined;
    const why = core({ ...bare, text: clearest, accent: clearest }, page);
    // One that lets the page through may do so less, or more.
    const ways = host.surface[3] < 1 ? [opaque(host.surface), clear] : [];
    use('surface', reach(host.surface, ways.find(reads) ?? other, reads), why);
  }

  let solved = solve(used, page, texts);
  if (!solved) {
    const { surface } = used;
    const best = solve({ ...bare, surface }, page, texts) ?? { ...used, text: clearest, accent: clearest };
    const on = (raised: Colour) => core({ ...best, raised }, page);
    const reads = (raised: Colour) => on(raised)[0] >= goal;
    use('raised', reach(host.raised, clear, reads), on(host.raised));
    solved = best;
  }
  const { text, accent } = solved;
  const marked = (own: Colour) => pairs({ ...used, accent: own }, page).marked('text', host.text);
  use('text', text, lowest([marked(host.accent), marked(opaque(host.text))]));
  use('accent', accent, core(used, page));

  const { plain, filled } = pairs(used, page);
  if (plain('quiet')[0] < needed) {
    const reads = (colour: Colour) => plain('quiet', colour)[0] >= goal;
    use('quiet', reach(opaque(host.quiet), opaque(text), reads), plain('quiet'));
  }
  if (filled('on-accent')[0] < needed) {
    const inBlack = filled('on-accent', black)[0] > filled('on-accent', white)[0];
    use('on-accent', inBlack ? black : white, filled('on-accent'));
  }
  return { used, amiss };
}

const parent = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode);

/** What an element stands on, as far as styles tell: colours, down to the first that lets nothing through. */
function behind(element: Element, read: (css: string) => Colour): Painted {
  const layers = [];
  for (let at = parent(element); at; at = parent(at))
    if (at instanceof Element) layers.push(read(getComputedStyle(at).backgroundColor));
  return layers.reduceRight<Painted>((below, layer) => over(layer, below), paint(read('Canvas')));
}

/**
 * Reads the colours in effect on the root of the element, corrects those hard to read by setting properties on the
 * root's style, and says what it corrected. To be called again when the colours may be others.
 */
export function correctContrast(root: HTMLElement): Shortfall[] {
  if (!root.isConnected || matchMedia('(forced-colors: active)').matches) return [];
  // Styled as the root is, but for the corrections, which need not be taken back to be made anew.
  const probe = root.ownerDocument.createElement('div');
  probe.className = root.className;
  probe.style.display = 'none';
  root.after(probe);
  const style = getComputedStyle(probe);
  const read = (css: string) => {
    probe.style.color = `color-mix(in oklab, ${css}, ${css})`;
    return parse(style.color);
  };

  const found = names.map((name) => {
    const css = style.getPropertyValue(`--${name}`);
    if (CSS.supports('color', css)) return [name, read(css), /currentcolor/i.test(css), false] as const;
    probe.style.setProperty(`--bow-out-${name}`, 'initial');
    return [name, read(`var(--${name})`), true, true] as const;
  });
  const host = Object.fromEntries(found.map(([name, colour]) => [name, colour])) as unknown as Colours;
  probe.style.colorScheme = getComputedStyle(root.ownerDocument.documentElement).colorScheme;
  const page = host.surface[3] < 1 ? behind(root, read) : paint(white);
  const { used, amiss } = correct(host, page, (colour) => read(hex(colour)));
  probe.remove();

  return found.flatMap(([name, , unsettled, noColour]) => {
    const why = amiss.get(name);
    // What is no colour is none anywhere, and currentColor another one in each place.
    const value = why || unsettled ? hex(used[name]) : '';
    if (root.style.getPropertyValue(`--${name}`) !== value) root.style.setProperty(`--${name}`, value);
    if (!why && !noColour) return [];
    const [ratio, one, other] = noColour || !why ? [0] : why;
    const against = one === undefined ? '' : `--bow-out-${one === name ? other : one}`;
    return [
      { property: `--bow-out-${name}`, against, ratio: Math.floor(ratio * 100) / 100, needed, used: value },
    ];
  });
}
