import { check } from '../letters/proofread/proofread.ts';
import { parse } from '../letters/proofread/parse-edited.ts';
import { interpolate } from '../locales/interpolate.ts';
import type { Item } from '../letters/types.ts';
import type { Remark } from '../letters/proofread/proofread.ts';
import type { EditorWords, RuleId } from '../locales/proofreading-words.ts';
import type { View } from '../chat/view-model.ts';
import type { MessageContext, Draft } from './draft.ts';
import type { Letters } from './composer.ts';

/** Combines the patterns, in the language of the messages, with the remarks, in the language of the chat. */
const editorOf = ({ patterns, remarks }: Letters): EditorWords => ({ ...patterns, ...remarks });

/** Rules whose findings the candidate cannot fix by editing the text. */
const hiddenRules: readonly RuleId[] = ['recipient', 'door', 'supplied'];

/** Proofreads a draft. Returns its sentences, and the remarks of the rules that it breaks. */
export function proofread(
  letters: Letters,
  { typed }: View,
  { item, text, subject, isOwn, isEdited }: Draft,
  context: MessageContext,
): { body: Item['body']; remarks: Remark[] } {
  const input = { ...context, editor: editorOf(letters), edited: isEdited };
  const editedSubject = subject === null ? null : [{ text: subject, by: 'author' as const }];
  const body = isOwn ? parse(text, item, input) : item.body;
  const isPrivacyConfirmed = Object.keys(typed).some((key) => key.startsWith('private.'));
  const remarks = check(isEdited ? { ...item, subject: editedSubject, body } : item, input).filter(
    ({ rule }) => !hiddenRules.includes(rule) && !(rule === 'private' && isPrivacyConfirmed),
  );
  return { body, remarks };
}

/** The warning for a text that may mention a private matter; `undefined` if it does not. */
export function privacyWarning({ patterns, remarks }: Letters, text: string): string | undefined {
  const match = patterns.privacy.exec(text)?.[0];
  return match === undefined ? undefined : interpolate(remarks.remarks.private, { found: match });
}
