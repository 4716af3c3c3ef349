import { assert } from 'chai';
import { maps } from 'virtual:map';
import type { Graph } from '../../demo/map/graph.ts';
import type { Visit } from './visit.ts';

export const graphIn = async (name: keyof typeof maps, lang: string): Promise<Graph> =>
  (await maps[name][lang]!()).graph;

/** Fails if text leaves its box, or a box lies over another. */
export function hasRoom(visit: Visit): void {
  const boxes: { name: string; box: DOMRect }[] = [];
  for (const part of visit.all<SVGGElement>(':is(.place, .line:has(rect))')) {
    const box = part.querySelector('rect')!.getBBox();
    const name = part.textContent;
    boxes.push({ name, box });
    for (const text of part.querySelectorAll('text')) {
      const { x, width } = text.getBBox();
      assert.isAtLeast(x, box.x - 0.5, name);
      assert.isAtMost(x + width, box.x + box.width + 0.5, name);
    }
  }
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1)) {
      const [a, b] = [one.box, other.box];
      const isApart =
        a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
      assert.isTrue(isApart, `${one.name} lies over ${other.name}`);
    }
}
