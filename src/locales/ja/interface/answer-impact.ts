import type { ChangeWords } from '../../interface-words.ts';

/** Japanese: what another answer would change. */
export const changeWords: ChangeWords = {
  nothing: 'ほかに変わるところはありません。',
  asks: [
    '次の質問は「{question}」です。そのあとに、さらに{more}ほど続きます。',
    '次の質問は「{question}」です。',
  ],
  more: { other: '{count}問' },
  becomes: 'アドバイスが「{advice}」に変わります。',
  stays: 'アドバイスは変わりません。',
  waits: 'その質問に答えると、新しいアドバイスが出ます。',
  gone: '使われなくなる回答：{answers}',
  quoted: '「{answer}」',
  message: { other: 'メッセージの{count}か所が変わります' },
  rests: { other: 'この回答が、メッセージの{count}か所に反映されています' },
  out: '削除：',
  in: '追加：',
  own: 'あなたが編集したメッセージは、そのまま残ります。',
};
