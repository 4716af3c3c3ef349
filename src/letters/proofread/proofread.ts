import { interpolate } from '../../locales/interpolate.ts';
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
import { examine } from './context.ts';
import { claims, door, length, names, recipient, redirectNamed, subject, thanks } from './factual-rules.ts';
import {
  blame,
  bossy,
  cliche,
  dates,
  datesTied,
  fragment,
  holes,
  oneAsk,
  privacy,
  register,
  rivals,
  selfDeprecation,
  spoken,
  title,
} from './wording-rules.ts';
import type { RuleId } from '../../locales/proofreading-words.ts';
import type { Item } from '../types.ts';
import type { Finding } from './decision-rules.ts';
import type { ProofreadInput, ProofreadContext } from './context.ts';

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

/** A finding of a rule, to show to the candidate. */
export interface Remark {
  rule: RuleId;
  /** The text of the remark, with the fix. */
  says: string;
}

/**
 * Proofreads a message. Composed messages pass all rules, so remarks concern only text that the candidate typed or
 * edited.
 */
export function check(item: Item, brief: ProofreadInput): Remark[] {
  const message = examine(item, brief);
  const { least, most } = message.limit;
  const { remarks, units } = brief.editor;
  const unit = units[message.limit.unit];
  return (Object.keys(editorRules) as RuleId[]).flatMap((rule) => {
    const finding = editorRules[rule](message);
    if (!finding) return [];
    const found = finding === true ? '' : finding;
    const slots = { found, size: found, unit, least: String(least), most: String(most) };
    return [{ rule, says: interpolate(remarks[rule], slots) }];
  });
}
