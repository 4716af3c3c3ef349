import { replay } from '../../machines/bow-out/replay.ts';
import { followed } from './path-taken.ts';
import { table } from './graph.ts';
import type { Answer } from '../../machines/bow-out/machine.ts';
import type { Graph } from './graph.ts';

/** What is lit on the map, as its drawing names it; and where the conversation stands. */
export interface Lit {
  on: ReadonlySet<string>;
  now: string;
}

const ends = (ids: readonly string[], { arrows }: Graph): string[] =>
  ids.flatMap((id) => {
    const arrow = arrows.find((one) => one.id === id);
    return arrow ? [`arrow/${id}`, `question/${arrow.from}`, `question/${arrow.to}`] : [];
  });

/** Every way into an outcome: its rules, the arrows on a way to one of them, and what these join. */
export function waysInto(outcome: string, graph: Graph): ReadonlySet<string> {
  const rules = graph.rules.filter(({ advise }) => advise === outcome);
  const ways = [...new Set(rules.flatMap(({ ways }) => ways))];
  const on = new Set([
    `outcome/${outcome}`,
    ...rules.map(({ name }) => `rule/${name}`),
    ...ends(ways, graph),
  ]);
  // A question that is put first by a rule comes by that rule; one that an outcome leads to, by that outcome.
  for (const { name, advise } of graph.rules) if (on.has(`question/${advise}`)) on.add(`rule/${name}`);
  for (const { id, leads } of graph.outcomes)
    if (leads.some((question) => on.has(`question/${question}`))) on.add(`outcome/${id}`);
  return on;
}

/** The way that a conversation has taken. */
export function way(answers: readonly Answer[], graph: Graph): Lit {
  const turns = [...answers, null].map((_, index) => replay(answers.slice(0, index)));
  const { now, answers: said } = replay(answers);
  const on = new Set<string>(said.map(({ question }) => `question/${question}`));
  // The table is asked at several moments: before an interview that is going on, before an advice, and once more later.
  turns.forEach(({ rule }, index) => {
    if (rule && rule !== turns[index - 1]?.rule) on.add(`rule/${rule}`);
  });
  for (const { now } of turns) if (now.outcome) on.add(`outcome/${now.outcome}`);
  const asked = now.kind === 'advice' || now.kind === 'outcome' ? table : now.id;
  for (const id of ends(followed(said, asked, graph), graph)) if (id.startsWith('arrow/')) on.add(id);
  return { on, now: now.outcome ? `outcome/${now.outcome}` : `question/${now.id}` };
}
