/** A question of the machine. */
export interface Question {
  id: string;
  /** The phase of the conversation: a top-level state of the machine. */
  phase: string;
  ask: string;
  help?: string;
  answers: readonly Answer[];
  /** Whether the question can be skipped. */
  isPassed: boolean;
  /** For a detail, the outcomes whose draft it refines. */
  of: readonly string[];
}

/** An answer to a question. */
export interface Answer {
  id: string;
  says: string;
  /** The short form, for one of several choices. */
  short: string;
}

/** An edge from a question to what can follow: another question, or the rules. */
export interface Arrow {
  id: string;
  from: string;
  to: string;
  /** The ids of the answers that can lead this way. */
  answers: readonly string[];
  /** The answers in words, one line each. */
  says: readonly string[];
}

/** The answers to one question that lead to a rule's decision. */
export interface Condition {
  question: string;
  ask: string;
  /** The answers in words. */
  answers: readonly string[];
  /** Whether the question has always been asked when the rule decides. */
  isAlways: boolean;
}

/** A row of the decision table. */
export interface Rule {
  name: string;
  /** The position in the table, starting at 1. */
  number: number;
  /** An outcome, or a question to ask first. */
  advise: string;
  /** The conditions that hold whenever the rule decides. */
  when: readonly Condition[];
  /** All edges on the paths to the rule, and those that lead directly to it. */
  ways: readonly string[];
  ends: readonly string[];
}

export interface Outcome {
  id: string;
  title: string;
  /** Why it is a reasonable thing to do. */
  kind: string;
  /** The answer that accepts the advice, and the answer that chooses the outcome instead of the advice. */
  take: string;
  also: string;
  /** The answers that lead on from the outcome. */
  leads: readonly string[];
}

/** The whole conversation as a graph. */
export interface Graph {
  /** The language of its words: BCP 47. */
  lang: string;
  questions: readonly Question[];
  arrows: readonly Arrow[];
  rules: readonly Rule[];
  outcomes: readonly Outcome[];
}

/** The id of the decision table as the target of an edge. */
export const table = 'decide';

/** Whether a question is asked before the first advice, in the phase that the conversation starts with. */
export const isEarly = ({ phase }: Question, { questions }: Pick<Graph, 'questions'>): boolean =>
  phase === questions[0]?.phase;

/** Whether any answer to a question leads to another node. */
export const leads = ({ id }: Pick<Question, 'id'>, { arrows }: Pick<Graph, 'arrows'>): boolean =>
  arrows.some(({ from }) => from === id);

/** Returns the rules that decide directly after an edge. */
export const rulesAfter = ({ id }: Arrow, { rules }: Graph): readonly Rule[] =>
  rules.filter(({ ends }) => ends.includes(id));
