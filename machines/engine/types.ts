/** An answer, which is an event of the machine: one choice, a set of choices, or what was typed. */
export interface EngineAnswer {
  readonly question: string;
  /** The id of the choice; `several` for a set, `typed` for text. */
  readonly type: string;
  readonly values?: readonly string[];
  readonly value?: unknown;
}

/** The types of one conversation. */
export interface ConversationTypes {
  answer: EngineAnswer;
  /** What is known, by the question that asked for it. */
  facts: object;
  question: string;
  outcome: string;
  rule: string;
  /** One of the values of a choice of several. */
  value: string;
}

/** The context of a conversation's machine. */
export interface EngineContext<T extends ConversationTypes = ConversationTypes> {
  facts: T['facts'];
  /** The rule that gave the advice. */
  rule: T['rule'] | null;
  /** What the candidate chose to do. */
  outcome: T['outcome'] | null;
}

/** How a state is shown. */
export type Tag = 'question' | 'several' | 'text' | 'dates' | 'detail' | 'advice' | 'outcome';

/** What a field takes: an ISO 8601 calendar date, a time of day, or a year of four digits. */
export type FieldType = 'date' | 'time' | 'year';

/** What a state's view needs beyond its choices. */
export interface Meta<Outcome extends string = string, Value extends string = string> {
  /** The values of a choice of several. */
  values?: readonly Value[];
  /** The fields of a form, in order. The letter needs the first; the others are optional. */
  fields?: readonly string[];
  /** The fields that take something other than text. */
  types?: Readonly<Record<string, FieldType>>;
  /** The answer that holds before the first press, where a detail is switched on and off by one button. */
  toggle?: 'yes' | 'no';
  /** Whether a detail's form is always open beside the draft, and saved with every key. */
  isInline?: boolean;
  /** Whether a detail is offered only if the letters are in a language that lists it among its own. */
  inSomeLanguages?: boolean;
  /** The field for the first name of the recipient. */
  addressee?: string;
  /** The field for the candidate's own name, which signs the letter. */
  signature?: string;
  /**
   * Whether the form asks for the job: `role` and `company`. The page may know them, so they are public, and need not
   * be typed to be in the message.
   */
  isJob?: boolean;
  /** Another question that asks for the same. Its answer pre-fills this one (WCAG 2.2, 3.3.7 Redundant Entry). */
  sameAs?: string;
  /** What an advice advises. */
  outcome?: Outcome;
}

/** A question that stands open, with all that the machine accepts as its answer. */
export interface OpenQuestion<T extends ConversationTypes = ConversationTypes> extends Meta<
  T['outcome'],
  T['value']
> {
  /** What its answer is kept by; at an outcome, that of the one question that leads on from there. */
  id: T['question'];
  /** At an advice, what is advised; at an outcome, what was chosen. */
  outcome?: T['outcome'];
  /** How it is shown. */
  kind: Exclude<Tag, 'detail'>;
  /** The ids of its choices, in the order of the machine. */
  choices: readonly string[];
}

/** Where a conversation stands after some answers. */
export interface ConversationState<T extends ConversationTypes = ConversationTypes> {
  /** The question, advice or outcome that the conversation has come to. */
  now: OpenQuestion<T>;
  /** Questions that only refine the message: open beside the draft, in any order. Empty before there is a draft. */
  details: readonly OpenQuestion<T>[];
  /** The answers in effect, in the order they were asked. Answers to details are not among them. */
  answers: readonly T['answer'][];
  /** All that is known. Nothing from an answer that is not in effect. */
  facts: T['facts'];
  /** The rule that gave the advice, from the moment there is one. */
  rule: T['rule'] | null;
  /** The questions that the advice turns on, as nothing else is asked; after an outcome was reopened, those since. */
  reasons: readonly T['question'][];
  /** About how many questions are left before an advice, this one included; 0 from the advice on. */
  remaining: number;
}

/**
 * What the interface has to know of a conversation besides its states. It is there before the machine has loaded, so
 * that the first question can be shown without it.
 */
export interface ConversationMetadata<T extends ConversationTypes = ConversationTypes> {
  /** The state without answers. */
  opening: ConversationState<T>;
  /** The questions whose answers select a variant of the words, in ascending order of precedence. */
  variantQuestions: readonly string[];
  /** The outcome that an advice recommends, by the id that the advice is answered under. */
  outcomeOf(this: void, advice: string): T['outcome'];
  /** The job as the candidate has named it. It takes precedence over the page. */
  jobOf(this: void, facts: T['facts']): { role?: string; company?: string };
  /** Whether to offer a button that clears everything and leaves the page, since someone may see the screen. */
  needsQuickExit(this: void, facts: T['facts'], outcome: T['outcome'] | undefined): boolean;
}
