import { limitOf } from './limits.ts';
import { Sentences } from './sentences.ts';
import { shape } from './shapes.ts';
import { fillings } from './slots.ts';
import { subject } from './subject.ts';
import { localToday } from './today.ts';
import type { Facts } from '../../machines/facts.ts';
import type { MessageWords } from '../words/message-words.ts';
import type { Channel, Item, ItemId, Job, Sentence, Tone } from './kit.ts';
import type { Plan } from './plan.ts';
import type { Fillings } from './slots.ts';

export interface ComposeOptions {
  /** The channel of the main message; one that the outcome has no use for gives an email. */
  channel: Channel;
  tone: Tone;
  words: MessageWords;
  /** What the host page says of the job. */
  job?: Job;
  /** The day of writing, an ISO 8601 calendar date: rounds before it are past. The default is today, here. */
  today?: string;
  /** Which of the wordings, any integer from 0; the next number is the next wording. */
  wording?: number;
}

/** What a message says between its opening and its end: paragraphs, each of what was said in turn. */
export type Body = (sentences: Sentences) => (readonly Sentence[])[][];

/** What an item is, before it is put into words. */
export interface Draft extends Plan {
  body: Body;
}

/** Puts one message of a kit into words. */
export function write(draft: Draft, facts: Facts, options: ComposeOptions): Item {
  const { tone, words, job = {}, today = localToday(), wording = 0 } = options;
  const { outcome, id, to, when, channel } = draft;
  const filled = fillings(facts, words, job, today, channel !== 'text');
  // Notes go to other people than the main message, so they do not greet whom it greets.
  const material = { facts, filled: addressed(filled, id), words, tone, today, wording };
  return {
    id,
    to,
    when,
    channel,
    subject: channel === 'email' ? subject(words.subjects[draft.subject], filled) : null,
    body: shape(draft, new Sentences(material), limitOf(outcome, facts, id, channel)),
  };
}

/** The slots as they are for a note to somebody else: greeted by their own name, or by none. */
function addressed(filled: Fillings, id: ItemId): Fillings {
  return id === 'referrer' || id === 'inviter'
    ? (Object.create(filled, { to: { value: filled[id] } }) as Fillings)
    : filled;
}
