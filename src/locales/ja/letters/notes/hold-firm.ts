import type { JapaneseNotes } from '../facts.ts';

export const holdFirm: JapaneseNotes = {};
