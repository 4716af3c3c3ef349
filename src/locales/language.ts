import type { LetterFacts } from '../letters/letter-facts.ts';
import type { WriteContext } from '../letters/letter-types.ts';
import type { Channel } from '../letters/types.ts';
import type { Writing } from '../letters/writing.ts';
import type * as words from './interface-words.ts';
import type { EditorPatterns, EditorRemarks } from './proofreading-words.ts';

/** A language as every conversation needs it: the interface, and what letters are written with. */
export interface Language {
  /** BCP 47 */
  lang: string;
  /** The BCP 47 tag that dates, lists and plurals go by. */
  locale: string;
  dir: 'ltr' | 'rtl';
  plural?: words.PluralRule;
  chat: words.ChatInterfaceWords;
  desk: words.DeskInterfaceWords;
  forms: words.FormInterfaceWords;
  change: words.ChangeWords;
  preparation: words.PreparationWords;
  ways: words.WayWords;
  /** The details that are part of every conversation. */
  questions: Readonly<Record<'names' | 'job', words.QuestionText>>;
  /** The name of the detail for the role and the company, in the list of details. */
  details: { job: string };
  mainMessage: string;
  channels: Readonly<Record<Channel, string>>;
  /** The advice above a message by text. */
  textOnlyIfTheyDo: string;
  patterns: EditorPatterns;
  /** The remarks of the rules that hold for every conversation. */
  proofreading: EditorRemarks;
  /** How its letters are written. */
  writing: Writing;
  /** The facts as letters of this language print them. */
  Letter: new (context: WriteContext) => LetterFacts;
}
