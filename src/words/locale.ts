import type { EditorPatterns, EditorRemarks } from './editor-words.ts';
import type { BesideWords, FamilyWords, FrameWords, NoteWords, WhenWords } from './message-words.ts';
import type {
  ChangeWords,
  ChatInterfaceWords,
  DetailWords,
  FirstQuestionWords,
  FormInterfaceWords,
  LaterWords,
  WayWords,
} from './words.ts';

/**
 * A language: everything that is said in it. What the first question needs is there at once; the rest is fetched
 * with the part of the interface that says it.
 */
export interface Locale {
  /** BCP 47 */
  lang: string;
  /** The BCP 47 tag that dates, lists and plurals go by. */
  locale: string;
  dir: 'ltr' | 'rtl';
  /**
   * Which form a number takes, in a language that writes small numbers in the digits 0 to 9. Without it `Intl` is asked,
   * which takes a phone a good part of the time to the first question.
   */
  plural?: (number: number) => Intl.LDMLPluralRule;
  questions: FirstQuestionWords;
  interface: ChatInterfaceWords;
  /** How all else is fetched. */
  rest: () => Promise<{ rest: Rest }>;
}

/** Everything that a language says after the first question. */
export interface Rest {
  laterWords: LaterWords;
  /** The details beside the draft, and their forms. */
  forms: () => Promise<{ details: DetailWords; formWords: FormInterfaceWords }>;
  /** What another answer would change. */
  change: () => Promise<{ changeWords: ChangeWords }>;
  beside: () => Promise<{ besideWords: BesideWords }>;
  ways: () => Promise<{ wayWords: WayWords }>;
  when: () => Promise<{ when: WhenWords }>;
  /** What the strict editor says. */
  remarks: () => Promise<{ remarks: EditorRemarks }>;
  /** What the messages say: the candidate may well write in another language than they read. */
  message: MessageWordsByNeed;
}

/** The words of the messages, by who needs them. */
export interface MessageWordsByNeed {
  frame: FrameWords;
  leaving: () => Promise<{ family: FamilyWords }>;
  asking: () => Promise<{ family: FamilyWords }>;
  staying: () => Promise<{ family: FamilyWords }>;
  notes: () => Promise<{ notes: NoteWords }>;
  /** What the strict editor looks for. */
  patterns: () => Promise<{ patterns: EditorPatterns }>;
}

/** The two languages of a conversation. */
export interface Speech {
  chat: Locale;
  message: Locale;
}

/** What both say after it. */
export interface Rests {
  chat: Rest;
  message: MessageWordsByNeed;
}
