import type { QuestionText } from '../../interface-words.ts';

/** Japanese: the details that are part of every conversation. */
export const commonQuestions = {
  names: {
    ask: '誰から誰へのメッセージですか？',
    fields: {
      to: { label: '相手の名字', hint: '例：佐藤（「様」は自動で付きます）' },
      from: { label: 'あなたの氏名' },
    },
  },
  job: {
    ask: 'どの会社の、どの職種ですか？',
    fields: { role: { label: '職種' }, company: { label: '会社名' } },
  },
} satisfies Record<string, QuestionText>;
