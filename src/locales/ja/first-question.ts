import type { FirstQuestionWords } from '../bow-out/question-words.ts';

/** The first question: nothing has to be there before it. */
export const opening = {
  situation: {
    ask: [
      '{company}の「{role}」の選考は、いまどんな状況ですか？',
      '「{role}」の選考は、いまどんな状況ですか？',
      '{company}の選考は、いまどんな状況ですか？',
      '選考は、いまどんな状況ですか？',
    ],
    answers: {
      process: '選考中ですが、迷っています',
      decided: '辞退すると、もう決めています',
      interviewing: 'いま、面接中です',
      offer: '内定（オファー）をもらいました',
      accepted: '内定を承諾しました',
      elsewhere: 'ほかの会社の内定をもらいました。または、今の会社に残ります',
      life: '都合がつかなくなりました。または、面接で配慮をお願いしたいです',
      unsafe: '身の危険、差別、詐欺の疑いを感じました',
    },
    reassure: {
      decided: '時間はかかりません。早めに伝えるほうが、会社も助かります。',
      accepted: '承諾したあとに迷うのは、よくあることです。入社前のいまのうちに、考えを整理しましょう。',
      elsewhere: 'よくあることです。採用担当者も慣れています。',
      life: 'くわしい事情は、ここに書かなくても、会社に話さなくても大丈夫です。',
    },
  },
} satisfies FirstQuestionWords;
