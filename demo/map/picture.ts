import { at, layered, listed, Part, text } from './elk-layout.ts';
import { plain, says } from './labels.ts';
import { isEarly, leads, table } from './graph.ts';
import type { Layout, Region } from './layout.ts';
import type { Graph, Question } from './graph.ts';
import type { Box, Line, Place, Placed } from './elk-layout.ts';

/** The padding of a region, and the height of its title. */
const margin = 14;
const head = 42;
/** The space between regions, for arrows. */
const between = 28;

/**
 * Lays out an overview of the map: every question by name, every outcome, a single box for the rules, and lists of
 * what follows.
 */
export async function pictureOf(graph: Graph): Promise<Layout> {
  const { places, lines } = await above(graph);
  const of = (kind: Place['kind']) => places.filter((place) => place.kind === kind);
  const asked = around('assess', of('question'));
  const advised = around('advise', of('outcome'));
  const [rules] = of('rules');
  const probe = of('outcome').find(({ of: id }) =>
    graph.outcomes.some((outcome) => outcome.id === id && outcome.leads.length),
  );
  if (!rules || !probe) throw new Error('The graph has no rules, or no outcome that leads to a debrief');

  const after = graph.questions.filter((question) => !isEarly(question, graph));
  const leading = after.filter((question) => leads(question, graph));
  const beside = after.filter((question) => !leading.includes(question));
  const below = asked.y + asked.height + between;
  const desk = list('desk', beside, asked.x, below, asked.width);
  const low = Math.max(desk.region.y + desk.region.height, advised.y + advised.height) + between;
  const debrief = list('debrief', leading, asked.x, low, rules.x + rules.width - asked.x);

  const foot = { x: advised.x + advised.width / 2, y: advised.y + advised.height };
  const out = end(advised).x + between / 2;
  const middle = { x: rules.x + rules.width / 2, y: rules.y + rules.height / 2 };
  const across = end(debrief.region).y;
  const joining = [
    // The rules are evaluated after the questions, and again after the debrief.
    [
      { x: end(asked).x, y: middle.y },
      { x: rules.x, y: middle.y },
    ],
    [
      { x: middle.x, y: debrief.region.y },
      { x: middle.x, y: rules.y + rules.height },
    ],
    [foot, { x: foot.x, y: end(desk.region).y }, end(desk.region)],
    [end(probe), { x: out, y: end(probe).y }, { x: out, y: across }, end(debrief.region)],
  ].map((points): Line => ({ of: '', points }));

  return framed({
    places: [...places, desk.place, debrief.place],
    lines: [...lines, ...joining],
    regions: [asked, advised, desk.region, debrief.region],
  });
}

/** Lays out the questions by name, with the rules and outcomes next to them. */
async function above(graph: Graph): Promise<Pick<Placed, 'places' | 'lines'>> {
  const questions = await asked(graph).layout({ ...layered('DOWN'), 'elk.spacing.nodeNode': '16' });
  const advised = await advice(graph).layout({
    ...listed,
    'elk.layered.spacing.edgeNodeBetweenLayers': '22',
  });
  const right = at(
    advised,
    questions.width + 2 * margin + 2 * between,
    (questions.height - advised.height) / 2,
  );
  return { places: [...questions.places, ...right.places], lines: [...questions.lines, ...right.lines] };
}

function asked({ questions, arrows, rules }: Graph): Part {
  const part = new Part();
  const names = questions.filter((question) => isEarly(question, { questions })).map(({ id }) => id);
  for (const id of names) part.place(id, 'question', id, [plain(id)]);
  for (const { id, from, to } of arrows)
    if (names.includes(from) && names.includes(to)) part.line(from, to, id);
  // A rule that asks a question first is passed through.
  for (const { name, advise, ends } of rules)
    if (names.includes(advise))
      for (const { id, from } of arrows) if (ends.includes(id)) part.line(from, advise, name);
  return part;
}

function advice({ rules, outcomes }: Graph): Part {
  const part = new Part();
  part.place(table, 'rules', table, [says.rules(rules.length)]);
  const least = Math.max(...outcomes.map(({ id }) => text('outcome', [plain(id)]).width));
  for (const { id } of outcomes) {
    part.place(id, 'outcome', id, [plain(id)], {}, least);
    part.line(table, id, id);
  }
  return part;
}

function around(id: Region['id'], places: readonly Box[]): Region {
  const x = Math.min(...places.map((place) => place.x)) - margin;
  const y = Math.min(...places.map((place) => place.y)) - head;
  const right = Math.max(...places.map((place) => place.x + place.width)) + margin;
  const bottom = Math.max(...places.map((place) => place.y + place.height)) + margin;
  return { id, title: says.short[id], x, y, width: right - x, height: bottom - y };
}

/** Creates a region with a list of names. */
function list(id: Region['id'], questions: readonly Question[], x: number, y: number, width: number) {
  const set = text('list', [questions.map(({ id }) => plain(id)).join(', ')], width - 2 * margin);
  const place: Place = {
    ...set,
    kind: 'list',
    of: id,
    x: x + 18,
    y: y + head - 6,
    width: width - 2 * margin,
  };
  const region: Region = { id, title: says.short[id], x, y, width, height: head + set.height };
  return { place, region };
}

/** Returns the middle of the right edge. */
const end = ({ x, y, width, height }: Box) => ({ x: x + width, y: y + height / 2 });

/** Moves everything so that the top left corner is at the origin. */
function framed({ places, lines, regions }: Pick<Layout, 'places' | 'lines' | 'regions'>): Layout {
  const points = [
    ...regions.flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
    ...lines.flatMap((line) => line.points),
  ];
  const [left, top] = [Math.min(...points.map(({ x }) => x)), Math.min(...points.map(({ y }) => y))];
  const [right, bottom] = [Math.max(...points.map(({ x }) => x)), Math.max(...points.map(({ y }) => y))];
  const whole = { width: right - left, height: bottom - top, places, lines };
  return {
    ...at(whole, -left, -top),
    regions: regions.map((region) => ({ ...region, x: region.x - left, y: region.y - top })),
  };
}
