import type { JapaneseNotes } from '../facts.ts';

export const followUp: JapaneseNotes = {};
