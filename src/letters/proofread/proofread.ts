import { interpolate } from '../../locales/interpolate.ts';
import { examine } from './context.ts';
import { parseEdited } from './parse-edited.ts';
import type { EditorWords } from '../../locales/proofreading-words.ts';
import type { Body, Item, LetterTypes } from '../types.ts';
import type { ProofreadInput, ProofreadRules } from './context.ts';

/** A finding of a rule, to show to the candidate. */
export interface Remark {
  rule: string;
  /** The text of the remark, with the fix. */
  says: string;
}

/** Proofreads the messages of a conversation. */
export interface Proofreader<T extends LetterTypes = LetterTypes, Editor extends EditorWords = EditorWords> {
  /**
   * Proofreads a message. Composed messages pass all rules, so remarks concern only text that the candidate typed or
   * edited.
   */
  check(this: void, item: Item<T>, input: ProofreadInput<T, Editor>): Remark[];
  /** Parses an edited message, so that it can be checked. */
  parse(this: void, text: string, item: Item<T>, input: ProofreadInput<T, Editor>): Body;
}

/** Creates the proofreader of a conversation. */
export const createProofreader = <T extends LetterTypes, Editor extends EditorWords>(
  rules: ProofreadRules<T, Editor>,
): Proofreader<T, Editor> => ({
  parse: (text, item, input) => parseEdited(text, item, input, rules),

  check(item, input) {
    const message = examine(item, input, rules);
    const { least, most } = message.limit;
    const { remarks, units } = input.editor;
    const unit = units[message.limit.unit];
    return Object.entries(rules.rules).flatMap(([rule, find]) => {
      const finding = find(message);
      if (!finding) return [];
      const found = finding === true ? '' : finding;
      const subject = String(message.subjectLength);
      const slots = { found, size: found, unit, least: String(least), most: String(most), subject };
      return [{ rule, says: interpolate(remarks[rule] ?? '', slots) }];
    });
  },
});
