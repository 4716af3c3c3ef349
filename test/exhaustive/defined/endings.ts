/** All conversations of a defined conversation that end in an outcome. */
import { setsOf } from '../../../lint/available-answers.ts';
import { typedAnswers } from '../../../lint/engine/sample-answers.ts';
import type { Answer } from '../../../lint/types.ts';
import type { TextFor } from '../../../lint/engine/sample-answers.ts';
import type { ConversationState } from '../../../machines/engine/types.ts';
import type { DefinedConversation } from '../../../src/engine/index.ts';

/** Conversations with the same facts. */
export interface Ending {
  outcome: string;
  facts: object;
  /** The fewest answers that lead there. */
  answers: readonly Answer[];
  conversations: number;
}

/** All endings, and how many conversations were left out because there are too many. */
export interface Endings {
  endings: readonly Ending[];
  left: number;
}

/** The largest number of values for which a multiple choice is answered with every subset. */
const everySetOf = 6;

/** The largest number of different conversations that are followed from one answer to the next. */
const mostAtOnce = 20_000;

interface Path {
  answers: readonly Answer[];
  state: ConversationState;
  conversations: number;
}

/** Follows every answer, question by question. Conversations that know and ask the same go on as one. */
export function endingsOf(conversation: DefinedConversation, textFor: TextFor): Endings {
  const { replay } = conversation;
  const found = new Map<string, Ending>();
  let left = 0;
  let paths: readonly Path[] = [{ answers: [], state: replay([]), conversations: 1 }];
  while (paths.length) {
    const next = new Map<string, Path>();
    for (const { answers, state, conversations } of paths) {
      const { outcome } = state.now;
      if (state.now.kind === 'outcome' && outcome !== undefined) {
        const key = keyOf([outcome, state.facts]);
        const ending = found.get(key) ?? { outcome, facts: state.facts, answers, conversations: 0 };
        found.set(key, { ...ending, conversations: ending.conversations + conversations });
        continue;
      }
      for (const answer of answersTo(state, conversation, textFor)) {
        const all = [...answers, answer];
        const after = replay(all);
        const { now, facts, rule } = after;
        const key = keyOf([now.kind, now.id, now.outcome, rule, facts]);
        const path = next.get(key) ?? { answers: all, state: after, conversations: 0 };
        next.set(key, { ...path, conversations: path.conversations + conversations });
      }
    }
    const all = [...next.values()];
    paths = sampled(all, mostAtOnce);
    const count = (some: readonly Path[]) => some.reduce((sum, { conversations }) => sum + conversations, 0);
    left += count(all) - count(paths);
  }
  return { endings: [...found.values()], left };
}

/** Selects values evenly, if there are more than `most`. */
export const sampled = <Value>(values: readonly Value[], most: number): readonly Value[] =>
  values.length <= most
    ? values
    : values.filter(
        (_, at) => Math.floor((at * most) / values.length) !== Math.floor(((at - 1) * most) / values.length),
      );

/** The facts in a fixed order, since the order of the answers doesn't matter. */
const keyOf = (value: readonly unknown[]): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );

const made = new Map<string, Answer>();

/** Returns equal answers as the same object, by which `replay` recognizes the conversation so far. */
export function interned(answer: Answer): Answer {
  const key = JSON.stringify(answer);
  const known = made.get(key) ?? answer;
  made.set(key, known);
  return known;
}

function answersTo(
  { now }: ConversationState,
  { machine }: DefinedConversation,
  textFor: TextFor,
): readonly Answer[] {
  const { id: question, kind, choices, values = [], fields = [] } = now;
  const chosen = choices.map((type): Answer => ({ question, type }));
  const sets = kind === 'several' ? setsOf(values, everySetOf) : [];
  const forms = kind === 'text' ? typedAnswers(machine, question, fields, textFor) : [];
  return [
    ...chosen,
    ...sets.map((values): Answer => ({ question, type: 'several', values })),
    ...forms.map((value): Answer => ({ question, type: 'typed', value })),
  ].map(interned);
}
