/**
 * The vocabulary of the conversation.
 *
 * The id of a question is a key of {@link Facts}, and its possible answers are the type of that key. The machine's
 * events, the words of a locale and the data attributes in the page are derived from it.
 */

import type { Forms, TextQuestion } from './forms.ts';

export type { TextQuestion };

/** The candidate's doubts (`docs/domain.md`, section 2). More than one may apply. */
export const doubts = ['skills', 'direction', 'scope', 'pay', 'company', 'interest', 'nerves'] as const;
export type Doubt = (typeof doubts)[number];

/** The outcomes of a conversation (`docs/domain.md`, section 2, table of outcomes). */
export type Outcome =
  | 'stay'
  | 'probe'
  | 'withdraw'
  | 'keep-door-open'
  | 'redirect-earlier'
  | 'redirect-direction'
  | 'ask-for-call'
  | 'decline-offer'
  | 'pause'
  | 'ask-for-terms'
  | 'take-back'
  | 'safety';

/** The id of an advice. It differs after an interview, when the same outcome may be advised and answered again. */
export type Advice = Outcome | `again-${Outcome}`;

/** The time until the next interview. `week` and `day` are upper bounds. */
export type TimeUntilInterview = 'none' | 'later' | 'week' | 'day';

/** The quality of an interviewer's answer (`docs/domain.md`, section 4). */
export type AnswerQuality = 'good' | 'vague' | 'vague-twice' | 'blocker' | 'not-asked';

/** Facts that are a single choice, and that an advice or its steps may turn on. */
export interface AdviceFacts {
  /** `decided`: in the process like `process`, and has already decided to leave. */
  situation: 'process' | 'decided' | 'offer' | 'accepted' | 'elsewhere' | 'life' | 'interviewing' | 'unsafe';
  certainty: 'sure' | 'leaning' | 'unsure';
  company: 'like' | 'neutral' | 'dislike';
  nextRound: TimeUntilInterview | 'now';
  /** The time until the round after the current interview. */
  afterwards: TimeUntilInterview;
  /** The candidate's view of the offer from this company. */
  offer: 'take' | 'terms' | 'unsure' | 'decline';
  /**
   * The alternative: a signed contract, an accepted job without a contract, the current job after a counter-offer, or
   * another offer. The letter mentions it, unless `mention` is `no`.
   */
  otherJob: 'signed' | 'unsigned' | 'staying' | 'offer';
  /**
   * How long the personal circumstances last, or that the interview needs an adjustment. For privacy, nothing else is
   * asked.
   */
  duration: 'passing' | 'lasting' | 'adjustment';
  /** The kind of harm: a person's behaviour, or a suspected scam. */
  harm: 'person' | 'scam';
  /** Whether the employer could move on pay, place or hours. */
  movable: 'yes' | 'no' | 'unknown';
  /**
   * The evidence for the doubt about the company: a line was crossed, the candidate saw something, or heard about it.
   */
  evidence: 'crossed' | 'observed' | 'hearsay';
  /** The role applied for before this one. */
  earlier: 'wanted' | 'missing' | 'closed' | 'unwanted' | 'never';
  skillsHeard: AnswerQuality;
  directionHeard: AnswerQuality;
  scopeHeard: AnswerQuality;
  payHeard: AnswerQuality;
  companyHeard: AnswerQuality;
}

/** Facts that are a single choice and refine the message. They are asked beside the draft. */
export interface DetailFacts {
  /**
   * How candidate and reader address each other, for letters in a language with two forms of address. Undefined means
   * `formal`.
   */
  address: 'formal' | 'familiar';
  /** Whether the letter mentions `otherJob`. Undefined means yes. */
  mention: 'yes' | 'no';
  entry: 'applied' | 'invited' | 'internal';
  through: 'directly' | 'agency' | 'referrer';
  stage: 'before' | 'between' | 'final';
  /** Arrangements already made for a later round. */
  pending: 'travel' | 'task' | 'both';
  /** Whether the letter asks for feedback. Undefined means no. */
  feedback: 'yes' | 'no';
}

/** All facts that are a single choice. */
export interface ChoiceFacts extends AdviceFacts, DetailFacts {}

/** Facts that the candidate types into the fields of a form. Empty fields are absent. */
export type TextFacts = {
  [Question in TextQuestion]: { [Field in keyof Forms[Question]]?: string };
};

/** A scheduled interview: an ISO 8601 date, a time of day such as `09:30`, and the interviewer. */
export interface Round {
  date: string;
  time?: string;
  with?: string;
}

/** Facts that are lists of dates. */
export interface DateFacts {
  rounds: readonly Round[];
}

/** All facts. A typed fact is `null` if the candidate skipped it. */
export interface Facts extends Partial<ChoiceFacts>, Partial<DateFacts>, Partial<Nullable<TextFacts>> {
  doubts?: readonly Doubt[];
}
type Nullable<T> = { [Key in keyof T]: T[Key] | null };

export type ChoiceQuestion = keyof ChoiceFacts;
export type DateQuestion = keyof DateFacts;
/** The questions whose answers are facts. */
export type Question = keyof Facts;
/** Everything that can be answered: questions, advice, and whether the interview is over. */
export type QuestionId = Question | Advice | 'interview';

/** The topics that questions to an interviewer can probe, core ones first. */
export const topics = ['skills', 'direction', 'scope', 'pay', 'company'] as const;
export type Topic = (typeof topics)[number];

/** Whether this is the only doubt. Nerves are ignored beside another doubt (`docs/domain.md`, section 2). */
export const only = (facts: Facts, doubt: Doubt): boolean => {
  const { doubts = [] } = facts;
  const counted = doubt === 'nerves' ? doubts : doubts.filter((other) => other !== 'nerves');
  return counted.length === 1 && counted[0] === doubt;
};

/** Whether this doubt was named, alone or among others. */
export const has = (facts: Facts, doubt: Doubt): boolean => facts.doubts?.includes(doubt) ?? false;

/** Whether the candidate is certain about leaving, by answer or because they decided before the conversation. */
export const sure = (facts: Facts): boolean => facts.certainty === 'sure' || facts.situation === 'decided';

/** Whether a doubt about the company rests on the candidate's own observation, which implies that they dislike it. */
export const observed = (facts: Facts): boolean => facts.evidence === 'observed' && has(facts, 'company');

export const likes = (facts: Facts): boolean => facts.company === 'like';
export const dislikes = (facts: Facts): boolean =>
  facts.company === 'dislike' || (facts.company === undefined && observed(facts));

/** Whether the candidate has answered the debrief after an interview. */
export const debriefed = (facts: Facts): boolean =>
  topics.some((topic) => facts[`${topic}Heard`] !== undefined);

/**
 * The time until the next round, not counting the current interview. Undefined if it was not asked, and after a debrief,
 * since that round is over then.
 */
export const ahead = (facts: Facts): TimeUntilInterview | undefined =>
  debriefed(facts)
    ? undefined
    : (facts.afterwards ?? (facts.nextRound === 'now' ? undefined : facts.nextRound));

/** Whether an interview is taking place now (`docs/domain.md`, section 2, row 6). */
export const interviewing = (facts: Facts): boolean =>
  (facts.situation === 'interviewing' || facts.nextRound === 'now') && facts.afterwards === undefined;
