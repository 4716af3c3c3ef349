/** How a language is written: what the shared code needs to know to join, measure and take apart its letters. */
export interface Writing {
  /** What separates two sentences on a line, as in an edited message. It may match nothing but a position. */
  sentenceBreak: RegExp;
  /** The mark that a line of a list begins with. */
  listMark: RegExp;
  /** What stands between two sentences of a paragraph. Defaults to a space; in Japanese it is empty. */
  gap?: string;
  /**
   * How many characters say as much as an English word, in a language without spaces between words; 3.5 in Japanese with
   * its formulas. Its messages are measured in characters, and the limits in words are multiplied by it. Absent in a
   * language with spaces.
   */
  charactersPerWord?: number;
  /**
   * How many words say as much as an English word: 1.2 in French, and 0.65 in Arabic, which writes “and”, “the” and “my”
   * on the word. More than 1 raises the most words of a written message; those of a call stay, since they have to fit
   * into a minute. Less than 1 lowers the fewest words. Defaults to 1.
   */
  wordsPerEnglishWord?: number;
  /** The most characters of a subject. Defaults to what a phone's inbox shows, which is fewer if they are full-width. */
  subjectLength?: number;
}

/** The marks that end a sentence in any script: Latin, Arabic, Chinese and Japanese. */
export const endMarks = '.!?؟。！？';
