import type { EditorRemarks } from '../../proofreading-words.ts';

/** English: the remarks of the rules that hold for every conversation. */
export const generalRemarks = {
  units: { words: 'words', characters: 'characters' },
  remarks: {
    length: 'This is {size} {unit}. Aim for {least} to {most}.',
    holes: 'Something is repeated or missing near “{found}”.',
    private: '“{found}” is private. You don’t have to tell them.',
  },
} satisfies EditorRemarks;
