import { interpolate } from '../locales/interpolate.ts';
import type { Item } from '../letters/types.ts';
import type { Remark } from '../letters/proofread/proofread.ts';
import type { View } from '../chat/view-model.ts';
import type { ComposerControl } from './composer-state.ts';
import type { MessageContext, Draft } from './draft.ts';

/** Proofreads a draft. Returns its sentences, and the remarks of the rules that it breaks. */
export function proofread(
  composer: Pick<ComposerControl, 'letters' | 'languageOf'>,
  view: View,
  { item, text, subject, isOwn, isEdited }: Draft,
  context: MessageContext,
): { body: Item['body']; remarks: Remark[] } {
  const { proofreader, hiddenRules } = composer.letters;
  // The patterns are in the language of the messages, the remarks in that of the chat.
  const editor = { ...composer.languageOf(view).patterns, ...view.words.remarks };
  const input = { ...context, editor, edited: isEdited };
  const editedSubject = subject === null ? null : [{ text: subject, by: 'author' as const }];
  const body = isOwn ? proofreader.parse(text, item, input) : item.body;
  const isPrivacyConfirmed = Object.keys(view.typed).some((key) => key.startsWith('private.'));
  const checked = isEdited ? { ...item, subject: editedSubject, body } : item;
  const remarks = proofreader
    .check(checked, input)
    .filter(({ rule }) => !hiddenRules.includes(rule) && !(rule === 'private' && isPrivacyConfirmed));
  return { body, remarks };
}

/** The warning for a text that may mention a private matter; `undefined` if it does not. */
export function privacyWarning(
  composer: Pick<ComposerControl, 'languageOf'>,
  view: View,
  text: string,
): string | undefined {
  const found = composer.languageOf(view).patterns.privacy.exec(text)?.[0];
  const { remarks } = view.words.remarks;
  return found === undefined ? undefined : interpolate(remarks['private'] ?? '', { found });
}
