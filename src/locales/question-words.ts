import type {
  ChoiceFacts,
  ChoiceQuestion,
  DateQuestion,
  Doubt,
  Outcome,
  TextFacts,
  TextQuestion,
} from '../../machines/bow-out/facts.ts';
import type { Phrase } from './interpolate.ts';

/** A question as it is put to the candidate. Slots everywhere: `{role}`, `{company}`. */
interface Asked {
  ask: Phrase;
  /** A line below the question, where it needs one. */
  help?: Phrase;
}

/** A question that one choice answers. */
interface ChoiceWords<Answer extends string> extends Asked {
  answers: Record<Answer, string>;
  /** What the candidate may need to hear right after this answer. */
  reassure?: Partial<Record<Answer, string>>;
}

/** A field, and the sentence that what is typed completes, if it is one: `{value}` stands for it. */
export interface FieldWords {
  label: string;
  hint?: string;
  sentence?: string;
}

/** A question that typing answers. */
interface FormWords<Field extends string> extends Asked {
  /** Its name among the details, where the usual one does not fit. */
  offer?: string;
  fields: Record<Field, FieldWords>;
  /** The choice to leave it open, where there is one. */
  skip?: string;
}

/** Words, and those that replace some of them where the usual ones don't fit what the candidate has said. */
export type Varied<Words> = Words & {
  variants?: Partial<Record<ChoiceFacts['situation' | 'duration' | 'harm'] | Outcome, Partial<Words>>>;
};

/** Words for all that is asked, typed from the vocabulary: a missing or surplus line does not compile. */
export type QuestionWords = {
  [Question in ChoiceQuestion]: Varied<ChoiceWords<ChoiceFacts[Question]>>;
} & {
  [Question in TextQuestion]: Varied<FormWords<keyof TextFacts[Question] & string>>;
} & Record<DateQuestion, FormWords<'date' | 'time' | 'with'>> & {
    interview: ChoiceWords<'debrief'>;
    doubts: Omit<ChoiceWords<Doubt>, 'reassure'> & {
      /** What the button says with nothing chosen, and with something. */
      none: string;
      done: string;
      reassure: string;
      /** Nerves by themselves want another word. */
      reassureNerves: string;
    };
  };

/** What is asked beside the draft, where it is opened. */
type Detail =
  | 'entry'
  | 'through'
  | 'stage'
  | 'job'
  | 'rounds'
  | 'future'
  | 'met'
  | 'pending'
  | 'other'
  | 'mention'
  | 'feedback'
  | 'topic'
  | 'client'
  | 'referrer'
  | 'inviter'
  | 'proof'
  | 'slots'
  | 'deadline'
  | 'reason';

/** What is offered beside the draft: details, and a question of the chat where it was not asked there. */
export type Offer = Detail | 'nextRound';

export type DetailWords = Pick<QuestionWords, Detail>;
export type FirstQuestionWords = Pick<QuestionWords, 'situation'>;

/** Answers as reasons for an advice, where they are any. What stands between *stars* leads back to the question. */
export type ReasonWords = {
  [Question in ChoiceQuestion]?: Partial<Record<ChoiceFacts[Question], string>>;
} & {
  /** All that is doubted, and each doubt as it stands in the list. */
  doubts: { all: string; nouns: Record<Doubt, string> };
};

/** Words for an outcome. */
export interface OutcomeWords {
  /** The advice, as an imperative. */
  title: string;
  /** The same among the alternatives, as it goes on a sentence. */
  also: string;
  /** What taking the advice does. */
  take: string;
  /** One sentence on why this is a decent thing to do. */
  kind: string;
}
