import type { EditorRemarks } from '../../proofreading-words.ts';

/** Arabic: the remarks of the rules that hold for every conversation. */
export const generalRemarks = {
  units: { words: 'بالكلمات', characters: 'بالأحرف' },
  remarks: {
    length: 'طول الرسالة {unit}: {size}. الأنسب بين {least} و{most}.',
    holes: 'هناك تكرار أو نقص قرب «{found}».',
    private: '«{found}» أمر خاص، ولا يلزمك إخبارهم به.',
  },
} satisfies EditorRemarks;
