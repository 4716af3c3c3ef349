import { isEarly, leads, rulesAfter, table } from './graph.ts';
import { at, layered, listed, Part, text } from './elk-layout.ts';
import { labelsIn, ranges, says } from './labels.ts';
import type { LayoutOptions } from 'elkjs/lib/elk-api.js';
import type { Graph, Outcome, Question } from './graph.ts';
import type { Box, Placed } from './elk-layout.ts';

/** A phase of the conversation. */
export interface Region extends Box {
  id: keyof typeof says.short;
  title: string;
}

/** The positions of everything on the map. */
export interface Layout extends Placed {
  regions: readonly Region[];
}

/** The padding of a region, and the height of its title. */
const margin = 20;
const head = 48;
/** The space between regions, and between the parts of a region. */
const between = 24;
const packed = 14;

/** Lays out the questions of some phases with their edges; nodes of other phases are represented by references. */
function flow(graph: Graph, questions: readonly Question[], least = 0): Part {
  const part = new Part();
  const title = (id: string) => graph.questions.find((question) => question.id === id)?.ask ?? id;
  const isHere = (id: string) => questions.some((question) => question.id === id);
  for (const { id, ask } of questions) {
    const isFirst = id === graph.questions[0]?.id;
    const first: LayoutOptions = { 'elk.layered.layering.layerConstraint': 'FIRST_SEPARATE' };
    part.place(id, 'question', `question/${id}`, [ask], isFirst ? first : {}, least);
    for (const { name, number, advise } of graph.rules)
      if (advise === id) {
        part.place(`by ${name}`, 'rules', `rule/${name}`, [String(number)]);
        part.line(`by ${name}`, id, `rule/${name}`);
      }
    for (const outcome of graph.outcomes)
      if (outcome.leads.includes(id)) {
        part.place(`by ${outcome.id}`, 'goto', `outcome/${outcome.id}`, [outcome.title]);
        part.line(`by ${outcome.id}`, id, `outcome/${outcome.id}`);
      }
  }
  const told = new Set<string>();
  for (const arrow of graph.arrows.filter(({ from }) => isHere(from))) {
    // A list of answers is shown only once.
    const isTold = arrow.says.length > 1 && told.has(arrow.says.join());
    told.add(arrow.says.join());
    const [of, end] = [`arrow/${arrow.id}`, `end ${arrow.id}`];
    if (arrow.to === table)
      part.place(end, 'rules', of, [ranges(rulesAfter(arrow, graph).map(({ number }) => number))]);
    else if (!isHere(arrow.to)) part.place(end, 'goto', `question/${arrow.to}`, [title(arrow.to)]);
    part.line(
      arrow.from,
      isHere(arrow.to) ? arrow.to : end,
      of,
      isTold ? [labelsIn(graph.lang).same] : arrow.says,
    );
  }
  return part;
}

/** Lays out the rules that advise something, each with a line to it. */
function waysInto(id: string, words: string, kind: 'outcome' | 'goto', { rules }: Graph): Part {
  const part = new Part();
  const label = ({ number, name }: { number: number; name: string }) => `${number} ${name}`;
  const least = Math.max(...rules.map((rule) => text('rule', [label(rule)]).width));
  for (const rule of rules.filter(({ advise }) => advise === id)) {
    part.place(`rule ${rule.name}`, 'rule', `rule/${rule.name}`, [label(rule)], {}, least);
    part.place(id, kind, `${kind === 'goto' ? 'question' : kind}/${id}`, [words]);
    part.line(`rule ${rule.name}`, id, `rule/${rule.name}`);
  }
  return part;
}

/** Arranges parts in columns, adding each to the shortest column. */
function columns(parts: readonly Placed[], count: number): Placed {
  const width = Math.max(...parts.map((part) => part.width));
  const heights = Array.from({ length: count }, () => 0);
  const moved = parts.map((part) => {
    const column = heights.indexOf(Math.min(...heights));
    const y = heights[column] ?? 0;
    heights[column] = y + part.height + packed;
    return at(part, column * (width + packed), y);
  });
  return together(moved, count * (width + packed) - packed, Math.max(...heights) - packed);
}

const together = (parts: readonly Placed[], width: number, height: number): Placed => ({
  width,
  height,
  places: parts.flatMap(({ places }) => places),
  lines: parts.flatMap(({ lines }) => lines),
});

/** Lays out the map: its regions from top to bottom, each with an independent layout. */
export async function layoutOf(graph: Graph): Promise<Layout> {
  const { questions, outcomes, rules } = graph;
  const asked = flow(
    graph,
    questions.filter((question) => isEarly(question, graph)),
  );
  // Questions that lead on from a draft are drawn with their targets.
  const onward = questions.filter((question) => !isEarly(question, graph) && leads(question, graph));
  const after = flow(graph, onward);
  const first = questions.filter(({ id }) => rules.some(({ advise }) => advise === id));
  const advised = [
    ...outcomes.map(({ id, title }: Outcome) => waysInto(id, title, 'outcome', graph)),
    ...first.map(({ id, ask }) => waysInto(id, ask, 'goto', graph)),
  ];
  const beside = questions.filter((question) => !leads(question, graph));
  const widest = Math.max(...beside.map(({ ask }) => text('question', [ask]).width));
  const details = beside.map((question) => flow(graph, [question], widest));
  const each = (parts: readonly Part[]) => Promise.all(parts.map((part) => part.layout(listed)));

  const assess = await asked.layout(layered('DOWN'));
  const decide = columns(await each(advised), 3);
  const debrief = await after.layout({
    ...layered('RIGHT'),
    'elk.layered.wrapping.strategy': 'MULTI_EDGE',
    'elk.aspectRatio': '2',
  });
  const desk = columns(await each(details), 5);
  return stacked({ assess, decide, desk, ...(onward.length && { debrief }) });
}

function stacked(parts: Partial<Record<keyof typeof says.regions, Placed>>): Layout {
  const width = Math.max(...Object.values(parts).map((part) => part.width)) + 2 * margin;
  let y = 0;
  const regions: Region[] = [];
  const moved = Object.entries(parts).map(([key, part]) => {
    const id = key as keyof typeof says.regions;
    regions.push({ id, title: says.regions[id], x: 0, y, width, height: head + part.height + margin });
    const placed = at(part, (width - part.width) / 2, y + head);
    y += head + part.height + margin + between;
    return placed;
  });
  return { ...together(moved, width, y - between), regions };
}
