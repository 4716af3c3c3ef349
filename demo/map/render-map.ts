import { bowOut } from '../../lint/bow-out/conversation.ts';
import { fromDefined } from '../../lint/engine/conversation.ts';
import { turnedDown } from '../../src/turned-down.ts';
import { loadLocale } from '../languages.ts';
import { draw } from './draw.ts';
import { graphOf, walkOf } from './build-graph.ts';
import { layoutOf } from './layout.ts';
import { pictureOf } from './picture.ts';
import { says } from './labels.ts';
import type { Walk } from '../../lint/walk.ts';
import type { ConversationName } from '../conversations.ts';
import type { Graph } from './graph.ts';

/** The rendered map of a conversation in one language. */
export interface Drawn {
  graph: Graph;
  /** The map as an SVG. */
  svg: string;
}

let walked: Walk | undefined;

const graphs: Readonly<Record<ConversationName, (lang: string) => Promise<readonly [Graph, 'ltr' | 'rtl']>>> =
  {
    async 'bow-out'(lang) {
      const locale = await loadLocale(lang);
      const conversation = await bowOut(locale);
      return [graphOf(conversation, (walked ??= walkOf(conversation))), locale.dir];
    },
    'turned-down'() {
      const conversation = fromDefined(turnedDown);
      return Promise.resolve([graphOf(conversation, walkOf(conversation)), turnedDown.locale.dir]);
    },
  };

/** Renders a map. Runs at build time, so that visitors load neither the layout engine nor its input. */
export async function drawn(name: ConversationName, lang: string): Promise<Drawn> {
  const [graph, dir] = await graphs[name](lang);
  return { graph, svg: draw(await layoutOf(graph), { ...says.map(graph), lang, dir }) };
}

/** Renders the overview in the README. */
export async function picture(): Promise<string> {
  const [graph] = await graphs['bow-out']('en');
  return draw(await pictureOf(graph), says.picture);
}
