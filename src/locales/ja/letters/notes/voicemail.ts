import type { JapaneseNotes } from '../facts.ts';

export const voicemail: JapaneseNotes = {};
