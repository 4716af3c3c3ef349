import { check } from '../letters/proofread/proofread.ts';
import { parse } from '../letters/proofread/parse-edited.ts';
import { interpolate } from '../locales/interpolate.ts';
import type { Item } from '../letters/types.ts';
import type { Remark } from '../letters/proofread/proofread.ts';
import type { EditorWords, RuleId } from '../locales/proofreading-words.ts';
import type { View } from '../chat/view-model.ts';
import type { MessageContext, Draft } from './draft.ts';
import type { Letters } from './composer.ts';

/** What it looks for is of the message's language, what it says of the chat's. */
const editorOf = ({ patterns, remarks }: Letters): EditorWords => ({ ...patterns, ...remarks });

/** Rules about what the candidate cannot change in the text. */
const silent: readonly RuleId[] = ['recipient', 'door', 'supplied'];

/** A message as it stands, read sentence by sentence, and what a strict editor would mend in it. */
export function read(
  letters: Letters,
  { typed }: View,
  { item, text, subject, isOwn, isEdited }: Draft,
  given: MessageContext,
): { body: Item['body']; remarks: Remark[] } {
  const brief = { ...given, editor: editorOf(letters), edited: isEdited };
  const own = subject === null ? null : [{ text: subject, by: 'author' as const }];
  const body = isOwn ? parse(text, item, brief) : item.body;
  const isMeant = Object.keys(typed).some((key) => key.startsWith('private.'));
  const remarks = check(isEdited ? { ...item, subject: own, body } : item, brief).filter(
    ({ rule }) => !silent.includes(rule) && !(rule === 'private' && isMeant),
  );
  return { body, remarks };
}

/** What is said of a text that holds something private. */
export function privacy({ patterns, remarks }: Letters, text: string): string | undefined {
  const found = patterns.privacy.exec(text)?.[0];
  return found === undefined ? undefined : interpolate(remarks.remarks.private, { found });
}
