import { check } from '../message/check/check.ts';
import { parse } from '../message/check/parse.ts';
import { editor } from '../words/en/editor.ts';
import { fill } from '../words/fill.ts';
import type { Item } from '../message/kit.ts';
import type { Remark } from '../message/check/check.ts';
import type { RuleId } from '../words/editor-words.ts';
import type { View } from '../chat/view.ts';
import type { Brief, Draft } from './draft.ts';

/** Rules about what the candidate cannot change in the text. */
const silent: readonly RuleId[] = ['recipient', 'door', 'supplied'];

/** A message as it stands, read sentence by sentence, and what a strict editor would mend in it. */
export function read(
  { typed }: View,
  { item, text, subject, isOwn, isEdited }: Draft,
  given: Brief,
): { body: Item['body']; remarks: Remark[] } {
  const brief = { ...given, editor, edited: isEdited };
  const own = subject === null ? null : [{ text: subject, by: 'author' as const }];
  const body = isOwn ? parse(text, item, brief) : item.body;
  const isMeant = Object.keys(typed).some((key) => key.startsWith('private.'));
  const remarks = check(isEdited ? { ...item, subject: own, body } : item, brief).filter(
    ({ rule }) => !silent.includes(rule) && !(rule === 'private' && isMeant),
  );
  return { body, remarks };
}

/** What is said of a text that holds something private. */
export function privacy(text: string): string | undefined {
  const found = editor.privacy.exec(text)?.[0];
  return found === undefined ? undefined : fill(editor.remarks.private, { found });
}
