import type { AllWords } from '../bow-out/question-words.ts';

const ahead = {
  day: 'はい、今日か明日です',
  week: 'はい、1週間以内です',
  later: 'はい、1週間より先です',
  none: 'いいえ、予定はありません',
};

/** How somebody feels about the company who has no other role there in mind. */
const oneDay = {
  answers: {
    like: 'いい会社だと思うので、いつか働いてみたいです',
    neutral: 'どちらとも言えません',
    dislike: '働きたいとは思いません',
  },
};

/** The questions up to the advice, after the first. */
export const questions = {
  afterwards: {
    ask: 'この面接のあとにも、面接の予定がありますか？',
    help: '面接の途中なら、まずは最後まで受けましょう。その場で何かを約束する必要はありません。終わったら、ここに戻ってきてください。',
    answers: ahead,
  },
  doubts: {
    ask: 'どんなところで迷っていますか？',
    help: '当てはまるものをすべて選んでください。',
    answers: {
      skills: '自分の実力で大丈夫か、自信がありません',
      direction: '進みたい方向と違います',
      scope: '仕事の量や内容に不安があります',
      pay: '給与、勤務地、勤務時間に不安があります',
      company: '会社の雰囲気や、面接などで会った人に不安があります',
      interest: '気持ちが冷めました。または、選考が長すぎます',
      nerves: '緊張してしまいます',
    },
    none: 'どれも当てはまりません',
    done: '次へ',
    reassure: '迷うのは自然なことです。面接は、あなたが会社を見極める場でもあります。',
    reassureOnly: {
      nerves: '緊張する人はたくさんいます。緊張するからといって、その仕事に向いていないわけではありません。',
    },
  },
  certainty: {
    ask: '辞退したいですか？',
    answers: {
      sure: 'はい、気持ちは固まっています',
      leaning: 'たぶん辞退しますが、まだ迷っています',
      unsure: 'いいえ／まだ決められません',
    },
    reassure: {
      sure: '辞退の理由は人それぞれです。会社も慣れているので、心配いりません。',
      leaning: '先にいくつか質問してみると、考えやすくなります。そのあとで辞退しても大丈夫です。',
      unsure: 'いま決めなくて大丈夫です。一つか二つ、会社に聞いてみると考えやすくなります。',
    },
    variants: {
      accepted: {
        ask: 'いまも、その会社に入りたいですか？',
        answers: {
          sure: 'いいえ、入社しません',
          leaning: '入社しないと思います',
          unsure: 'まだ決められません。または、心配なことがあります',
        },
        reassure: {
          sure: 'それなら、早めに伝えましょう。会社がほかの候補者を探す時間ができます。',
          leaning: '決める前に、会社と話してみることもできます。',
          unsure: 'いますぐ決めなくて大丈夫です。電話で少し話すと、すっきりするかもしれません。',
        },
      },
    },
  },
  company: {
    ask: [
      'この仕事は別として、{company}のことはどう思っていますか？',
      'この仕事は別として、会社のことはどう思っていますか？',
    ],
    answers: {
      like: 'いい会社だと思うので、ほかの仕事なら考えたいです',
      neutral: 'どちらとも言えません',
      dislike: '働きたいとは思いません',
    },
    reassure: {
      like: 'その気持ちも伝えておきましょう。ほかの募集のときに思い出してもらえるかもしれません。',
    },
    variants: {
      elsewhere: {
        ...oneDay,
        reassure: {
          like: 'その気持ちも伝えておきましょう。いつかまた仕事を探すときに役立つかもしれません。',
        },
      },
      life: {
        ...oneDay,
        reassure: { like: 'その気持ちも伝えておきましょう。落ち着いたら、また連絡できます。' },
      },
    },
  },
  nextRound: {
    ask: '面接の予定はありますか？',
    help: 'いくつかある場合は、いちばん近い面接について答えてください。',
    answers: { now: 'いま、面接中です', ...ahead },
  },
  earlier: {
    ask: [
      '{company}の別の職種に応募して、不採用になったことはありますか？',
      'その会社の別の職種に応募して、不採用になったことはありますか？',
    ],
    answers: {
      wanted: 'はい。いまもその職種に興味があります',
      missing: 'はい。ただ、必要なスキルがまだ足りません',
      closed: 'はい。ただ、その募集は終わりました',
      unwanted: 'はい。ただ、もう興味はありません',
      never: 'いいえ',
    },
  },
  earlierRole: {
    ask: 'どの職種でしたか？',
    help: '求人に書かれていた職種名を入力してください。',
    fields: {
      role: { label: '職種', hint: '例：サポートエンジニア' },
      year: { label: '応募した年（任意）', hint: '例：2025' },
    },
  },
  direction: {
    ask: ['{company}では、どんな仕事をやりたいですか？', 'その会社では、どんな仕事をやりたいですか？'],
    fields: {
      work: {
        label: 'やりたい仕事',
        hint: '例：フロントエンド開発',
        sentence: '{value}に携わりたいと考えています',
      },
    },
    skip: 'まだ分かりません',
  },
  offer: {
    ask: 'いまの条件で、内定を承諾したいですか？',
    answers: {
      take: 'はい、承諾します',
      terms: '一つだけ条件が変われば、承諾します',
      unsure: 'まだ分かりません',
      decline: 'いいえ、辞退します',
    },
    reassure: { decline: '大丈夫です。早めに伝えれば、会社はほかの候補者に連絡できます。' },
  },
  otherJob: {
    ask: 'どれにいちばん近いですか？',
    answers: {
      signed: 'ほかの会社の内定を承諾し、書面も受け取りました',
      unsigned: 'ほかの会社の内定を承諾しましたが、労働条件通知書などの書面をまだ受け取っていません',
      staying: '今の会社に残ります',
      offer: 'ほかの会社からも内定が出ていて、これから決めます',
    },
    reassure: {
      unsigned: '書面を受け取るまでは、この会社の選考は辞退せずに待つほうが安心です。',
      offer: 'そのまま伝えて大丈夫です。どの会社の内定かは、言わなくてかまいません。',
    },
  },
  duration: {
    ask: 'どうしたいですか？',
    answers: {
      passing: '日程の延期や、考える時間をお願いしたいです',
      adjustment: '手話通訳、段差のない会場、オンライン面接などの配慮をお願いしたいです',
      lasting: 'しばらく状況が変わらないので、辞退します',
    },
  },
  adjustment: {
    ask: '面接では、どんな配慮が必要ですか？',
    help: '障害のある応募者への合理的配慮の提供は、法律で会社に義務づけられています。',
    fields: {
      what: {
        label: '必要な配慮',
        hint: '例：手話通訳、段差のない会場',
        sentence: '面接にあたり、{value}を必要としております',
      },
    },
  },
  condition: {
    ask: 'どの条件が変われば、受けたいと思えますか？',
    help: '一つにしぼると、会社も応じやすくなります。',
    fields: {
      what: {
        label: '希望する条件',
        hint: '例：年収550万円（または、週2日の在宅勤務）',
        sentence: '{value}でご調整いただくことは可能でしょうか',
      },
    },
  },
  harm: {
    ask: 'どんなことがありましたか？',
    answers: {
      person: '相手の言動に問題がありました',
      scam: '詐欺かもしれません',
    },
    reassure: {
      person: 'それは、あってはならないことです。',
      scam: '慎重になって正解です。返事をする必要はありません。',
    },
  },
  movable: {
    ask: '給与、勤務地、勤務時間は、変えてもらえそうですか？',
    answers: { yes: 'はい、変えてもらえそうです', no: 'いいえ、変えてもらえません', unknown: '分かりません' },
  },
  evidence: {
    ask: '会社や、面接などで会った人に不安を感じたきっかけは何ですか？',
    answers: {
      crossed: '許せない言動がありました',
      observed: '自分で見聞きしたことです',
      hearsay: '口コミなど、人から聞いたことです',
    },
    reassure: { crossed: 'それは、あってはならないことです。理由を言わずに辞退してかまいません。' },
  },
} satisfies Partial<AllWords['questions']>;
