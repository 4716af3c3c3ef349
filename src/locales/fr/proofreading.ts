import { patterns } from './proofreading-patterns.ts';
import { remarks } from './proofreading-notes.ts';
import type { EditorWords } from '../bow-out/proofreading-words.ts';

/** French: what the strict editor looks for and says. */
export const editor: EditorWords = { ...patterns, ...remarks };
