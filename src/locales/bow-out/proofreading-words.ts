import type { Tone } from '../../letters/types.ts';
import type * as words from '../proofreading-words.ts';

/**
 * What the strict editor looks for in one language (domain, section 3). Patterns are matched without regard to
 * case against what the product wrote, never against a name.
 */
export interface EditorPatterns extends words.EditorPatterns {
  /** The verbs of a decision. */
  decision: RegExp;
  /** What takes a decision half back. */
  hedge: RegExp;
  /** The verb that interviews are cancelled with. */
  cancel: RegExp;
  /** What says that there is another job, an offer, or the present job to stay in. */
  deciding: RegExp;
  /** What says that the candidate may come back. */
  door: RegExp;
  /** What happens on a date: an answer, a decision. */
  dated: RegExp;
  /** What tells the reader how to answer, what to feel or how to do their job. */
  bossy: RegExp;
  /** The first words of what is a sentence of its own. */
  beginning: RegExp;
  apology: RegExp;
  thanks: RegExp;
  /** The part of a sentence that asks the reader to thank others. */
  thanksOnwards: RegExp;
  blame: RegExp;
  selfDeprecation: RegExp;
  /** A redirect that names nothing. */
  bare: RegExp;
  title: RegExp;
  /** Competing employers and money. */
  rivals: RegExp;
  /** Days that mean nothing to whoever reads it a day later. */
  relative: RegExp;
  cliche: RegExp;
  /** The mark of an exclamation. It is a cliché too. */
  exclamation: RegExp;
  /** The end of a question. A message has one at most. */
  question: RegExp;
  /** The end of a sentence that another one follows. */
  sentenceEnd: RegExp;
  /** A polite formula that a message opens with before it says anything, in a language that has such. */
  formula?: RegExp;
  /** What does not belong in a register. */
  outOf: Record<Tone, RegExp>;
  /** What may be said only on certain facts. */
  claims: Record<Claim, RegExp>;
}

/** What the editor says, in the language of the chat. */
export interface EditorRemarks extends words.EditorRemarks {
  /** A remark for each rule, and how to mend it. */
  remarks: Record<RuleId, string>;
}

export type EditorWords = EditorPatterns & EditorRemarks;

/** What a sentence can claim that must have been supplied. */
export type Claim =
  | 'enthusiasm'
  | 'anticipation'
  | 'otherJob'
  | 'enjoyed'
  | 'offer'
  | 'applied'
  | 'invited'
  | 'referred'
  | 'likes';

/** The rules of the strict editor, by the number in the domain's list. */
export type RuleId =
  | 'length'
  | 'decision-early'
  | 'decision-clear'
  | 'decision-once'
  | 'apology'
  | 'reason'
  | 'private'
  | 'blame'
  | 'self-deprecation'
  | 'one-ask'
  | 'redirect-named'
  | 'rounds'
  | 'holes'
  | 'names'
  | 'title'
  | 'supplied'
  | 'thanks'
  | 'rivals'
  | 'subject'
  | 'door'
  | 'register'
  | 'recipient'
  | 'dates'
  | 'cliche'
  | 'spoken'
  | 'deciding'
  | 'dates-tied'
  | 'bossy'
  | 'agreement'
  | 'fragment';
