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
      interviewing: 'いま、面接を受けているところです',
      offer: '内定（オファー）をもらいました',
      accepted: '内定を承諾しました',
      elsewhere: 'ほかの会社から内定をもらったか、今の会社に残ることにしました',
      life: '都合が悪くなったか、面接で配慮してほしいことがあります',
      unsafe: '身の危険や差別を感じたか、詐欺かもしれません',
    },
    reassure: {
      decided: 'すぐに終わります。早めに伝えるほうが、会社も助かります。',
      accepted: '承諾したあとで迷うのは、よくあることです。入社する前のほうが、相談も対応もしやすいです。',
      elsewhere: 'よくあることです。採用担当者も慣れています。',
      life: '事情は話さなくて大丈夫です。ここでも、会社に対しても。',
    },
  },
} satisfies FirstQuestionWords;
