import type { AdviceFacts, Doubt, Outcome } from '../../machines/bow-out/facts.ts';
import type { Phrase } from '../locales/interpolate.ts';

/**
 * The outcomes that an extension can drop. Whoever would be advised one of these is led to another outcome that fits the
 * same facts.
 *
 * None of the others can go. `withdraw`, `keep-door-open`, `decline-offer` and `take-back` are the ways out, and without
 * `keep-door-open` some candidates would be advised to talk instead of leaving. `pause` is how to ask for time or for an
 * adjustment, and `safety` protects. `stay` is how to accept an offer, and `ask-for-call` is left where nothing else fits.
 */
export type DroppableOutcome = 'probe' | 'redirect-earlier' | 'redirect-direction' | 'ask-for-terms';

/**
 * The outcomes that an added rule can advise. Nobody is told to stay, the advice on safety is ours, and the others are
 * advised by our own rules wherever they fit.
 */
export type AdvisableOutcome = Exclude<
  Outcome,
  'stay' | 'safety' | 'redirect-earlier' | 'decline-offer' | 'take-back'
>;

/** The facts that a condition can read: choices made before the advice. What is typed decides nothing. */
type OwnFacts = {
  readonly [Question in Exclude<keyof AdviceFacts, `${string}Heard`>]?: AdviceFacts[Question];
} & {
  readonly doubts?: readonly Doubt[];
};

/** A question that is asked before the advice, after all others. It can always be skipped. */
export interface AddedQuestion<Answer extends string = string> {
  /** The choices, in the order in which they are shown. */
  answers: readonly Answer[];
  /** Whether it is asked; by default it always is. */
  if?: (facts: OwnFacts) => boolean;
}

/** The answers of the added questions, by their names. */
export type AddedAnswers = Readonly<Record<string, string>>;

/** The facts with those that an extension asks for. A skipped question is `null`. */
export type ExtendedFacts<Q extends AddedAnswers> = OwnFacts & {
  readonly [Name in keyof Q]?: Q[Name] | null;
};

/** A rule that turns on an added question. It takes precedence over the rules of `<bow-out>`. */
export interface AddedRule<Facts> {
  when: (facts: Facts) => boolean;
  advise: AdvisableOutcome;
}

/** A line in the list of next steps. The steps of `safety` are ours. */
export interface AddedStep {
  /** The outcomes whose steps it ends. */
  of: readonly Exclude<Outcome, 'safety'>[];
  /** The address that the part of its words between *asterisks* links to: `https:`, or a path such as `/careers`. */
  link?: string;
}

export type AddedSteps = Readonly<Record<string, AddedStep>>;

/** The words of an added question. `{role}` and `{company}` stand for the job. */
interface AddedQuestionWords<Answer extends string> {
  ask: Phrase;
  /** A line below the question. */
  help?: Phrase;
  answers: Readonly<Record<Answer, string>>;
  /** What follows an answer in the transcript. */
  reassure?: Readonly<Partial<Record<Answer, string>>>;
}

/** A group of words, which may be left out if the extension has nothing that needs them. */
type Group<Name extends string, Words> = [keyof Words] extends [never]
  ? Readonly<Partial<Record<Name, Words>>>
  : Readonly<Record<Name, Words>>;

/** The words of an extension in one language. */
export type ExtensionWords<Q extends AddedAnswers, S extends AddedSteps> = Group<
  'questions',
  { readonly [Name in keyof Q]: AddedQuestionWords<Q[Name]> }
> &
  Group<'steps', { readonly [Name in keyof S]: string }> & {
    /** Answers as reasons for the advice. What stands between *asterisks* leads back to the question. */
    readonly reasons?: {
      readonly [Name in keyof Q]?: Readonly<Partial<Record<Q[Name], string>>>;
    };
  };

/** The words by language. English stands in for a language that has none. */
type WordsByLanguage<Words> = Readonly<Record<'en', Words> & Partial<Record<string, Words>>>;

/** Additions to the conversation of `<bow-out>`. */
export type Extension<Q extends AddedAnswers, R extends string, S extends AddedSteps> = {
  /** Questions, at most three: each stands between the candidate and the message. */
  readonly questions?: { readonly [Name in keyof Q]: AddedQuestion<Q[Name]> };
  readonly rules?: Readonly<Record<R, AddedRule<ExtendedFacts<NoInfer<Q>>>>>;
  /** Outcomes that are neither advised nor offered. */
  readonly drop?: readonly DroppableOutcome[];
  readonly steps?: S;
} & Group<
  'words',
  [keyof Q | keyof S] extends [never] ? NoNames : WordsByLanguage<ExtensionWords<NoInfer<Q>, NoInfer<S>>>
>;

/** The type of a table that an extension leaves out: it has no names. */
// eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- No other type has no keys.
export type NoNames = Record<never, never>;

/** An extension without its types, as the code reads it once its shape has been checked. */
export interface AnyExtension {
  readonly questions: Readonly<Record<string, AddedQuestion>>;
  readonly rules: Readonly<Record<string, AddedRule<never>>>;
  readonly drop: readonly DroppableOutcome[];
  readonly steps: AddedSteps;
  readonly words: Readonly<Partial<Record<string, AnyExtensionWords>>>;
}

/** The words of an extension in one language, without their types. */
export interface AnyExtensionWords {
  readonly questions?: Readonly<Record<string, AddedQuestionWords<string>>>;
  readonly steps?: Readonly<Record<string, string>>;
  readonly reasons?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
