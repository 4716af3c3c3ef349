import type { FormInterfaceWords } from '../../interface-words.ts';

/** Japanese: the forms of the details beside the draft. */
export const formWords: FormInterfaceWords = {
  add: '面接を追加',
  remove: 'この面接を削除',
  close: '閉じる',
  pastDate: '過ぎた日付なので、メッセージには入りません。',
  sameRound: 'この面接はもう追加されています。日付か時間を変えてください。',
  noDate: '日付を選ぶか、このまま閉じてください。',
};
