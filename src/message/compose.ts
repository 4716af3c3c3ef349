import { bodies } from './bodies.ts';
import { notesAround, voicemail } from './notes.ts';
import { Sentences } from './sentences.ts';
import { shape } from './shapes.ts';
import { fillings } from './slots.ts';
import { steps } from './steps.ts';
import { subject } from './subject.ts';
import { callsFirst, channelsOf, recipients, subjects, timing } from './timing.ts';
import { limitOf } from './limits.ts';
import type { Facts, Outcome } from '../../machines/facts.ts';
import type { MessageWords, SubjectName } from '../words/message-words.ts';
import type { Body } from './bodies.ts';
import type { Channel, Item, ItemId, Job, Kit, Recipient, Tone, When } from './kit.ts';
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

/** What an item is, before it is put into words. */
export interface Draft {
  outcome: Outcome;
  id: ItemId;
  to: Recipient;
  when: When;
  channel: Channel;
  subject: SubjectName;
  body: Body;
}

/**
 * Outcome + facts → what to do and to send, in order. Pure: the same facts and options give the same kit.
 *
 * Parts that have nothing to say are absent, so the first draft is complete and every fact added improves it.
 */
export function compose(outcome: Outcome, facts: Facts, options: ComposeOptions): Kit {
  const { today = localToday() } = options;
  const channel = channelsOf(outcome).includes(options.channel) ? options.channel : 'email';
  const items = draftsOf(outcome, facts, channel, today).map((draft) => write(draft, facts, options));
  return { outcome, items, steps: steps(outcome, facts, today) };
}

/** Puts one message of a kit into words. */
export function write(draft: Draft, facts: Facts, options: ComposeOptions): Item {
  const { tone, words, job = {}, today = localToday(), wording = 0 } = options;
  const { outcome, id, to, when, channel } = draft;
  const filled = fillings(facts, words, job, today);
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

/** The messages that the facts call for, in the order in which they are needed. */
export function draftsOf(outcome: Outcome, facts: Facts, channel: Channel, today: string): Draft[] {
  const main: Draft = {
    outcome,
    id: 'main',
    to: facts.through === 'agency' && outcome !== 'safety' ? 'agency' : recipients[outcome],
    when: timing[outcome],
    channel,
    subject: subjects[outcome](facts),
    body: bodies[outcome],
  };
  const { before, after } = notesAround(main, outcome, facts);
  const call: Draft[] =
    callsFirst(outcome, facts, today) && channel !== 'phone'
      ? [
          { ...main, id: 'call', when: 'first', channel: 'phone' },
          { ...main, id: 'voicemail', when: 'no-answer', channel: 'phone', body: voicemail(outcome) },
        ]
      : [];
  return [...before, ...call, { ...main, when: call.length ? 'after-call' : main.when }, ...after];
}

/** The slots as they are for a note to somebody else: greeted by their own name, or by none. */
function addressed(filled: Fillings, id: ItemId): Fillings {
  return id === 'referrer' || id === 'inviter'
    ? (Object.create(filled, { to: { value: filled[id] } }) as Fillings)
    : filled;
}

/** Today as the candidate's calendar has it, ISO 8601. */
export function localToday(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
