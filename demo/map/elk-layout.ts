import ELK from 'elkjs/lib/elk.bundled.js';
import { linesOf, widthOf } from './text-layout.ts';
import type { ElkExtendedEdge, ElkNode, LayoutOptions } from 'elkjs/lib/elk-api.js';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Lines of text in a box, grouped by answer or question. */
export interface Text extends Box {
  groups: readonly (readonly string[])[];
}

/** What a node represents; `goto` refers to a node elsewhere on the map, `list` represents several things. */
export type Kind = 'question' | 'rule' | 'rules' | 'outcome' | 'goto' | 'list';

export interface Place extends Text {
  kind: Kind;
  /** The id of the question, rule, outcome or edge that it represents. */
  of: string;
}

export interface Line {
  /** The id of the edge or the rule that the line represents; empty if it only leads in from elsewhere. */
  of: string;
  points: readonly { x: number; y: number }[];
  label?: Text;
}

/** The positions in a part of the map. */
export interface Placed {
  width: number;
  height: number;
  places: readonly Place[];
  lines: readonly Line[];
}

/** The font size, weight and padding for each kind of text. */
export const sizes = {
  question: { size: 13, bold: 1.08, line: 17, most: 165, x: 14, y: 9 },
  outcome: { size: 13, bold: 1.08, line: 17, most: 150, x: 14, y: 9 },
  rule: { size: 12, bold: 1.03, line: 16, most: 190, x: 12, y: 4 },
  rules: { size: 12, bold: 1.1, line: 16, most: 110, x: 12, y: 4 },
  goto: { size: 12, bold: 1, line: 16, most: 150, x: 10, y: 5 },
  list: { size: 13, bold: 1, line: 19, most: 600, x: 2, y: 4 },
  label: { size: 12, bold: 1, line: 15, most: 145, x: 5, y: 3 },
} as const;

/** The space between groups of lines. */
export const gap = 5;

export function text(
  kind: keyof typeof sizes,
  words: readonly string[],
  most: number = sizes[kind].most,
): Text {
  const { size, bold, line, x, y } = sizes[kind];
  const groups = words.map((each) => linesOf(each, size * bold, most));
  return {
    x: 0,
    y: 0,
    width: Math.ceil(Math.max(...groups.flat().map((each) => widthOf(each, size * bold))) + 2 * x),
    height: groups.flat().length * line + (groups.length - 1) * gap + 2 * y,
    groups,
  };
}

/** A part of the map with its own layout. */
export class Part {
  readonly #places = new Map<string, Place>();
  readonly #lines = new Map<string, Line>();
  readonly #children: ElkNode[] = [];
  readonly #edges: ElkExtendedEdge[] = [];

  place(
    id: string,
    kind: Kind,
    of: string,
    words: readonly string[],
    options: LayoutOptions = {},
    least = 0,
  ): void {
    if (this.#places.has(id)) return;
    const set = text(kind, words);
    const place = { ...set, width: Math.max(least, set.width), kind, of };
    this.#places.set(id, place);
    this.#children.push({ id, width: place.width, height: place.height, layoutOptions: options });
  }

  line(from: string, to: string, of: string, words: readonly string[] = []): void {
    const id = `${from} ${to}`;
    if (this.#lines.has(id)) return;
    const label = words.length ? text('label', words) : undefined;
    this.#lines.set(id, { of, points: [], ...(label && { label }) });
    const { width = 0, height = 0 } = label ?? {};
    const labels = label
      ? [{ text: of, width, height, layoutOptions: { 'elk.edgeLabels.inline': 'true' } }]
      : [];
    this.#edges.push({ id, sources: [from], targets: [to], labels });
  }

  async layout(options: LayoutOptions): Promise<Placed> {
    const root: ElkNode = {
      id: 'part',
      layoutOptions: options,
      children: this.#children,
      edges: this.#edges,
    };
    const { width = 0, height = 0, children = [], edges = [] } = await new ELK().layout(root);
    const places = children.map(({ id, x = 0, y = 0 }) => ({ ...this.#place(id), x, y }));
    const lines = edges.flatMap(({ id, sections = [], labels = [] }) => {
      const line = this.#lines.get(id);
      const [at] = labels;
      const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
        startPoint,
        ...bendPoints,
        endPoint,
      ]);
      if (!line) return [];
      const label = line.label && { ...line.label, x: at?.x ?? 0, y: at?.y ?? 0 };
      return [{ ...line, points, ...(label && { label }) }];
    });
    return { width, height, places, lines };
  }

  #place(id: string): Place {
    const place = this.#places.get(id);
    if (!place) throw new Error(`There is no node with the id ${id}`);
    return place;
  }
}

export const layered = (direction: 'DOWN' | 'RIGHT'): LayoutOptions => ({
  'elk.algorithm': 'layered',
  'elk.direction': direction,
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.spacing.nodeNode': '24',
  'elk.spacing.edgeNode': '14',
  'elk.spacing.edgeEdge': '10',
  'elk.layered.spacing.nodeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeNodeBetweenLayers': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '9',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.thoroughness': '60',
});

/** Places nodes one below the other in order, with merged edges. */
export const listed: LayoutOptions = {
  ...layered('RIGHT'),
  'elk.spacing.nodeNode': '5',
  'elk.layered.mergeEdges': 'true',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
};

/** Moves a part to a position. */
export function at({ width, height, places, lines }: Placed, x: number, y: number): Placed {
  const moved = <Any extends { x: number; y: number }>(one: Any): Any => ({
    ...one,
    x: one.x + x,
    y: one.y + y,
  });
  return {
    width,
    height,
    places: places.map(moved),
    lines: lines.map(({ of, points, label }) => ({
      of,
      points: points.map(moved),
      ...(label && { label: moved(label) }),
    })),
  };
}
