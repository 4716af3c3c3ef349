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
      interviewing: 'いま、まさに面接の最中です',
      offer: '内定（オファー）をもらいました',
      accepted: '内定を承諾しました',
      elsewhere: 'ほかの会社から内定をもらった、または今の会社に残ることにした',
      life: '都合がつかなくなった、または面接で配慮してほしいことがある',
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
