import type { ReasonWords } from '../bow-out/question-words.ts';

const heard = (topic: string) => ({
  good: `${topic}について、*具体的な答え*をもらえました`,
  vague: `${topic}についての答えが、*あいまい*でした`,
  'vague-twice': `${topic}についての答えが、*聞き直してもあいまい*でした`,
  blocker: `${topic}についての答えは、*心配していたとおり*でした`,
  'not-asked': `${topic}については、*聞けませんでした*`,
});

const ahead = {
  later: '次の面接は、*1週間より先*です',
  week: '次の面接は、*1週間以内*です',
  day: '次の面接は、*今日か明日*です',
};

/** Answers as reasons for an advice. They load with the desk. */
export const reasons: ReasonWords = {
  doubts: {
    all: '迷っている理由：*{doubts}*',
    nouns: {
      skills: '自分の実力',
      direction: '進みたい方向との違い',
      scope: '仕事の量や内容',
      pay: '給与・勤務地・勤務時間',
      company: '会社の雰囲気や、面接などで会った人',
      interest: '気持ちが冷めたことや、選考の長さ',
      nerves: '緊張',
    },
  },
  situation: {
    decided: '*辞退すると決めています*',
    accepted: '*内定を承諾しています*',
  },
  afterwards: {
    none: 'この面接のあとに、*面接の予定はありません*',
    ...ahead,
  },
  certainty: {
    sure: '辞退の*気持ちは固まっています*',
    leaning: '*まだ迷いがあります*',
    unsure: '*まだ決めていません*',
  },
  company: {
    like: '*いい会社だと思っています*',
    neutral: '会社については、*どちらとも言えません*',
    dislike: 'その会社で*働きたいとは思っていません*',
  },
  nextRound: {
    none: '*面接の予定はありません*',
    ...ahead,
  },
  earlier: { wanted: '以前応募した職種に、*いまも興味があります*' },
  offer: {
    take: '内定を*承諾するつもり*です',
    terms: '*条件が一つ変われば*、承諾できます',
    unsure: '*まだ決めていません*',
    decline: '内定を*辞退するつもり*です',
  },
  otherJob: {
    signed: '*ほかの会社の内定を承諾*し、書面も受け取っています',
    unsigned: 'ほかの会社の*書面をまだ受け取っていません*',
    staying: '*今の会社に残ります*',
    offer: '*ほかの会社の内定*にも返事が必要です',
  },
  duration: {
    passing: '*日程の延期や、考える時間*が必要です',
    adjustment: '面接で*配慮が必要*です',
    lasting: '*しばらく状況が変わりません*',
  },
  movable: {
    yes: '条件は、*変えてもらえそうです*',
    no: '条件は、*変えてもらえません*',
    unknown: '条件を変えてもらえるか、*まだ分かりません*',
  },
  evidence: {
    crossed: '*許せない言動*がありました',
    observed: '不安のきっかけは、*自分で見聞きしたこと*です',
    hearsay: '不安のきっかけは、*人から聞いたこと*です',
  },
  skillsHeard: heard('スキル'),
  directionHeard: heard('入社後のキャリア'),
  scopeHeard: heard('仕事の内容'),
  payHeard: heard('給与・勤務地・勤務時間'),
  companyHeard: heard('チームでの仕事の進め方'),
};
