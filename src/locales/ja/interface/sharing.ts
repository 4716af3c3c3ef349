import type { WayWords } from '../../interface-words.ts';

/** Japanese: the ways out that are seldom taken. */
export const wayWords: WayWords = {
  copyAll: 'すべてのメッセージをコピー',
  mailFile: 'メールファイルとして保存',
  textFile: 'テキストファイルとして保存',
  share: '共有',
  print: '印刷',
  subjectLine: '件名：{subject}',
};
