import type { Doubt, Outcome, Topic } from '../../../machines/bow-out/facts.ts';
import type {
  BowOutLetterTypes,
  ItemId,
  NoteId,
  Notes,
  Recipient,
  Step,
  When,
} from '../../letters/bow-out/types.ts';
import type * as letterTypes from '../../letters/letter-types.ts';
import type * as words from '../interface-words.ts';

/** Why to put a question to an interviewer, and what to make of the answer (domain, section 4). */
export interface ProbingNote {
  why: string;
  good: string;
  worrying: string;
}

/** What stands beside a message that is not the main thing. */
export interface BesideWords extends words.PreparationWords {
  /** Notes on the questions to an interviewer, in their order. */
  notes: Record<Topic, readonly ProbingNote[]>;
  /** What to do before an interview, by what is doubted. */
  preparation: Record<Doubt | 'always', readonly string[]>;
}

/** What the desk says round the messages. */
export interface DeskWords extends words.DeskWords {
  items: Record<ItemId, string>;
  recipients: Record<Recipient, string>;
  /** Labels the field for the first name of whoever the main message goes to. */
  firstNames: Record<Recipient, string>;
  when: Record<Exclude<When, NoteWhen>, string>;
  steps: Record<Step, string>;
}

/** The letters of one language, and what they are written with. */
export interface MessageWords extends letterTypes.MessageWords<BowOutLetterTypes> {
  letters: Record<Outcome, letterTypes.Letters>;
  notes: Record<NoteId, Notes>;
  /** Questions to an interviewer, by topic, the core one first. */
  asks: Record<Topic, readonly string[]>;
}

/** When a message is sent that goes round the main one. */
export type NoteWhen =
  'no-answer' | 'before-main' | 'with-main' | 'next-working-day' | 'if-pushed' | 'if-regretted';

/** When each of them is sent, in the language of the chat. */
export type WhenWords = Record<NoteWhen, string>;
