/** A colour in OKLab with its alpha channel, the colour space of `color-mix` in the styles. */
export type Colour = readonly [l: number, a: number, b: number, alpha: number];
/** An opaque colour on screen, in sRGB from 0 to 1. */
export type Painted = readonly [r: number, g: number, b: number];

export const white: Colour = [1, 0, 0, 1];
export const black: Colour = [0, 0, 0, 1];
export const clear: Colour = [0, 0, 0, 0];

export const opaque = ([l, a, b]: Colour): Colour => [l, a, b, 1];

/** Mixes two colours like `color-mix(in oklab, one share, other)`. */
export function mix(one: Colour, other: Colour, share: number): Colour {
  const [weight, otherWeight] = [one[3] * share, other[3] * (1 - share)];
  const alpha = weight + otherWeight;
  const channel = (i: 0 | 1 | 2) => alpha && (one[i] * weight + other[i] * otherWeight) / alpha;
  return [channel(0), channel(1), channel(2), alpha];
}

/** Converts a colour to sRGB, ignoring its alpha channel. */
export function paint([l, a, b]: Colour): Painted {
  const x = (l + 0.396338 * a + 0.215804 * b) ** 3;
  const y = (l - 0.105561 * a - 0.063854 * b) ** 3;
  const z = (l - 0.089484 * a - 1.291486 * b) ** 3;
  const gamma = (light: number) =>
    light > 0.0031308 ? 1.055 * Math.min(light, 1) ** (1 / 2.4) - 0.055 : 12.92 * Math.max(light, 0);
  return [
    gamma(4.076742 * x - 3.307712 * y + 0.23097 * z),
    gamma(-1.268438 * x + 2.609757 * y - 0.341319 * z),
    gamma(-0.004196 * x - 0.703419 * y + 1.707615 * z),
  ];
}

/** Composites a colour over an opaque one. */
export function over(colour: Colour, [r, g, b]: Painted): Painted {
  const [red, green, blue] = paint(colour);
  const blend = (above: number, below: number) => below + (above - below) * colour[3];
  return [blend(red, r), blend(green, g), blend(blue, b)];
}

/** The relative luminance (WCAG 2.2), from 0 to 1. */
export function luminance([r, g, b]: Painted): number {
  const light = (value: number) => (value > 0.04045 ? ((value + 0.055) / 1.055) ** 2.4 : value / 12.92);
  return 0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b);
}

/** The contrast ratio (WCAG 2.2), from 1 to 21. */
export function contrast(one: Painted, other: Painted): number {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(a / b, b / a);
}

/** The nearest accepted colour between `from` and `to`, by bisection; `to` if no other is accepted. */
export function reach(from: Colour, to: Colour, isAccepted: (colour: Colour) => boolean): Colour {
  if (isAccepted(from)) return from;
  let [low, high] = [0, 1];
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    if (isAccepted(mix(to, from, middle))) high = middle;
    else low = middle;
  }
  return mix(to, from, high);
}

export function hex(colour: Colour): string {
  const digits = [...paint(colour), colour[3]].map((value) =>
    Math.round(value * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`.replace(/^(.{7})ff$/, '$1');
}

/** Parses a computed `oklab()` colour. */
export function parse(oklab: string): Colour {
  const [l = 0, a = 0, b = 0, alpha = 1] = (oklab.match(/none|-?[\d.]+(e-?\d+)?/g) ?? []).map(
    (part) => Number(part) || 0,
  );
  return [l, a, b, alpha];
}
