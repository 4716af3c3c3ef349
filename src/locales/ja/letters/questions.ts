import type { Topic } from '../../../../machines/bow-out/facts.ts';

/** What is not clear yet, as it goes before 「について」. */
export const callTopics = {
  skills: '私の経験をどのように活かせるか',
  direction: 'この仕事が将来どのようなキャリアにつながるか',
  scope: '日々の業務内容と担当範囲',
  pay: '給与や勤務地、勤務時間などの条件',
  company: 'チームでの仕事の進め方',
  interest: '今後の選考の流れと時期',
} as const;

/** Questions to an interviewer, by topic, the core one first (domain, section 4). */
export const asks: Record<Topic, readonly string[]> = {
  skills: [
    '入社の時点で必要なスキルと、入社後に身につけていけるスキル',
    '入社後3か月ほどで期待される役割や成果',
    '仕事を進めるうえで、特に工夫が必要な点',
  ],
  direction: [
    'このポジションを経験された方の、その後のキャリア',
    'このポジションから、ほかの職種に移られた方の例',
    '普段の1週間の、業務ごとの時間の配分',
  ],
  scope: ['普段の業務のなかで、最も多くの時間を使う仕事', '業務の進め方や優先順位を、自分で決められる範囲'],
  pay: ['想定されている年収の範囲', '勤務地や勤務時間を選べる範囲'],
  company: ['チームで意見が分かれたときの決め方', '入社前に、一緒に働く方とお話しする機会の有無'],
};
