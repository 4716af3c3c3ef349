import { gapBefore, sentenceText, subjectOf, textOf } from '../letters/types.ts';
import type { Item, Sentence } from '../letters/types.ts';
import type { ProofreadInput as EditorBrief } from '../letters/proofread/context.ts';
import type { MessageWords } from '../locales/message-words.ts';
import type { View } from '../chat/view-model.ts';

/** What the messages of a kit are made from. */
export type MessageContext = Omit<EditorBrief, 'editor' | 'edited' | 'words'> & { words: MessageWords };

/** A message of the kit as it will be sent: as it was composed, or in the candidate's own version. */
export interface Draft {
  item: Item;
  /** By which the candidate's own version is kept. */
  key: string;
  /** As it was composed. */
  composed: { text: string; subject: string | null };
  text: string;
  subject: string | null;
  /** Whether the text, or anything of it, is the candidate's own. */
  isOwn: boolean;
  isEdited: boolean;
}

export function draftOf({ typed, state }: Pick<View, 'typed' | 'state'>, item: Item): Draft {
  const key = `${item.id}.${item.channel}.${state.now.outcome ?? ''}`;
  const composed = { text: textOf(item), subject: item.subject && subjectOf(item) };
  const own = { text: typed[key], subject: typed[`${key}.subject`] };
  return {
    item,
    key,
    composed,
    text: own.text ?? composed.text,
    subject: composed.subject === null ? null : (own.subject ?? composed.subject),
    isOwn: own.text !== undefined,
    isEdited: own.text !== undefined || own.subject !== undefined,
  };
}

/** Where a sentence stands in the text of its message. */
export interface SentencePosition {
  sentence: Sentence;
  start: number;
  end: number;
}

export function placesOf(item: Item): SentencePosition[] {
  let end = 0;
  return item.body.flatMap((paragraph, at) =>
    paragraph.map((sentence, index) => {
      const start = end + (index ? gapBefore(item, sentence).length : at && 2);
      end = start + sentenceText(sentence).length;
      return { sentence, start, end };
    }),
  );
}
