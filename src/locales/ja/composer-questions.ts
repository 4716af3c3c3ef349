import { commonQuestions } from './interface/common-questions.ts';
import { messageNames } from './interface/messages.ts';
import type { AllWords } from '../bow-out/question-words.ts';

const heard = (ask: string) => ({
  ask,
  help: '自分の感触ではなく、相手が実際に言ったことで選んでください。',
  answers: {
    good: '例を挙げて、具体的に答えてくれました',
    vague: 'あいまいな答えでした',
    'vague-twice': '聞き直しても、あいまいな答えでした',
    blocker: '心配していたとおりの答えでした',
    'not-asked': '聞けませんでした',
  },
});

/** The questions from the advice on: whom the message is from and to, and what was heard at an interview. */
export const deskQuestions = {
  interview: {
    ask: '面接は終わりましたか？',
    answers: { debrief: '面接が終わりました' },
  },
  skillsHeard: heard('スキルについての質問に、どんな答えが返ってきましたか？'),
  directionHeard: heard('入社後のキャリアについての質問に、どんな答えが返ってきましたか？'),
  scopeHeard: heard('仕事の内容についての質問に、どんな答えが返ってきましたか？'),
  payHeard: heard('給与、勤務地、勤務時間についての質問に、どんな答えが返ってきましたか？'),
  companyHeard: heard('チームでの仕事の進め方についての質問に、どんな答えが返ってきましたか？'),
  names: commonQuestions.names,
} satisfies Partial<AllWords['questions']>;

/** The names of the details in the list below the draft. */
export const offers: AllWords['offers'] = {
  address: '相手への言葉づかい',
  entry: '応募のきっかけ',
  through: 'エージェントや社員の紹介',
  stage: '選考の段階',
  job: messageNames.job,
  rounds: '面接の日程',
  future: '今後、声をかけてほしい仕事',
  met: 'お会いした方や、印象に残ったこと',
  pending: '手配済みの交通・宿泊や、提出する課題',
  other: '続けたい別の応募',
  mention: 'ほかの内定や、今の会社に残ることを伝える',
  feedback: 'フィードバックがほしいと伝える',
  topic: '聞きたいこと',
  client: '応募先の会社の担当者',
  nextRound: '次の面接までの日数',
  referrer: '紹介してくれた方',
  inviter: '声をかけてくれた方',
  proof: 'これまでの経験',
  slots: '都合のよい日時',
  deadline: '返事をする日',
  reason: '理由',
};
