import type { EditorRemarks } from '../../proofreading-words.ts';

/** Japanese: the remarks of the rules that hold for every conversation. */
export const generalRemarks = {
  units: { words: '文字', characters: '文字' },
  remarks: {
    length: 'いまは{size}{unit}です。{least}〜{most}{unit}を目安にしましょう。',
    holes: '「{found}」のあたりに、重複か抜けがあるようです。',
    private: '「{found}」は個人的なことです。伝えなくてもかまいません。',
  },
} satisfies EditorRemarks;
