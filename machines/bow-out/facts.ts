/**
 * The vocabulary: what may be known about a conversation, and nothing else.
 *
 * A question's id is a key of {@link Facts}; what it may be answered with is the key's type. Everything else
 * is derived: the machine's events, the words of a locale, the hooks in the page.
 */

/** What makes the candidate doubt (domain, section 2). More than one may hold. */
export const doubts = ['skills', 'direction', 'scope', 'pay', 'company', 'interest', 'nerves'] as const;
export type Doubt = (typeof doubts)[number];

/** What the conversation may end in (domain, the table of outcomes). */
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

/** The id of an advice. After an interview it is another one: the same may be advised, and answered, a second time. */
export type Advice = Outcome | `again-${Outcome}`;

/** What an advice advises. */
export const outcomeOf = (advice: Advice): Outcome => advice.replace('again-', '') as Outcome;

/** How far off the next interview is: a week and a day are upper bounds. */
export type TimeUntilInterview = 'none' | 'later' | 'week' | 'day';

/** What an interviewer's answer was worth (domain, section 4). */
export type AnswerQuality = 'good' | 'vague' | 'vague-twice' | 'blocker' | 'not-asked';

/** Facts settled by one choice. */
export interface ChoiceFacts {
  /** `decided` is in the process like `process`, and has already made up their mind to leave. */
  situation: 'process' | 'decided' | 'offer' | 'accepted' | 'elsewhere' | 'life' | 'interviewing' | 'unsafe';
  certainty: 'sure' | 'leaning' | 'unsure';
  company: 'like' | 'neutral' | 'dislike';
  nextRound: TimeUntilInterview | 'now';
  /** The round after the one that is going on now. */
  afterwards: TimeUntilInterview;
  /** What the candidate would say to the offer that is here. */
  offer: 'take' | 'terms' | 'unsure' | 'decline';
  /**
   * What there is instead: a job accepted and signed, one accepted and not yet signed, the present job after a
   * counter-offer, or an offer to decide on. The letter says which, unless `mention` is `no`.
   */
  otherJob: 'signed' | 'unsigned' | 'staying' | 'offer';
  /** Whether the letter says what `otherJob` says. Undefined means yes. */
  mention: 'yes' | 'no';
  /** Whether what came up in life will pass, or asks for a change to the interview. No other sub-types: nobody's business. */
  duration: 'passing' | 'lasting' | 'adjustment';
  /** What was wrong: how a person behaved, or that it looks like a scam. */
  harm: 'person' | 'scam';
  /** Whether the employer could move on pay, place or hours. */
  movable: 'yes' | 'no' | 'unknown';
  /** What the doubt about the company or its people rests on. */
  evidence: 'crossed' | 'observed' | 'hearsay';
  /** The role applied for before this one. */
  earlier: 'wanted' | 'missing' | 'closed' | 'unwanted' | 'never';
  skillsHeard: AnswerQuality;
  directionHeard: AnswerQuality;
  scopeHeard: AnswerQuality;
  payHeard: AnswerQuality;
  companyHeard: AnswerQuality;
  entry: 'applied' | 'invited' | 'internal';
  through: 'directly' | 'agency' | 'referrer';
  stage: 'before' | 'between' | 'final';
  /** What is under way for a later round. */
  pending: 'travel' | 'task' | 'both';
  /** Whether the letter asks for feedback. Undefined means no. */
  feedback: 'yes' | 'no';
}

/** Facts that the candidate types: the named fields of a form. A field left empty is absent. */
export interface TextFacts {
  earlierRole: { role?: string; year?: string };
  direction: { work?: string };
  names: { to?: string; from?: string };
  job: { role?: string; company?: string };
  future: { work?: string };
  met: { who?: string; what?: string; project?: string };
  proof: { what?: string };
  condition: { what?: string };
  /** What else to talk about in a call, in the candidate's own words. */
  topic: { what?: string };
  slots: { when?: string };
  /** `when` is an ISO 8601 calendar date. */
  deadline: { when?: string };
  reason: { why?: string };
  /** Another application at the same company, which stands. */
  other: { role?: string };
  /** What would make it possible to go on. */
  adjustment: { what?: string };
  referrer: { name?: string };
  /** The contact at the company, where an agency is in between. */
  client: { name?: string };
  inviter: { name?: string };
}

/** A round in the diary: an ISO 8601 calendar date, a time of day such as `09:30`, and whom it is with. */
export interface Round {
  date: string;
  time?: string;
  with?: string;
}

/** Facts that are lists of dates. */
export interface DateFacts {
  rounds: readonly Round[];
}

/** All that can be known. A typed fact is `null` where the candidate chose to skip it. */
export interface Facts extends Partial<ChoiceFacts>, Partial<DateFacts>, Partial<Nullable<TextFacts>> {
  doubts?: readonly Doubt[];
}
type Nullable<T> = { [Key in keyof T]: T[Key] | null };

export type ChoiceQuestion = keyof ChoiceFacts;
export type TextQuestion = keyof TextFacts;
export type DateQuestion = keyof DateFacts;
/** Everything that is asked for what it says. */
export type Question = keyof Facts;
/** Everything that an answer can answer: an advice too, and whether the interview that was prepared for is over. */
export type QuestionId = Question | Advice | 'interview';

/** The topics that questions to an interviewer can probe, core ones first. */
export const topics = ['skills', 'direction', 'scope', 'pay', 'company'] as const;
export type Topic = (typeof topics)[number];

/** Whether this is the only doubt. Nerves beside another doubt change nothing (domain, section 2). */
export const only = (facts: Facts, doubt: Doubt): boolean => {
  const { doubts = [] } = facts;
  const counted = doubt === 'nerves' ? doubts : doubts.filter((other) => other !== 'nerves');
  return counted.length === 1 && counted[0] === doubt;
};

/** Whether this doubt was named, alone or among others. */
export const has = (facts: Facts, doubt: Doubt): boolean => facts.doubts?.includes(doubt) ?? false;

/** Whether the candidate is certain: asked about it, or decided before the conversation began. */
export const sure = (facts: Facts): boolean => facts.certainty === 'sure' || facts.situation === 'decided';

/** Whether a doubt about the company rests on what the candidate saw: it already says how they feel about it. */
export const observed = (facts: Facts): boolean => facts.evidence === 'observed' && has(facts, 'company');

export const likes = (facts: Facts): boolean => facts.company === 'like';
export const dislikes = (facts: Facts): boolean =>
  facts.company === 'dislike' || (facts.company === undefined && observed(facts));

/** Whether the candidate came back from an interview and said what was heard. */
export const debriefed = (facts: Facts): boolean =>
  topics.some((topic) => facts[`${topic}Heard`] !== undefined);

/**
 * How far off the next round is once a round that is going on now is over. Undefined where nobody asked, and after a
 * debrief: the round that was asked about is over then.
 */
export const ahead = (facts: Facts): TimeUntilInterview | undefined =>
  debriefed(facts)
    ? undefined
    : (facts.afterwards ?? (facts.nextRound === 'now' ? undefined : facts.nextRound));

/** Whether an interview is going on at this moment (domain, row 6). */
export const interviewing = (facts: Facts): boolean =>
  (facts.situation === 'interviewing' || facts.nextRound === 'now') && facts.afterwards === undefined;
