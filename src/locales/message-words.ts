import type { Doubt, Outcome, Topic } from '../../machines/bow-out/facts.ts';
import type { Channel, ItemId, Recipient, Step, When } from '../letters/types.ts';
import type { Letters, WriteContext, NoteId, Notes } from '../letters/letter-types.ts';

/** Why to put a question to an interviewer, and what to make of the answer (domain, section 4). */
export interface ProbingNote {
  why: string;
  good: string;
  worrying: string;
}

/** What stands beside a message that is not the main thing. */
export interface BesideWords {
  /** Notes on the questions to an interviewer, in their order. */
  notes: Record<Topic, readonly ProbingNote[]>;
  /** What to do before an interview, by what is doubted. */
  preparation: Record<Doubt | 'always', readonly string[]>;
  good: string;
  worrying: string;
  copyQuestions: string;
  copyList: string;
  calendar: string;
  /** On a calendar that others may see: it gives nothing away. */
  reminder: string;
}

/** What the desk says round the messages. */
export interface DeskWords {
  items: Record<ItemId, string>;
  recipients: Record<Recipient, string>;
  /** Labels the field for the first name of whoever the main message goes to. */
  firstNames: Record<Recipient, string>;
  when: Record<Exclude<When, NoteWhen>, string>;
  channels: Record<Channel, string>;
  steps: Record<Step, string>;
}

/** The letters of one language, and what they are written with. */
export interface MessageWords {
  /** The BCP 47 tag that dates and lists are written by. */
  locale: string;
  /** The facts as the letters of this language use them. */
  facts: (material: WriteContext) => unknown;
  letters: Record<Outcome, Letters>;
  notes: Record<NoteId, Notes>;
  /** Subjects of the note that asks to come back; the other notes have that of the main message. */
  reopenSubject: Letters['subject'];
  /** Questions to an interviewer, by topic, the core one first. */
  asks: Record<Topic, readonly string[]>;
}

/** When a message is sent that goes round the main one. */
export type NoteWhen =
  'no-answer' | 'before-main' | 'with-main' | 'next-working-day' | 'if-pushed' | 'if-regretted';

/** When each of them is sent, in the language of the chat. */
export type WhenWords = Record<NoteWhen, string>;
