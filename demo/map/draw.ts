import { gap, sizes } from './elk-layout.ts';
import { style } from './style.ts';
import type { Layout } from './layout.ts';
import type { Line, Place, Text } from './elk-layout.ts';

/** The title and the description of a drawing. */
export interface Described {
  title: string;
  description: string;
  /** The language of the questions, answers and outcomes, if it isn’t that of the drawing itself. */
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** The margin around the drawing. */
const edge = 1;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Rounds a coordinate, so that the output is the same on every platform. */
const to = (number: number): string => String(Math.round(number * 10) / 10);

/**
 * Draws the map as a self-contained SVG. Elements that represent a question, a rule, an outcome or an edge have its id
 * in `data-of`, so that the page can highlight them.
 */
export function draw(
  { width, height, regions, places, lines }: Layout,
  { title, description, lang = 'en', dir = 'ltr' }: Described,
): string {
  const language = lang === 'en' ? '' : ` lang="${lang}"${dir === 'rtl' ? ' direction="rtl"' : ''}`;
  const box = [-edge, -edge, width + 2 * edge, height + 2 * edge].map(to);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="map" role="img" aria-labelledby="map-title map-description"`,
    ` viewBox="${box.join(' ')}" width="${String(box[2])}" height="${String(box[3])}">`,
    `<title id="map-title">${title}</title>`,
    `<desc id="map-description">${description}</desc>`,
    `<style>${style}</style>\n`,
    ...regions.map(
      ({ title, x, y, width, height }) =>
        `<g class="region">${rect({ x, y, width, height }, 14)}<text x="${to(x + 20)}" y="${to(y + 30)}">${escaped(title)}</text></g>\n`,
    ),
    ...lines.map((line) => drawnLine(line, language)),
    ...places.map((place) => drawnPlace(place, language)),
    '</svg>\n',
  ].join('');
}

const rect = ({ x, y, width, height }: Omit<Text, 'groups'>, radius: number): string =>
  `<rect x="${to(x)}" y="${to(y)}" width="${to(width)}" height="${to(height)}" rx="${String(radius)}"/>`;

/** @param language the attributes of text in the language of the conversation. Rules have names and numbers only */
function drawnPlace(place: Place, language: string): string {
  const { kind, of, groups } = place;
  const isRule = kind === 'rule' || kind === 'rules';
  const radius = isRule ? 12 : 8;
  return `<g class="place ${kind}" data-of="${of}"${isRule ? '' : language}><title>${escaped(groups.map((group) => group.join('')).join(' '))}</title>${rect(place, radius)}${textOf(place, kind)}</g>\n`;
}

function drawnLine({ of, points, label }: Line, language: string): string {
  const [last, before] = [points.at(-1), points.at(-2)];
  const head = last && before ? `<path class="head" d="${headAt(last, before)}"/>` : '';
  return `<g class="line" data-of="${of}"${label ? language : ''}><path d="${rounded(points)}"/>${head}${label ? rect(label, 0) + textOf(label, 'label') : ''}</g>\n`;
}

/** Draws text in the middle of its box; the text of a rule starts with its number on the left. */
function textOf(text: Text, kind: keyof typeof sizes): string {
  const { size, line, x, y } = sizes[kind];
  const isLeft = kind === 'rule' || kind === 'list';
  const left = isLeft ? text.x + x : text.x + text.width / 2;
  let top = text.y + y + (line + size * 0.7) / 2;
  const rows = text.groups.flatMap((group) => {
    const set = group.map((part) => {
      const row = part.trimEnd();
      const [, number, rest] = (kind === 'rule' ? /^(\d+) (.*)/.exec(row) : null) ?? [];
      const inside = number
        ? `<tspan>${number}</tspan><tspan x="${to(left + 24)}">${escaped(rest ?? '')}</tspan>`
        : escaped(row);
      const drawn = `<text x="${to(left)}" y="${to(top)}"${isLeft ? '' : ' text-anchor="middle"'}>${inside}</text>`;
      top += line;
      return drawn;
    });
    top += gap;
    return set;
  });
  return rows.join('');
}

type Point = Line['points'][number];

/** Draws a line with rounded corners. */
function rounded(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (!before) return `M${at(point)}`;
      if (!after) return `L${at(point)}`;
      const step = Math.min(radius, distance(point, before) / 2, distance(point, after) / 2);
      return `L${at(towards(point, before, step))}Q${at(point)} ${at(towards(point, after, step))}`;
    })
    .join('');
}

const at = ({ x, y }: Point): string => `${to(x)} ${to(y)}`;

const radius = 7;

const distance = (one: Point, other: Point): number => Math.hypot(other.x - one.x, other.y - one.y);

/** Returns a point at a distance from one point towards another. */
function towards(from: Point, end: Point, step: number): Point {
  const part = step / (distance(from, end) || 1);
  return { x: from.x + (end.x - from.x) * part, y: from.y + (end.y - from.y) * part };
}

/** Draws an arrowhead that is as long as it is wide. */
function headAt(tip: Point, from: Point): string {
  const back = towards(tip, from, 8);
  const [x, y] = [(tip.y - back.y) / 2, (back.x - tip.x) / 2];
  return `M${at(tip)}L${at({ x: back.x + x, y: back.y + y })}L${at({ x: back.x - x, y: back.y - y })}Z`;
}
