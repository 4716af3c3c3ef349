import type { Facts, Outcome } from '../../machines/bow-out/facts.ts';
import type { Body, Channel, ItemId, Job, Tone } from './types.ts';
import type { Line } from './template.ts';

/** What a letter is written from. */
export interface WriteContext {
  facts: Facts;
  /** What the host page says of the job. */
  job: Job;
  /** The day of writing, an ISO 8601 calendar date, with the local time where that is known. */
  today: string;
  channel: Channel;
  id: ItemId;
}

/**
 * A letter, from greeting to closing. Each language has its own view of the facts, which its letters are written with;
 * code that all languages share only hands it on.
 */
export type Letter<View = never> = (facts: View) => Body;

/** Letters by tone; “Another wording” goes through those of a tone in turn. */
export type Wordings<View = never> = Record<Tone, readonly Letter<View>[]>;

/** What one outcome says to one kind of reader. */
export interface Mail<View = never> {
  /** Subjects of the email, the fullest first: the first that fits is used. */
  subject: (facts: View) => readonly Line[];
  email: Wordings<View>;
  chat: Wordings<View>;
  text: Wordings<View>;
  /** Absent where the outcome is not spoken. */
  phone?: Wordings<View>;
}

/** The letters of an outcome. */
export interface Letters<View = never> extends Mail<View> {
  /** To a recruitment agency, where that needs other letters. */
  agency?: Mail<View>;
}

/** The messages that go round the main one. */
export type NoteId = Exclude<ItemId, 'main' | 'call'>;

/** A note, as it is written for each outcome that has it. */
export type Notes<View = never> = Partial<Record<Outcome, Record<Tone, Letter<View>>>>;
