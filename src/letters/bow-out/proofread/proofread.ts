import { holes, length } from '../../proofread/general-rules.ts';
import { createProofreader } from '../../proofread/proofread.ts';
import { limitOf } from '../length-limits.ts';
import { declines } from '../outcome-traits.ts';
import {
  agreement,
  apology,
  deciding,
  decisionClear,
  decisionEarly,
  decisionOnce,
  reason,
  rounds,
} from './decision-rules.ts';
import { claims, door, names, recipient, redirectNamed, subject, thanks } from './factual-rules.ts';
import {
  blame,
  bossy,
  cliche,
  dates,
  datesTied,
  fragment,
  oneAsk,
  privacy,
  register,
  rivals,
  selfDeprecation,
  spoken,
  title,
} from './wording-rules.ts';
import type { Question } from '../../../../machines/bow-out/facts.ts';
import type { EditorWords, RuleId } from '../../../locales/bow-out/proofreading-words.ts';
import type { Finding, ProofreadRules } from '../../proofread/context.ts';
import type * as proofread from '../../proofread/proofread.ts';
import type { BowOutLetterTypes, Item, ProofreadContext, ProofreadInput } from '../types.ts';

/** A finding of a rule, to show to the candidate. */
export interface Remark extends proofread.Remark {
  rule: RuleId;
}

/** The proofreading rules, in the order of `docs/domain.md`, section 3. */
export const editorRules: Record<RuleId, (message: ProofreadContext) => Finding> = {
  length,
  'decision-early': decisionEarly,
  'decision-clear': decisionClear,
  'decision-once': decisionOnce,
  apology,
  reason,
  private: privacy,
  blame,
  'self-deprecation': selfDeprecation,
  'one-ask': oneAsk,
  'redirect-named': redirectNamed,
  rounds,
  holes,
  names,
  title,
  supplied: claims,
  thanks,
  rivals,
  subject,
  door,
  register,
  recipient,
  dates,
  cliche,
  spoken,
  deciding,
  'dates-tied': datesTied,
  bossy,
  agreement,
  fragment,
};

const rules: ProofreadRules<BowOutLetterTypes, EditorWords> = {
  rules: editorRules,
  limitOf,
  declines,
  // Holding firm aloud is a reply in a call.
  hasGreeting: ({ id, channel }) => id !== 'hold-firm' || channel !== 'phone',
  namesIn: ({ names }) => Object.values(names ?? {}),
  proseQuestions: [
    'reason',
    'proof',
    'condition',
    'slots',
    'topic',
    'adjustment',
  ] satisfies readonly Question[],
};

/** Proofreads the letters of this conversation. */
export const proofreader = createProofreader(rules);

/**
 * Proofreads a message. Composed messages pass all rules, so remarks concern only text that the candidate typed or
 * edited.
 */
export const check = (item: Item, input: ProofreadInput): Remark[] =>
  // Its remarks are those of `editorRules`.
  proofreader.check(item, input) as Remark[];
