import type { Condition } from './conditions.ts';

/** Something that the machine asks. */
export interface Question {
  id: string;
  /** The part of the conversation that it stands in: a state of the machine's first level. */
  phase: string;
  ask: string;
  help?: string;
  answers: readonly Answer[];
  /** Whether it can be passed over unasked. */
  isPassed: boolean;
  /** Where it is asked beside a draft: the outcomes whose draft it refines. */
  of: readonly string[];
}

/** What a question offers. */
export interface Answer {
  id: string;
  says: string;
  /** The same in a word or two, where it is one of several. */
  short: string;
}

/** From a question to what may come next: another question, or the rules. */
export interface Arrow {
  id: string;
  from: string;
  to: string;
  /** The ids of the answers that can lead this way. */
  answers: readonly string[];
  /** The same in words, a line each. */
  says: readonly string[];
}

/** A row of the decision table. */
export interface Rule {
  name: string;
  /** Its place in the table, from 1. */
  number: number;
  /** An outcome, or the question that comes first. */
  advise: string;
  /** What has been answered wherever it decides. */
  when: readonly Condition[];
  /** The arrows on any way to it, and those among them that lead right to it. */
  ways: readonly string[];
  ends: readonly string[];
}

export interface Outcome {
  id: string;
  title: string;
  /** Why it is a decent thing to do. */
  kind: string;
  /** As the answer that takes it, and that takes it instead of another. */
  take: string;
  also: string;
  /** What can be answered once it is chosen and leads on. */
  leads: readonly string[];
}

/** The whole conversation as something to draw. */
export interface Graph {
  questions: readonly Question[];
  arrows: readonly Arrow[];
  rules: readonly Rule[];
  outcomes: readonly Outcome[];
}

/** The place of the table among what arrows lead to. */
export const table = 'decide';

/** Whether an answer to a question leads on. */
export const leads = ({ id }: Pick<Question, 'id'>, { arrows }: Pick<Graph, 'arrows'>): boolean =>
  arrows.some(({ from }) => from === id);

/** The rules that decide right after an arrow. */
export const rulesAfter = ({ id }: Arrow, { rules }: Graph): readonly Rule[] =>
  rules.filter(({ ends }) => ends.includes(id));
