import { bowOut } from '../../lint/bow-out/conversation.ts';
import { fromDefined } from '../../lint/engine/conversation.ts';
import { en } from '../../src/locales/en/locale.ts';
import { turnedDown } from '../../src/turned-down.ts';
import { draw } from './draw.ts';
import { graphOf } from './build-graph.ts';
import { layoutOf } from './layout.ts';
import { pictureOf } from './picture.ts';
import { says } from './labels.ts';
import type { ConversationName } from '../conversations.ts';
import type { Graph } from './graph.ts';

/** The rendered map of a conversation. */
export interface Drawn {
  graph: Graph;
  /** The map as an SVG. */
  svg: string;
}

const ours = async (): Promise<Graph> => graphOf(await bowOut(en));

async function drawn(graph: Graph): Promise<Drawn> {
  return { graph, svg: draw(await layoutOf(graph), says.map(graph)) };
}

/** Renders the maps. Runs at build time, so that visitors load neither the layout engine nor its input. */
export const maps = async (): Promise<Record<ConversationName, Drawn>> => ({
  'bow-out': await drawn(await ours()),
  'turned-down': await drawn(graphOf(fromDefined(turnedDown))),
});

/** Renders the overview in the README. */
export const picture = async (): Promise<string> => draw(await pictureOf(await ours()), says.picture);
