import { patterns } from './patterns.ts';
import { remarks } from './remarks.ts';
import type { EditorWords } from '../editor-words.ts';

/** English: the strict editor's words. The desk fetches the two halves apart, since they can be of two languages. */
export const editor: EditorWords = { ...patterns, ...remarks };
