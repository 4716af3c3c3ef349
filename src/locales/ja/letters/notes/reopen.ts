import type { JapaneseLetters, JapaneseNotes } from '../facts.ts';

export const reopenSubject: JapaneseLetters['subject'] = () => [];
export const reopen: JapaneseNotes = {};
