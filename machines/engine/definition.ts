/**
 * Where an answer leads: to a question by its name, or to `advice`, where the rules decide. Of several, the first whose
 * guard is true; the last one has no guard.
 */
export type Next = string | readonly (string | GuardedNext)[];

/** A way that is taken only if the guard of that name is true. */
export interface GuardedNext {
  if: string;
  to: string;
}

/** What a question's view needs beyond its choices. */
interface Fields {
  /** The fields of a form, in order. The first one is required, the others are optional. */
  fields: readonly string[];
  /** The fields that take something other than text: an ISO 8601 date, a time of day, a year of four digits. */
  types?: Readonly<Record<string, 'date' | 'time' | 'year'>>;
}

/** A question that one of several choices answers. */
export interface ChoiceDefinition {
  /** The choices in the order in which they are shown, and where each leads. */
  answers: Readonly<Record<string, Next>>;
}

/** A question that any number of choices answers, or none. */
export interface SeveralDefinition {
  values: readonly string[];
  next: Next;
}

/** A question that is answered by typing. */
export interface TextDefinition extends Fields {
  next: Next;
  /** Whether the candidate may skip it. */
  mayBeSkipped?: boolean;
}

export type QuestionDefinition = ChoiceDefinition | SeveralDefinition | TextDefinition;

/** Which messages a detail refines: those of all outcomes, unless some are named, and only if the guard is true. */
interface Refinement {
  of?: readonly string[];
  if?: string;
}

/**
 * What is asked beside the draft, in any order: a form, a choice, or something that is switched on and off. The details
 * `names` and `job` are part of every conversation.
 */
export type DetailDefinition = Refinement &
  (Fields | { answers: readonly string[] } | { toggle: 'yes' | 'no' });

/** What the candidate may do in the end. */
interface OutcomeTraits {
  /** The guard that allows this outcome as an alternative to the advice. By default it is always allowed. */
  allowedIf?: string;
  /** What to do besides sending a message, in order. */
  steps?: readonly (string | { step: string; if: string })[];
}

/** An outcome with a message. */
export interface MessageOutcome extends OutcomeTraits {
  /** The question whose answer the letter cannot do without. It is asked before the draft, if it hasn't been. */
  requires?: string;
  /** Whom the message is to. The words of the locale describe each recipient. */
  to: string;
  /** When to send it. The words of the locale say each. */
  when: string;
  /** How it can be sent. Defaults to email, chat and text message. */
  channels?: readonly ('email' | 'chat' | 'text' | 'phone')[];
  /** The least and the largest number of words of the main email. */
  words: readonly [least: number, most: number];
  /** Whether there may be nothing to send: the message is written only if the candidate asks for it. */
  isOptional?: boolean;
  /** The notes that go with the message. */
  notes?: readonly string[];
}

/** An outcome with nothing to send. */
export interface SilentOutcome extends OutcomeTraits {
  channels: readonly [];
}

export type OutcomeDefinition = MessageOutcome | SilentOutcome;

/** A further message, such as one to send if there is no reply. */
export interface NoteDefinition {
  to: string;
  when: string;
}

export type Questions = Readonly<Record<string, QuestionDefinition>>;
export type Details = Readonly<Record<string, DetailDefinition>>;
export type Outcomes = Readonly<Record<string, OutcomeDefinition>>;
export type Notes = Readonly<Record<string, NoteDefinition>>;

/** The type of a table that a definition leaves out: it has no names. */
// eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- No other type has no keys.
export type NoNames = Record<never, never>;

/** What is typed into the details that every conversation has. */
export interface CommonFacts {
  names?: { to?: string; from?: string };
  job?: { role?: string; company?: string };
}

type FactOf<Definition> = Definition extends { answers: infer Answers }
  ? Answers extends readonly (infer Answer)[]
    ? Answer
    : keyof Answers
  : Definition extends { values: readonly (infer Value)[] }
    ? readonly Value[]
    : Definition extends { toggle: string }
      ? 'yes' | 'no'
      : Definition extends { mayBeSkipped: true; fields: readonly (infer Field extends string)[] }
        ? Readonly<Partial<Record<Field, string>>> | null
        : Definition extends { fields: readonly (infer Field extends string)[] }
          ? Readonly<Partial<Record<Field, string>>>
          : never;

/** What is known, by the question or detail that asked for it. */
export type FactsOf<Q, D> = { readonly [Name in keyof Q]?: FactOf<Q[Name]> } & {
  readonly [Name in keyof D]?: FactOf<D[Name]>;
} & CommonFacts;

/** A row of the decision table. */
export interface RuleDefinition<Facts, Outcome> {
  when: (facts: Facts) => boolean;
  advise: Outcome;
}

/** A conversation's questions, rules and outcomes. */
export interface MachineDefinition<
  Q extends Questions,
  O extends Outcomes,
  D extends Details,
  N extends Notes,
  Rule extends string,
> {
  /** The questions. The first one is asked first. */
  questions: Q;
  /** What is asked beside the draft. */
  details?: D;
  /** The outcomes, in the order in which they are offered beside the advice. */
  outcomes: O;
  notes?: N;
  /** Conditions, for the questions, details and outcomes that name them. They must be pure. */
  guards?: Readonly<Record<string, (facts: FactsOf<NoInfer<Q>, NoInfer<D>>) => boolean>>;
  /** The decision table: the first rule that matches decides. The last one must match always. Rules must be pure. */
  rules: Readonly<Record<Rule, RuleDefinition<FactsOf<NoInfer<Q>, NoInfer<D>>, keyof NoInfer<O>>>>;
}

/** A definition without its types, as the engine reads it. */
export type AnyDefinition = MachineDefinition<Questions, Outcomes, Details, Notes, string>;
