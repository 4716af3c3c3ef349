import type { EditorRemarks } from '../../proofreading-words.ts';

/** Spanish: the remarks of the rules that hold for every conversation. */
export const generalRemarks = {
  units: { words: 'palabras', characters: 'caracteres' },
  remarks: {
    length: 'Tiene {size} {unit}. Lo ideal es entre {least} y {most}.',
    holes: 'Hay algo repetido o falta algo cerca de “{found}”.',
    private: '“{found}” es algo personal. No tienes por qué contárselo.',
  },
} satisfies EditorRemarks;
