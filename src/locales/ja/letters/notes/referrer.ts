import type { JapaneseNotes } from '../facts.ts';

export const referrer: JapaneseNotes = {};
