import { bowOut } from '../../lint/bow-out/conversation.ts';
import { en } from '../../src/locales/en/locale.ts';
import { draw } from './draw.ts';
import { graphOf } from './build-graph.ts';
import { layoutOf } from './layout.ts';
import { pictureOf } from './picture.ts';
import { says } from './labels.ts';
import type { Graph } from './graph.ts';

/** The rendered map for the page. */
export interface Drawn {
  graph: Graph;
  /** The map as an SVG. */
  svg: string;
}

const graphed = async (): Promise<Graph> => graphOf(await bowOut(en));

/** Renders the map. Runs at build time, so that visitors load neither the layout engine nor its input. */
export async function drawn(): Promise<Drawn> {
  const graph = await graphed();
  return { graph, svg: draw(await layoutOf(graph), says.map) };
}

/** Renders the overview in the README. */
export const picture = async (): Promise<string> => draw(await pictureOf(await graphed()), says.picture);
