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
    'この仕事で特に難しいのは、どのような点でしょうか',
    '入社の時点で必要なスキルと、入社後に身につけていけるスキルは、それぞれ何でしょうか',
    '入社して3か月の時点で、どのようなことができていればよいでしょうか',
  ],
  direction: [
    'このポジションを経験された方は、その後どのような道に進まれていますか',
    'このポジションから、ほかの職種に移られた方はいらっしゃいますか',
    '普段の1週間では、どの業務にどのくらいの時間がかかるでしょうか',
  ],
  scope: [
    '普段の業務のなかで、最も多くの時間を使うのはどの仕事でしょうか',
    '業務の進め方や優先順位は、どの程度自分で決められますか',
  ],
  pay: ['想定されている年収の範囲を教えていただけますか', '勤務地や勤務時間は、どの程度柔軟に選べますか'],
  company: [
    'チームで意見が分かれたときは、どのように決めていくのでしょうか',
    '入社前に、一緒に働く方とお話しする機会をいただくことはできますか',
  ],
};
