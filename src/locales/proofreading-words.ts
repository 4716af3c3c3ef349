import type { Limit } from '../letters/length-limits.ts';

/** What the proofreader looks for in one language. Each conversation has further patterns for its own rules. */
export interface EditorPatterns {
  /** Private matters: health, family, pregnancy, religion, age, immigration. */
  privacy: RegExp;
  /**
   * Signs of something missing or doubled: a placeholder, a bracket, two spaces, a space before a comma, a doubled word.
   * It is matched without the names and without commas at the end of a line.
   */
  holes: RegExp;
}

/** The proofreader's remarks, in the language of the chat. */
export interface EditorRemarks {
  /** A remark for each rule, and how to fix it. */
  remarks: Readonly<Record<string, string>>;
  /** The units of a message's length. */
  units: Record<Limit['unit'], string>;
}

export type EditorWords = EditorPatterns & EditorRemarks;
