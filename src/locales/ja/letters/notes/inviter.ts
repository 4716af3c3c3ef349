import type { JapaneseNotes } from '../facts.ts';

export const inviter: JapaneseNotes = {};
