import { bowOut } from '../../lint/bow-out/conversation.ts';
import { en } from '../../src/locales/en/locale.ts';
import { draw } from './draw.ts';
import { graphOf } from './build-graph.ts';
import { layoutOf } from './layout.ts';
import { pictureOf } from './picture.ts';
import { says } from './labels.ts';
import type { Graph } from './graph.ts';

/** What the page of the map is made of. */
export interface Drawn {
  graph: Graph;
  /** The map as an SVG. */
  svg: string;
}

const graphed = async (): Promise<Graph> => graphOf(await bowOut(en));

/** The map, computed when the page is built: whoever looks at it has neither to lay it out nor to fetch what does. */
export async function drawn(): Promise<Drawn> {
  const graph = await graphed();
  return { graph, svg: draw(await layoutOf(graph), says.map) };
}

/** The picture of it in the README. */
export const picture = async (): Promise<string> => draw(await pictureOf(await graphed()), says.picture);
