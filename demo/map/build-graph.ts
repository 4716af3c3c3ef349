import { decider } from '../../lint/findings/shadowed-rule.ts';
import { alwaysOf, innermost, isQuestion, metaOf, rulesAsked, statesOf } from '../../lint/state-graph.ts';
import { answersTo } from '../../lint/reachable-states.ts';
import { walk } from '../../lint/walk.ts';
import { interpolate } from '../../src/locales/interpolate.ts';
import { conditionsOf } from './conditions.ts';
import { joined, typed } from './labels.ts';
import { followed } from './path-taken.ts';
import { isEarly, leads, table } from './graph.ts';
import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';
import type { Conversation, Text } from '../../lint/types.ts';
import type { Walk } from '../../lint/walk.ts';
import type { Decision, Place } from '../../lint/reachable-states.ts';
import type { Arrow, Graph, Question, Rule } from './graph.ts';

const first = (text: Text | undefined): string => interpolate(text ?? '');

/** Walks a conversation for its graph. This takes seconds, and is the same in every language. */
// Pairs of choices are enough to show all interactions.
export const walkOf = (conversation: Conversation): Walk => walk(conversation, { everySetOf: 2 });

/**
 * Builds the graph of a conversation. Questions and edges come from the machine. Which sets of choices lead where, and
 * which answers lead to a rule, is determined by walking the conversation. Nothing is specified twice.
 */
export function graphOf(conversation: Conversation, { places, decisions }: Walk): Graph {
  const { machine, outcomes, words } = conversation;
  // A question that is asked in several places is drawn once, where it is asked first.
  const asked = statesOf(machine)
    .filter(isQuestion)
    .filter((node, index, all) => all.findIndex(({ key }) => key === node.key) === index);
  const arrows = asked.flatMap((node) => arrowsFrom(node, conversation, places));
  const questions = asked.map((node) => questionOf(node, conversation, places));
  /** The questions that lead on from an outcome, such as those after an interview. */
  const onward = questions.filter(
    (question) => !isEarly(question, { questions }) && question.of.length && leads(question, { arrows }),
  );
  return {
    lang: words.lang,
    questions,
    arrows,
    rules: rulesOf(conversation, decisions, { questions, arrows, onward }),
    outcomes: outcomes.map((id) => ({
      id,
      title: first(words.outcomes[id]?.title),
      take: first(words.outcomes[id]?.take),
      also: first(words.outcomes[id]?.also),
      kind: first((words.outcomes[id] as { kind?: Text }).kind),
      leads: onward.filter(({ of }) => of.includes(id)).map(({ id: question }) => question),
    })),
  };
}

function rulesOf(
  conversation: Conversation,
  decisions: readonly Decision[],
  { questions, arrows, onward }: Pick<Graph, 'questions' | 'arrows'> & { onward: readonly Question[] },
): Rule[] {
  const { rules } = conversation;
  const listed = Object.values(rules);
  const way = ({ from, answer }: Decision) => {
    const said = answersTo(from, answer);
    // Answers before a question that leads on from an outcome belong to an earlier decision.
    const since = said.findLastIndex(({ question }) => onward.some(({ id }) => id === question));
    return followed(said.slice(Math.max(0, since)), table, { questions, arrows, rules: listed });
  };
  const decided = decisions
    .filter(({ node }) => isTable(node, conversation))
    .map((decision) => ({ ...decision, rule: decider(decision, conversation), way: way(decision) }));
  // The first decision describes a rule best; some rules only decide after an outcome, such as after an interview.
  const isFirst = ({ way }: { way: readonly string[] }) =>
    !arrows.some(({ id, from }) => way.includes(id) && onward.some((question) => question.id === from));
  const [early, late] = [decided.filter(isFirst), decided.filter((decision) => !isFirst(decision))];
  return Object.entries(rules).map(([name, { advise }], index) => {
    const isOurs = ({ rule }: { rule: string | undefined }) => rule === name;
    const among = early.some(isOurs) ? early : late;
    const ways = decided.filter(isOurs).map(({ way }) => way);
    return {
      name,
      number: index + 1,
      advise,
      when: conditionsOf(among.filter(isOurs), among, questions, conversation.words.lang),
      ways: [...new Set(ways.flat())],
      ends: [...new Set(ways.flatMap((way) => way.at(-1) ?? []))],
    };
  });
}

