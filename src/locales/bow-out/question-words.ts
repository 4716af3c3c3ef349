import type {
  AdviceFacts,
  ChoiceFacts,
  ChoiceQuestion,
  DateQuestion,
  DetailFacts,
  Doubt,
  Outcome,
  TextFacts,
  TextQuestion,
} from '../../../machines/bow-out/facts.ts';
import type * as words from '../interface-words.ts';
import type { Locale } from '../locale.ts';
import type { EditorPatterns, EditorRemarks } from './proofreading-words.ts';
import type { BesideWords, DeskWords, MessageWords, WhenWords } from './message-words.ts';

/** A question that one choice answers. */
interface ChoiceWords<Answer extends string> extends words.QuestionText {
  answers: Record<Answer, string>;
  reassure?: Partial<Record<Answer, string>>;
}

/** A question that typing answers. */
interface FormWords<Field extends string> extends words.QuestionText {
  fields: Record<Field, words.FieldWords>;
}

/** Words, and those that replace some of them where the usual ones don't fit what the candidate has said. */
type Varied<Words> = Words & {
  variants?: Partial<Record<ChoiceFacts['situation' | 'duration' | 'harm'] | Outcome, Partial<Words>>>;
};

/** Words for all that is asked, typed from the vocabulary: a missing or surplus line does not compile. */
export type QuestionWords = {
  [Question in ChoiceQuestion]: Varied<ChoiceWords<ChoiceFacts[Question]>>;
} & {
  [Question in TextQuestion]: Varied<FormWords<keyof TextFacts[Question] & string>>;
} & Record<DateQuestion, FormWords<'date' | 'time' | 'with'>> & {
    interview: ChoiceWords<'debrief'>;
    doubts: words.QuestionText & {
      answers: Record<Doubt, string>;
      none: string;
      done: string;
      reassure: string;
      reassureOnly: Partial<Record<Doubt, string>>;
    };
  };

/** The forms that are filled in before the draft, or are always open beside it. */
type ChatForm = 'earlierRole' | 'direction' | 'condition' | 'adjustment' | 'names';

/** What is asked beside the draft, where it is opened. */
type Detail = keyof DetailFacts | Exclude<TextQuestion, ChatForm> | DateQuestion;

/** What is offered beside the draft: details, and a question of the chat where it was not asked there. */
type Offer = Detail | 'nextRound';

export type DetailWords = Pick<QuestionWords, Detail>;
export type FirstQuestionWords = Pick<QuestionWords, 'situation'>;

/**
 * Answers as reasons for an advice, where they are any. What stands between *stars* leads back to the question. The
 * kind of harm determines the steps, not the advice.
 */
export type ReasonWords = {
  [Question in Exclude<keyof AdviceFacts, 'harm'>]: Partial<Record<AdviceFacts[Question], string>>;
} & {
  /** All that is doubted, and each doubt as it stands in the list. */
  doubts: { all: string; nouns: Record<Doubt, string> };
};

/** The words of this conversation, typed from its vocabulary: a missing or surplus line does not compile. */
export interface AllWords extends words.AllWords {
  questions: QuestionWords;
  /** The names of the details beside the draft. */
  offers: Record<Offer, string>;
  outcomes: Record<Outcome, Varied<words.OutcomeWords>>;
  reasons: ReasonWords;
  desk: DeskWords;
  beside: BesideWords;
  when: WhenWords;
  remarks: EditorRemarks;
}

/** Everything that a language says after the first question. */
export interface Rest extends Omit<AllWords, 'questions' | 'interface'> {
  questions: Omit<QuestionWords, keyof FirstQuestionWords>;
  interface: words.DeskInterfaceWords;
  /** The letters: the candidate may well write in another language than they read. */
  message: MessageWords;
  /** What the proofreader looks for in a letter. */
  patterns: EditorPatterns;
}

/** A language in which this conversation is held. */
export interface BowOutLocale extends Locale {
  questions: FirstQuestionWords;
  rest: () => Promise<{ rest: Rest }>;
}
