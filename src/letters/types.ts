import type { Outcome, Question } from '../../machines/bow-out/facts.ts';

export const channels = ['email', 'chat', 'text', 'phone'] as const;
export type Channel = (typeof channels)[number];

export const tones = ['warm', 'formal', 'brief'] as const;
export type Tone = (typeof tones)[number];

/** A run of text by one hand: written by the product, or typed by the candidate (or the host) and left as it is. */
export interface Segment {
  text: string;
  by: 'author' | 'candidate';
}

/** One sentence, or line, and the answers that it came from. */
export interface Sentence {
  from: readonly Question[];
  segments: readonly Segment[];
  /** Whether it stands on a line of its own, as in a list. */
  isListed?: true;
  /** When it is left out of a message that is too long: 1 goes first; undefined stays. */
  spare?: number;
}

/** Paragraphs of sentences. */
export type Body = readonly (readonly Sentence[])[];

/** Who a message goes to. */
export type Recipient =
  'recruiter' | 'manager' | 'interviewer' | 'agency' | 'scheduler' | 'referrer' | 'inviter' | 'nobody';

/** When it is to be sent. */
export type When =
  | 'first'
  | 'no-answer'
  | 'today'
  | 'day-before'
  | 'after-call'
  | 'before-main'
  | 'with-main'
  | 'next-working-day'
  | 'if-pushed'
  | 'if-regretted'
  | 'if-you-must';

/** What a message of a kit is for. */
export type ItemId =
  'call' | 'voicemail' | 'referrer' | 'main' | 'inviter' | 'follow-up' | 'hold-firm' | 'reopen';

/** One message of a kit. */
export interface Item {
  id: ItemId;
  to: Recipient;
  when: When;
  channel: Channel;
  /** None where the channel has none. */
  subject: readonly Segment[] | null;
  body: Body;
}

/** What to do beside writing, and what to mind: a name for a line that the words hold. */
export type Step =
  | 'send-today'
  | 'send-ahead'
  | 'call-first'
  | 'attend'
  | 'agency-first'
  | 'scheduler'
  | 'portal'
  | 'portal-careful'
  | 'erasure'
  | 'benefits'
  | 'contract'
  | 'own-device'
  | 'internal'
  | 'text-only-if-they-do'
  | 'questions-ready'
  | 'ask-again'
  | 'come-back'
  | 'one-thing'
  | 'in-writing'
  | 'date-you-can-keep'
  | 'keep-evidence'
  | 'someone-else-there'
  | 'send-nothing'
  | 'check-channel'
  | 'someone-on-your-side';

/** All that is to be done and sent for an outcome, in order. */
export interface Kit {
  outcome: Outcome;
  items: readonly Item[];
  steps: readonly Step[];
}

/** What the host page says about the job; the candidate's own words for it come before these. */
export interface Job {
  company?: string;
  role?: string;
  contact?: string;
}

/** A sentence as plain text. */
export const sentenceText = ({ segments }: Pick<Sentence, 'segments'>): string => joined(segments);

/** The subject as plain text; empty where there is none. */
export const subjectOf = (item: Item): string => joined(item.subject ?? []);

/** What stands between a sentence and the one before it in its paragraph: speech and lists go line by line. */
export const gapBefore = (item: Pick<Item, 'channel'>, sentence: Pick<Sentence, 'isListed'>): string =>
  item.channel === 'phone' || sentence.isListed ? '\n' : ' ';

/** The message as plain text; paragraphs are parted by a blank line. */
export const textOf = (item: Pick<Item, 'channel' | 'body'>): string =>
  item.body
    .map((paragraph) =>
      paragraph
        .map((sentence, index) => (index ? gapBefore(item, sentence) : '') + sentenceText(sentence))
        .join(''),
    )
    .join('\n\n');

const joined = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('');
