import type { Facts, Outcome } from '../../machines/bow-out/facts.ts';
import type { Body, Channel, ItemId, Job, Tone } from './types.ts';
import type { Line } from './template.ts';

/** The input of a letter. */
export interface WriteContext {
  facts: Facts;
  /** The job as the host page describes it. */
  job: Job;
  /** The date of writing in ISO 8601, optionally with the local time. */
  today: string;
  channel: Channel;
  id: ItemId;
}

/**
 * A letter, from greeting to closing. Each language derives its own view of the facts for its letters; the shared code
 * only passes it on.
 */
export type Letter<View = never> = (facts: View) => Body;

/** The wordings of a letter, by tone. The “Another wording” button cycles through those of a tone. */
export type Wordings<View = never> = Record<Tone, readonly Letter<View>[]>;

/** The letters of one outcome to one kind of recipient, by channel. */
export interface Mail<View = never> {
  /** Subjects for the email, the longest first. The first one within the limit is used. */
  subject: (facts: View) => readonly Line[];
  email: Wordings<View>;
  chat: Wordings<View>;
  text: Wordings<View>;
  /** Absent if the outcome is never spoken. */
  phone?: Wordings<View>;
}

/** The letters of an outcome. */
export interface Letters<View = never> extends Mail<View> {
  /** The letters to a recruitment agency, if they differ. */
  agency?: Mail<View>;
}

/** The messages that accompany the main one. */
export type NoteId = Exclude<ItemId, 'main' | 'call'>;

/** The letters of a note, by outcome. */
export type Notes<View = never> = Partial<Record<Outcome, Record<Tone, Letter<View>>>>;
