/** In OKLab, with its opacity: what the styles mix in. */
export type Colour = readonly [l: number, a: number, b: number, alpha: number];
/** As it is on screen: sRGB from 0 to 1, opaque. */
export type Painted = readonly [r: number, g: number, b: number];

export const white: Colour = [1, 0, 0, 1];
export const black: Colour = [0, 0, 0, 1];
export const clear: Colour = [0, 0, 0, 0];

export const opaque = ([l, a, b]: Colour): Colour => [l, a, b, 1];

/** As `color-mix(in oklab, one share, other)` does it. */
export function mix(one: Colour, other: Colour, share: number): Colour {
  const [of, ofOther] = [one[3] * share, other[3] * (1 - share)];
  const alpha = of + ofOther;
  const at = (i: 0 | 1 | 2) => alpha && (one[i] * of + other[i] * ofOther) / alpha;
  return [at(0), at(1), at(2), alpha];
}

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

export function over(colour: Colour, [r, g, b]: Painted): Painted {
  const [red, green, blue] = paint(colour);
  const lay = (above: number, below: number) => below + (above - below) * colour[3];
  return [lay(red, r), lay(green, g), lay(blue, b)];
}

export function luminance([r, g, b]: Painted): number {
  const light = (value: number) => (value > 0.04045 ? ((value + 0.055) / 1.055) ** 2.4 : value / 12.92);
  return 0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b);
}

export function contrast(one: Painted, other: Painted): number {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(a / b, b / a);
}

/** The first on the way from one colour to another that will do; the other, where none before it does. */
export function reach(from: Colour, to: Colour, suits: (colour: Colour) => boolean): Colour {
  if (suits(from)) return from;
  let [near, far] = [0, 1];
  for (let step = 0; step < 8; step++) {
    const middle = (near + far) / 2;
    if (suits(mix(to, from, middle))) far = middle;
    else near = middle;
  }
  return mix(to, from, far);
}

export function hex(colour: Colour): string {
  const digits = [...paint(colour), colour[3]].map((value) =>
    Math.round(value * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${digits.join('')}`.replace(/^(.{7})ff$/, '$1');
}

export function parse(oklab: string): Colour {
  const [l = 0, a = 0, b = 0, alpha = 1] = (oklab.match(/none|-?[\d.]+(e-?\d+)?/g) ?? []).map(
    (part) => Number(part) || 0,
  );
  return [l, a, b, alpha];
}