/** Whether the state evaluates all rules: a guard of another state may share a rule's name. */
const isTable = (node: AnyStateNode, conversation: Conversation) =>
  rulesAsked(node, conversation).length === Object.keys(conversation.rules).length;

function questionOf(node: AnyStateNode, { words }: Conversation, places: readonly Place[]): Question {
  const { ask, help, answers, fields, skip } = words.questions[node.key] as {
    ask: Text;
    help?: Text;
    answers?: Record<string, Text>;
    fields?: Record<string, { label: Text }>;
    skip?: Text;
  };
  const fieldLabels = Object.values(fields ?? {}).map(({ label }) => first(label));
  // The interface also uses the nouns for several choices at once.
  const nouns =
    metaOf(node).values && (words.tables?.['reasons']?.[node.key] as Record<string, Text> | undefined);
  const offered = metaOf(node).values ?? [...node.transitions.keys()];
  const beside = places.filter(
    ({ snapshot, offers }) =>
      snapshot.hasTag('outcome') && offers.some((offer) => offer.node.key === node.key && offer.taken.length),
  );
  // Required questions are asked immediately before the draft.
  const before = [...node.transitions.values()]
    .flat()
    .flatMap(({ target = [] }) =>
      (target as readonly AnyStateNode[]).filter(({ tags }) => tags.includes('outcome')),
    )
    .map(({ key }) => key);
  return {
    id: node.key,
    phase: node.path[0] ?? '',
    ask: first(ask),
    ...(help !== undefined && { help: first(help) }),
    answers: offered.map((id) => {
      const told =
        id === 'typed' ? typed(fieldLabels, words.lang) : first(answers?.[id] ?? (id === 'skip' ? skip : id));
      return { id, says: told, short: first(nouns?.[id] ?? told) };
    }),
    isPassed: alwaysOf(node).length > 0,
    of: [
      ...new Set([
        ...before,
        ...beside.map(({ snapshot }) => outcomeOf(snapshot.context)).filter((id) => id !== null),
      ]),
    ],
  };
}

const outcomeOf = (context: unknown) => (context as { outcome: string | null }).outcome;

/** Returns the edges of a question: one for each target, with all answers that can lead there. */
function arrowsFrom(node: AnyStateNode, conversation: Conversation, places: readonly Place[]): Arrow[] {
  const found = new Map<string, string[]>();
  for (const [type, transitions] of node.transitions)
    for (const to of new Set(transitions.flatMap((one) => endsOf(one, conversation))))
      found.set(to, [...(found.get(to) ?? []), type]);
  const question = questionOf(node, conversation, []);
  return [...found].map(([to, types]) => {
    const sets = metaOf(node).values && setsTo(node.key, to, places);
    const answers = sets ? [...new Set(sets.flat())] : types;
    const told = (id: string) => question.answers.find((answer) => answer.id === id)?.says ?? id;
    const short = (id: string) => question.answers.find((answer) => answer.id === id)?.short ?? id;
    return {
      id: `${node.key}-${to}`,
      from: node.key,
      to,
      answers,
      says: sets
        ? [joined(sets, metaOf(node).values ?? [], short, conversation.words.lang)]
        : answers.map(told),
    };
  });
}

/** Returns the questions, or the decision table, that a transition can lead to, passing through transient states. */
function endsOf({ target = [] }: AnyTransitionDefinition, conversation: Conversation): string[] {
  return (target as readonly AnyStateNode[]).map(innermost).flatMap((node) => {
    if (isQuestion(node)) return [node.key];
    if (isTable(node, conversation)) return [table];
    return alwaysOf(node).flatMap((one) => endsOf(one, conversation));
  });
}

/** Returns the sets of choices that lead to a target, as far as the walk covered them. */
function setsTo(question: string, to: string, places: readonly Place[]): (readonly string[])[] {
  const steps = places.flatMap(({ steps }) => steps).filter(({ answer }) => answer.question === question);
  return steps
    .filter(({ to: next }) =>
      to === table ? next?.snapshot.hasTag('advice') : next?.states.at(-1)?.key === to,
    )
    .map(({ answer }) => answer.values ?? []);
}
