import { notes as phrases } from './phrases/notes.ts';
import type { NoteWords } from '../message-words.ts';

/** English: what only the messages say that go round the main one. */
export const notes = {
  phrases,
  subjects: { reopen: ['{role}: may I come back?', 'May I come back?'] },
} satisfies NoteWords;
