import type { Doubt, Topic } from '../../machines/facts.ts';
import type { Channel, ItemId, Recipient, Step, When } from '../message/kit.ts';
import type { Phrase } from './fill.ts';

/** The phrases that a message is made of, by what they say. */
export type PhraseName =
  | 'greeting'
  | 'greeting-team'
  | 'closing'
  | 'text-opening'
  | 'text-opening-nameless'
  | 'phone-opening'
  | 'phone-opening-nameless'
  | 'phone-minute'
  | 'phone-writing'
  | 'voicemail-end'
  | 'voicemail-ask'
  | 'agency-pass'
  | 'thanks'
  | 'thanks-before'
  | 'thanks-invited'
  | 'thanks-offer'
  | 'thanks-answers'
  | 'step-back'
  | 'withdraw'
  | 'decline'
  | 'decline-offer'
  | 'take-back'
  | 'leave-unsafe'
  | 'early'
  | 'release-one'
  | 'release-other'
  | 'release-any'
  | 'travel'
  | 'task'
  | 'other'
  | 'door'
  | 'door-named'
  | 'door-later'
  | 'goodwill'
  | 'goodwill-offer'
  | 'give-back'
  | 'sorry-take-back'
  | 'reason'
  | 'earlier'
  | 'earlier-ask'
  | 'redirect-else'
  | 'direction'
  | 'proof'
  | 'direction-ask'
  | 'unclear'
  | 'unclear-offer'
  | 'unclear-accepted'
  | 'call-ask'
  | 'call-slots'
  | 'call-any'
  | 'call-promise'
  | 'pause-round'
  | 'pause'
  | 'pause-sorry'
  | 'pause-adjustment'
  | 'pause-until'
  | 'pause-slots-ask'
  | 'pause-ask'
  | 'terms-interest'
  | 'terms-condition'
  | 'terms-open'
  | 'terms-ask'
  | 'terms-deadline'
  | 'terms-then'
  | 'confirm'
  | 'confirm-rounds'
  | 'go-on'
  | 'accept'
  | 'accept-next'
  | 'agenda'
  | 'agenda-why'
  | 'referrer-first'
  | 'referrer-thanks'
  | 'inviter-first'
  | 'inviter-thanks'
  | 'follow-up'
  | 'follow-up-end'
  | 'hold-firm'
  | 'hold-firm-why'
  | 'reopen'
  | 'reopen-offer'
  | 'reopen-ask';

/** The subjects of an email; a message picks the fullest that fits a phone's inbox. */
export type SubjectName =
  | 'step-back'
  | 'withdraw'
  | 'earlier'
  | 'direction'
  | 'call'
  | 'decline'
  | 'pause'
  | 'terms'
  | 'take-back'
  | 'safety'
  | 'confirm'
  | 'accept'
  | 'agenda'
  | 'reopen';

/** Why to put a question to an interviewer, and what to make of the answer (domain, section 4). */
export interface ProbingNote {
  why: string;
  good: string;
  worrying: string;
}

/** What stands beside a message that is not the main thing. It loads where somebody probes or stays. */
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
  when: Record<Exclude<When, NoteWhen>, string>;
  channels: Record<Channel, string>;
  steps: Record<Step, string>;
}

/** The words of the messages in one language. They load with the desk, after the first question. */
export interface MessageWords {
  /** The BCP 47 tag that dates and lists are written by. */
  locale: string;
  /** Sentences, in the notation of `fill` and with `(warm/formal/brief)` where the registers part. */
  phrases: Record<PhraseName, Phrase>;
  subjects: Record<SubjectName, Phrase>;
  /** What is unclear, as it goes on “I would like to understand …”. */
  unclear: Record<Topic | 'interest', string>;
  /** Questions to an interviewer, by topic, the core one first. */
  asks: Record<Topic, readonly string[]>;
  /** What joins the day of a round and whom it is with. */
  round: { with: string };
}

/** Those of them that one kind of message alone needs: it says no, it asks, or it goes on. No candidate needs two. */
export type FamilyWords = Partial<Pick<MessageWords, 'asks' | 'unclear'>> & {
  phrases: Partial<MessageWords['phrases']>;
  subjects: Partial<MessageWords['subjects']>;
};

/** When a message is sent that goes round the main one. */
export type NoteWhen =
  'no-answer' | 'before-main' | 'with-main' | 'next-working-day' | 'if-pushed' | 'if-regretted';

/** Those that the messages round the main one need. They load with the first of these that is looked at. */
export type NoteWords = Pick<FamilyWords, 'phrases' | 'subjects'>;

/** When each of them is sent, in the language of the chat. */
export type WhenWords = Record<NoteWhen, string>;

/** What every message needs, whatever its kind. */
export type FrameWords = Pick<MessageWords, 'locale' | 'round'> & Pick<FamilyWords, 'phrases'>;

/** The words of a message, of which those are given that one kind alone needs, or the notes round it. */
export const wordsWith = (
  { phrases: frame, ...others }: FrameWords,
  { phrases, subjects, ...family }: FamilyWords,
  notes?: NoteWords,
) =>
  ({
    ...others,
    ...family,
    phrases: { ...frame, ...phrases, ...notes?.phrases },
    subjects: { ...subjects, ...notes?.subjects },
  }) as MessageWords;
