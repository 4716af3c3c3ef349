import type { PreparationWords } from '../../interface-words.ts';

/** Japanese: what an outcome comes with besides its messages. */
export const preparationWords = {
  good: '安心できる答え：',
  worrying: '気をつけたい答え：',
  copyQuestions: '質問をコピー',
  copyList: 'リストをコピー',
  calendar: 'カレンダーに予定を追加',
  reminder: '考える時間',
} satisfies PreparationWords;
