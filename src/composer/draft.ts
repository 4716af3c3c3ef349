import { gapBefore, sentenceText, subjectOf, textOf } from '../letters/types.ts';
import type { Item, Sentence } from '../letters/types.ts';
import type { ProofreadInput } from '../letters/proofread/context.ts';
import type { MessageWords } from '../letters/letter-types.ts';
import type { View } from '../chat/view-model.ts';

/** The input that the messages of a kit are written from. */
export type MessageContext = Omit<ProofreadInput, 'editor' | 'edited' | 'words'> & { words: MessageWords };

/** A message as it will be sent: as composed, or as edited by the candidate. */
export interface Draft {
  item: Item;
  /** The key that the edited text is stored under. */
  key: string;
  /** The message as composed. */
  composed: { text: string; subject: string | null };
  text: string;
  subject: string | null;
  /** Whether the candidate has edited the text. */
  isOwn: boolean;
  /** Whether the candidate has edited the text or the subject. */
  isEdited: boolean;
}

export function draftOf({ typed, state }: Pick<View, 'typed' | 'state'>, item: Item): Draft {
  // Each language has a text of its own. The default one is not stored, so that it may change with the page.
  const parts = [item.id, item.channel, state.now.outcome, typed['language']];
  const key = parts.filter((part) => part !== undefined).join('.');
  const composed = { text: textOf(item), subject: item.subject && subjectOf(item) };
  const edited = { text: typed[key], subject: typed[`${key}.subject`] };
  return {
    item,
    key,
    composed,
    text: edited.text ?? composed.text,
    subject: composed.subject === null ? null : (edited.subject ?? composed.subject),
    isOwn: edited.text !== undefined,
    isEdited: edited.text !== undefined || edited.subject !== undefined,
  };
}

/**
 * A message as its fields show it, for an action beside them. A tool that fills in forms may change a field without an
 * event, and candidates send what they see.
 */
export function shownMessage(event: Event, { item, text, subject }: Draft): Pick<Draft, 'text' | 'subject'> {
  const letter = (event.target as Element)
    .closest('.sheet')
    ?.querySelector(`[data-item="${item.id}"] .letter`);
  const valueOf = (name: string) => letter?.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value;
  return {
    text: valueOf('message') ?? text,
    subject: subject === null ? null : (valueOf('subject') ?? subject),
  };
}

/** The position of a sentence in the text of its message, in UTF-16 code units. */
export interface SentencePosition {
  sentence: Sentence;
  start: number;
  end: number;
}

export function placesOf(item: Item): SentencePosition[] {
  let end = 0;
  return item.body.flatMap((paragraph, paragraphIndex) =>
    paragraph.map((sentence, index) => {
      const start = end + (index ? gapBefore(item, sentence).length : paragraphIndex && 2);
      end = start + sentenceText(sentence).length;
      return { sentence, start, end };
    }),
  );
}
