import type { Topic } from '../../machines/facts.ts';
import type { Tone } from '../message/kit.ts';
import type { Phrase } from './fill.ts';

/** A phrase in each register. */
export type Toned = Record<Tone, Phrase>;

/** The phrases that a message is made of, by what they say. */
export type PhraseName =
  // openings and closings
  | 'greeting'
  | 'closing'
  // thanks
  | 'thanks'
  | 'thanks-before'
  | 'thanks-invited'
  | 'thanks-offer'
  | 'thanks-answers'
  // the decision
  | 'step-back'
  | 'withdraw'
  | 'decline'
  | 'take-back'
  | 'leave-unsafe'
  | 'early'
  | 'sorry-take-back'
  // what becomes of the rounds
  | 'release-one'
  | 'release-other'
  | 'release-any'
  // what comes after
  | 'door'
  | 'door-named'
  | 'door-later'
  | 'goodwill'
  | 'goodwill-offer'
  | 'give-back'
  // redirects
  | 'earlier'
  | 'earlier-ask'
  | 'direction'
  | 'proof'
  | 'direction-ask'
  | 'redirect-else'
  // asking
  | 'unclear'
  | 'unclear-offer'
  | 'unclear-accepted'
  | 'call-ask'
  | 'call-slots'
  | 'call-promise'
  | 'pause-round'
  | 'pause'
  | 'pause-sorry'
  | 'pause-slots'
  | 'pause-until'
  | 'pause-slots-ask'
  | 'pause-ask'
  | 'terms-interest'
  | 'terms-offer'
  | 'terms-condition'
  | 'terms-open'
  | 'terms-ask'
  | 'terms-deadline'
  // staying
  | 'confirm'
  | 'confirm-rounds'
  | 'go-on'
  | 'accept'
  | 'accept-next'
  | 'agenda'
  | 'agenda-why'
  // the candidate's own sentence
  | 'reason';

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
  | 'agenda';

/** The words of the messages in one language. They load with the desk, after the first question. */
export interface MessageWords {
  lang: string;
  /** The BCP 47 tag that dates and lists are written by. */
  locale: string;
  phrases: Record<PhraseName, Toned>;
  subjects: Record<SubjectName, Phrase>;
  /** What is unclear, as it goes on “I would like to understand …”. */
  unclear: Record<Topic | 'interest', string>;
  /** Questions to an interviewer, by topic, the core one first. */
  questions: Record<Topic, readonly string[]>;
  /** What joins the day of a round and whom it is with. */
  round: { with: string };
}
