import { followed } from './path-taken.ts';
import { table } from './graph.ts';
import type { EngineAnswer } from '../../machines/engine/types.ts';
import type { Replay } from '../../src/conversation.ts';
import type { Graph } from './graph.ts';

/** The highlighted ids on the map, and the current position of the conversation. */
export interface Lit {
  on: ReadonlySet<string>;
  now: string;
}

const ends = (ids: readonly string[], { arrows }: Graph): string[] =>
  ids.flatMap((id) => {
    const arrow = arrows.find((one) => one.id === id);
    return arrow ? [`arrow/${id}`, `question/${arrow.from}`, `question/${arrow.to}`] : [];
  });

/** Returns every path to an outcome: its rules, the edges that lead to them, and the nodes in between. */
export function waysInto(outcome: string, graph: Graph): ReadonlySet<string> {
  const rules = graph.rules.filter(({ advise }) => advise === outcome);
  const ways = [...new Set(rules.flatMap(({ ways }) => ways))];
  const on = new Set([
    `outcome/${outcome}`,
    ...rules.map(({ name }) => `rule/${name}`),
    ...ends(ways, graph),
  ]);
  // A question can follow a rule that asks it first, or an outcome.
  for (const { name, advise } of graph.rules) if (on.has(`question/${advise}`)) on.add(`rule/${name}`);
  for (const { id, leads } of graph.outcomes)
    if (leads.some((question) => on.has(`question/${question}`))) on.add(`outcome/${id}`);
  return on;
}

/** Returns the path that a conversation has taken. */
export function way(answers: readonly EngineAnswer[], graph: Graph, replay: Replay): Lit {
  const turns = [...answers, null].map((_, index) => replay(answers.slice(0, index)));
  const { now, answers: said } = replay(answers);
  const on = new Set<string>(said.map(({ question }) => `question/${question}`));
  // The rules are evaluated several times: before an interview in progress, before an advice, and again after the
  // interview.
  turns.forEach(({ rule }, index) => {
    if (rule && rule !== turns[index - 1]?.rule) on.add(`rule/${rule}`);
  });
  for (const { now } of turns) if (now.outcome) on.add(`outcome/${now.outcome}`);
  const asked = now.kind === 'advice' || now.kind === 'outcome' ? table : now.id;
  for (const id of ends(followed(said, asked, graph), graph)) if (id.startsWith('arrow/')) on.add(id);
  return { on, now: now.outcome ? `outcome/${now.outcome}` : `question/${now.id}` };
}
