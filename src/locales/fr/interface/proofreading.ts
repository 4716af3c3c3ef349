import type { EditorRemarks } from '../../proofreading-words.ts';

/** French: the remarks of the rules that hold for every conversation. */
export const generalRemarks = {
  units: { words: 'mots', characters: 'caractères' },
  remarks: {
    length: 'Le message fait {size} {unit}. Visez entre {least} et {most}.',
    holes: 'Il manque quelque chose, ou un mot est répété, près de « {found} ».',
    private: '« {found} » relève de votre vie privée. Vous n’avez pas à en parler.',
  },
} satisfies EditorRemarks;
