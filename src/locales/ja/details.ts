import { commonQuestions } from './interface/common-questions.ts';
import type { DetailWords } from '../bow-out/question-words.ts';

/** The details that are asked beside the draft, where one is opened. */
export const details: DetailWords = {
  address: {
    ask: '相手とは、くだけた言葉で話す間柄ですか？',
    answers: { formal: 'いいえ／分かりません', familiar: 'はい、そうです' },
  },
  entry: {
    ask: '自分から応募しましたか、それとも声をかけられましたか？',
    answers: {
      applied: '自分から応募しました',
      invited: '会社から声をかけられました',
      internal: 'その会社で働いています（社内公募など）',
    },
  },
  through: {
    ask: '転職エージェントか、社員の紹介を通していますか？',
    answers: {
      directly: 'いいえ、会社と直接やり取りしています',
      agency: 'はい、転職エージェントを通しています',
      referrer: 'はい、社員の紹介です',
    },
  },
  stage: {
    ask: '選考はどこまで進んでいますか？',
    answers: {
      before: 'まだ面接を受けていません',
      between: '1回以上、面接を受けました',
      final: '最終面接の段階です（結果待ちを含む）',
    },
  },
  job: commonQuestions.job,
  rounds: {
    ask: 'これから予定されている面接はいつですか？',
    help: '日付がメッセージに入ります。',
    fields: {
      date: { label: '日付' },
      time: { label: '時間（任意）' },
      with: { label: '面接官の名字（任意）' },
    },
  },
  future: {
    ask: '今後、どんな仕事なら声をかけてほしいですか？',
    help: '空欄のままでもかまいません。',
    fields: {
      work: {
        label: '興味のある仕事',
        hint: '例：フロントエンド開発',
        sentence: '{value}の募集がございましたら、お声がけいただけますと幸いです',
      },
    },
  },
  met: {
    ask: 'お会いした方や、印象に残ったことはありますか？',
    help: '一つだけでもかまいません。具体的なことが入ると、お礼の気持ちが伝わりやすくなります。',
    fields: {
      who: { label: 'お会いした方', hint: '例：鈴木様と高橋様' },
      what: {
        label: '印象に残ったこと',
        hint: '例：チームの皆様との面談',
        sentence: '{value}が印象に残っております',
      },
      project: {
        label: '話に出たプロジェクト',
        hint: '例：新しい予約システム',
        sentence: '{value}のお話が印象に残っております',
      },
    },
  },
  pending: {
    ask: '交通や宿泊の手配、提出する課題はありますか？',
    answers: {
      travel: '交通や宿泊を手配してもらっています',
      task: '提出する課題があります',
      both: '両方あります',
    },
  },
  other: {
    ask: '同じ会社で、続けたい応募がほかにありますか？',
    fields: { role: { label: '続けたい職種' } },
  },
  mention: {
    ask: 'ほかの会社の内定や、今の会社に残ることを伝えますか？',
    answers: { yes: 'はい、伝えます', no: 'いいえ、伝えません' },
  },
  feedback: {
    ask: '選考のフィードバックがほしいと伝えますか？',
    answers: { yes: 'はい、伝えます', no: 'いいえ、伝えません' },
  },
  topic: {
    ask: '何について聞きたいですか？',
    fields: {
      what: {
        label: '聞きたいこと',
        hint: '例：賞与の仕組み',
        sentence: '{value}について、もう少し詳しく伺いたいと思っております',
      },
    },
  },
  client: {
    ask: '応募先の会社の担当の方はどなたですか？',
    help: 'エージェントの担当者が、どなたに連絡すればよいか分かります。',
    fields: { name: { label: '担当者の名字' } },
  },
  referrer: {
    ask: '紹介してくれた方はどなたですか？',
    fields: { name: { label: '紹介してくれた方の名字' } },
  },
  inviter: {
    ask: '声をかけてくれた方はどなたですか？',
    fields: { name: { label: '声をかけてくれた方の名字' } },
  },
  proof: {
    ask: 'その仕事に活かせる経験はありますか？',
    fields: {
      what: { label: 'これまでの経験', hint: '例：前職で予約ページの開発を担当しました' },
    },
  },
  slots: {
    ask: '都合のよい日時はいつですか？',
    fields: {
      when: {
        label: '日時',
        hint: '二つか三つ。例：金曜日の15時以降、または月曜日の午前中',
        sentence: '{value}でしたら、都合がつきます',
      },
    },
    variants: {
      pause: { offer: '面接の候補日時', ask: '面接は、いつなら受けられますか？' },
    },
  },
  deadline: {
    ask: 'いつまでに返事をしますか？',
    help: '必ず守れる日を選びましょう。',
    fields: { when: { label: '日付' } },
    variants: {
      'ask-for-terms': {
        offer: '返事がほしい日',
        ask: 'いつまでに返事がほしいですか？',
        help: '例：内定の回答期限の日',
      },
    },
  },
  reason: {
    ask: '理由を伝えますか？',
    help: '伝えなくてもかまいません。伝える場合は短くまとめ、個人的なことは書かないようにしましょう。',
    fields: {
      why: { label: '理由（任意）', hint: '例：通勤時間が長い' },
    },
  },
};
