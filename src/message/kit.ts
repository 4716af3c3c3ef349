import type { Outcome, Question } from '../../machines/facts.ts';

export const channels = ['email', 'chat', 'text', 'phone'] as const;
export type Channel = (typeof channels)[number];

export const tones = ['warm', 'formal', 'brief'] as const;
export type Tone = (typeof tones)[number];

/** A run of text by one hand: written by the product, or typed by the candidate (or the host) and left as it is. */
export interface Segment {
  text: string;
  by: 'author' | 'candidate';
}

/** The parts of a message, in the order of the domain's table of outcomes. */
export type Part =
  | 'greeting'
  | 'thanks'
  | 'decision'
  | 'reason'
  | 'apology'
  | 'door'
  | 'earlier'
  | 'direction'
  | 'ask'
  | 'list'
  | 'rounds'
  | 'goodwill'
  | 'closing';

/** One sentence, or line, and the answers that it came from. */
export interface Sentence {
  part: Part;
  from: readonly Question[];
  segments: readonly Segment[];
}

/** Who a message goes to. */
export type Recipient = 'recruiter' | 'manager' | 'interviewer' | 'agency' | 'scheduler' | 'nobody';

/** When it is to be sent. */
export type When = 'today' | 'day-before' | 'after-call' | 'before-deadline' | 'if-you-must';

/** One message of a kit. */
export interface Item {
  id: 'main';
  to: Recipient;
  when: When;
  channel: Channel;
  /** None where the channel has none. */
  subject: readonly Segment[] | null;
  /** Paragraphs of sentences. */
  body: readonly (readonly Sentence[])[];
}

/** All that is to be sent for an outcome, in order. */
export interface Kit {
  outcome: Outcome;
  items: readonly Item[];
}

/** What the host page says about the job; the candidate's own words for it come before these. */
export interface Job {
  company?: string;
  role?: string;
  contact?: string;
}

/** The subject as plain text. */
export const subjectOf = (item: Item): string => joined(item.subject ?? []);

/** The message as plain text: sentences joined by a space, lines of a list by a line break, paragraphs by a blank line. */
export const textOf = (item: Item): string =>
  item.body
    .map((paragraph) =>
      paragraph
        .map((sentence, index) => {
          const text = joined(sentence.segments);
          if (!index) return text;
          return (sentence.part === 'list' ? '\n' : ' ') + text;
        })
        .join(''),
    )
    .join('\n\n');

const joined = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('');
