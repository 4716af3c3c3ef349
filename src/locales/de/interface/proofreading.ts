import type { EditorRemarks } from '../../proofreading-words.ts';

/** German: the remarks of the rules that hold for every conversation. */
export const generalRemarks = {
  units: { words: 'Wörter', characters: 'Zeichen' },
  remarks: {
    length: 'Das sind {size} {unit}. Gut wären {least} bis {most}.',
    holes: 'Bei „{found}“ steht etwas doppelt, oder es fehlt etwas.',
    private: '„{found}“ ist privat. Das musst du niemandem sagen.',
  },
} satisfies EditorRemarks;
