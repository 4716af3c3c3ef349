import type { AnyStateMachine } from 'xstate';

/** The known facts, by the name of the question that asked for each. */
export type Facts = Readonly<Record<string, unknown>>;

/** An answer, sent to the machine as an event: one choice, a set of choices, or typed text. */
export interface Answer {
  question: string;
  /** The id of the choice; `several` for a set, `typed` for text. */
  type: string;
  values?: readonly string[];
  value?: unknown;
}

/** One row of the decision table. The first rule whose `when` returns true decides. */
export interface Rule {
  when: (facts: Facts) => boolean;
  /** The outcome that the rule advises, or a question to ask first. */
  advise: string;
}

/** A sentence, or alternative wordings of it. */
export type Text = string | readonly string[];

/** The words of a question and its answers. */
export interface QuestionWords {
  ask: Text;
  answers?: Readonly<Record<string, Text>>;
  fields?: Readonly<Record<string, { label: Text }>>;
  /** The label of the answer `skip`. */
  skip?: Text;
  /** The label of the button below a multiple choice, if something is selected. */
  done?: Text;
  /** The label of that button if nothing is selected. */
  none?: Text;
}

/** The words of an outcome. */
export interface OutcomeWords {
  /** The advice. */
  title: Text;
  /** The answer that accepts the advice. */
  take: Text;
  /** The outcome in the list of alternatives. */
  also: Text;
}

/** All words for questions, answers and outcomes in one locale. */
export interface Words {
  /** A BCP 47 language tag. */
  lang: string;
  questions: Readonly<Record<string, QuestionWords>>;
  outcomes: Readonly<Record<string, OutcomeWords>>;
  /** Further tables of words, by question, or by question and answer. They needn't cover every question. */
  tables?: Readonly<Record<string, Readonly<Record<string, Text | Readonly<Record<string, Text>>>>>>;
}

/**
 * Writes the message of an outcome. Each function must be pure: its results are memoized by the facts that it reads.
 */
export interface Messages {
  /** The details that only some languages need, and these messages do. Others needn't change anything. */
  details?: readonly string[];
  /** Returns the variants of an outcome's message by name, such as `email, warm` or `call, brief`. */
  ways: (outcome: string) => readonly string[];
  /** Returns the parts that the message must have. */
  required: (outcome: string, facts: Facts, way: string) => readonly string[];
  /** Returns the parts that the message has, without the empty ones. */
  parts: (outcome: string, facts: Facts, way: string) => readonly string[];
  /** Returns all text that is written for the outcome, to detect whether an answer changes any of it. */
  text: (outcome: string, facts: Facts, way: string) => string;
}

/**
 * A conversation that can be linted.
 *
 * The machine must be pure: no delayed transitions, no invoked actors, no history states. Tags tell the kind of a state:
 *
 * - `question`: a single choice
 * - `several`: a multiple choice of `meta.values`
 * - `text`: a form with `meta.fields`
 * - `dates`: a list of dates
 * - `advice`: advises `meta.outcome`
 * - `outcome`: the end of a conversation
 * - `detail`: a question that is asked beside an outcome, and leads to no other state; with `meta.inSomeLanguages`, it is
 *   offered only if `messages.details` lists it
 *
 * A state's key is the name of its question or outcome. A state without a tag is transient and has an `always`
 * transition. An answer that no guard accepts isn't shown. The context has `facts`, and `outcome` once the conversation
 * has reached one.
 *
 * A state evaluates a rule by an `always` transition whose guard has the rule's name as its type or params.
 */
export interface Conversation {
  /** Its name, for the report. */
  name?: string;
  machine: AnyStateMachine;
  rules: Readonly<Record<string, Rule>>;
  /** The type of the guards that evaluate rules, if other guards may have params of the same name. */
  ruleGuard?: string;
  outcomes: readonly string[];
  /** Whether an outcome may be offered only beside the advice, and never be advised itself. */
  offersUnadvised?: boolean;
  /**
   * The choices of each question, or the values of its multiple choice, if they are declared apart from the machine. The
   * machine is then checked against them.
   */
  answers?: Readonly<Record<string, readonly string[]>>;
  words: Words;
  messages: Messages;
  /** Returns sample values for a typed answer, or undefined if any text in each field is valid. */
  typed?: (question: string, fields: readonly string[]) => readonly unknown[] | undefined;
}
