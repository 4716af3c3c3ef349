import type { AnyStateMachine } from 'xstate';

/** What is known, by the question that asked for it. */
export type Facts = Readonly<Record<string, unknown>>;

/** An answer, which is an event of the machine: one choice, a set of choices, or what was typed. */
export interface Answer {
  question: string;
  /** The id of the choice; `several` for a set, `typed` for text. */
  type: string;
  values?: readonly string[];
  value?: unknown;
}

/** One line of the decision table; the first in order whose `when` holds decides. */
export interface Rule {
  when: (facts: Facts) => boolean;
  /** The outcome that it advises, or a question that comes first. */
  advise: string;
}

/** A sentence, or several that say the same. */
export type Text = string | readonly string[];

/** What a question says, and each of its answers. */
export interface QuestionWords {
  ask: Text;
  answers?: Readonly<Record<string, Text>>;
  fields?: Readonly<Record<string, { label: Text }>>;
  /** Says the answer `skip`. */
  skip?: Text;
  /** The button below a choice of several: with something chosen, and with nothing. */
  done?: Text;
  none?: Text;
}

/** What an outcome says: as an advice, as the answer that takes it, and among the alternatives. */
export interface OutcomeWords {
  title: Text;
  take: Text;
  also: Text;
}

/** Everything that is said of questions, answers and outcomes in one language. */
export interface Words {
  /** BCP 47 */
  lang: string;
  questions: Readonly<Record<string, QuestionWords>>;
  outcomes: Readonly<Record<string, OutcomeWords>>;
  /** Other tables, which say something of some questions, or of some of their answers. */
  tables?: Readonly<Record<string, Readonly<Record<string, Text | Readonly<Record<string, Text>>>>>>;
}

/**
 * How the message of an outcome is written. What it turns on has to be read from the facts that it is given, one by
 * one, and from nothing else: the same is not written twice.
 */
export interface Messages {
  /** The ways in which the message of an outcome can be written, by name: by email and warm, as a call and brief. */
  ways: (outcome: string) => readonly string[];
  /** The parts that it must have. */
  required: (outcome: string, facts: Facts, way: string) => readonly string[];
  /** The parts that it has, each of which says something. */
  parts: (outcome: string, facts: Facts, way: string) => readonly string[];
  /** All that is written to go with the outcome, to tell whether an answer makes any of it another. */
  text: (outcome: string, facts: Facts, way: string) => string;
}

/**
 * A conversation that can be linted.
 *
 * Its machine is pure (nothing waits, nothing is invoked, no history) and tells by tags what its states are:
 * `question`, `several` (the values in `meta.values`), `text` (the fields in `meta.fields`), `dates`; `advice` (what it
 * advises in `meta.outcome`); `outcome`. Each is asked under its own name. `detail` marks a question that is open beside
 * an outcome and leads nowhere. A state without a tag is passed through by its `always`. An answer that no guard lets
 * through is not on screen. The context holds `facts`, and in `outcome` what the conversation has ended in.
 *
 * A rule is asked by an `always` whose guard has the rule's name as its type or as its params.
 */
export interface Conversation {
  machine: AnyStateMachine;
  rules: Readonly<Record<string, Rule>>;
  outcomes: readonly string[];
  /** What each question offers: its choices, or the values of a set. */
  answers: Readonly<Record<string, readonly string[]>>;
  words: Words;
  messages: Messages;
  /** What to type as an answer to a question, where any text in each field will not do. */
  typed?: (question: string, fields: readonly string[]) => unknown;
}
