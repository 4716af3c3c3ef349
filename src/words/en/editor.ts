import { patterns } from './patterns.ts';
import { remarks } from './remarks.ts';
import type { EditorWords } from '../editor-words.ts';

/** English: what the strict editor looks for and says. */
export const editor: EditorWords = { ...patterns, ...remarks };
