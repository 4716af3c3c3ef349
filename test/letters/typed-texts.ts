/** What candidates type, in each language that there are letters in. It completes the sentences of the forms. */
export interface TypedTexts {
  /** The names of the recruiter, the candidate, an interviewer, the interviewers and an agency's recruiter. */
  to: string;
  from: string;
  interviewer: string;
  who: string;
  agent: string;
  role: string;
  company: string;
  earlierRole: string;
  otherRole: string;
  enjoyed: string;
  project: string;
  /** Work for which the candidate would come back. */
  future: string;
  direction: string;
  proof: string;
  condition: string;
  /** What would be yes to an offer. */
  salary: string;
  slots: string;
  topic: string;
  reason: string;
  adjustment: string;
}

/** By the tag of the language. */
export const typedTexts = {
  en: {
    to: 'Priya',
    from: 'Ana Ruiz',
    interviewer: 'Sam',
    who: 'Sam and Lena',
    agent: 'Tom',
    role: 'Data engineer',
    company: 'Northwind',
    earlierRole: 'Support engineer',
    otherRole: 'Analyst',
    enjoyed: 'the talk about tides',
    project: 'Lighthouse',
    future: 'test tooling',
    direction: 'front-end work',
    proof: 'I built a dashboard in my last job',
    condition: 'two days a week from home',
    salary: 'a salary of 62,000',
    slots: 'on the morning of Thursday 26 November, or on Friday 27 November after 15:00',
    topic: 'how the bonus works',
    reason: 'The way to work would take me two hours',
    adjustment: 'a written task in place of the panel',
  },
  de: {
    to: 'Priya',
    from: 'Ana Ruiz',
    interviewer: 'Sam',
    who: 'Sam und Lena',
    agent: 'Tom',
    role: 'Data Engineer',
    company: 'Northwind',
    earlierRole: 'Support Engineer',
    otherRole: 'Analyst',
    enjoyed: 'den Austausch mit dem Team',
    project: 'das neue Buchungssystem',
    future: 'Testautomatisierung',
    direction: 'Frontend-Entwicklung',
    proof: 'In meinem letzten Job habe ich ein Dashboard gebaut',
    condition: 'zwei Tagen Homeoffice pro Woche',
    salary: 'einem Gehalt von 62.000 Euro',
    slots: 'am Donnerstag, dem 26. November, vormittags oder am Freitag, dem 27. November, ab 15 Uhr',
    topic: 'wie sich der Bonus berechnet',
    reason: 'Der Arbeitsweg wäre mir auf Dauer zu weit',
    adjustment: 'einen stufenlosen Zugang',
  },
  fr: {
    to: 'Priya',
    from: 'Ana Ruiz',
    interviewer: 'Sam',
    who: 'Sam et Lena',
    agent: 'Tom',
    role: 'Data engineer',
    company: 'Northwind',
    earlierRole: 'Support engineer',
    otherRole: 'Analyste',
    enjoyed: 'la rencontre avec l’équipe',
    project: 'le nouveau système de réservation',
    future: 'l’automatisation des tests',
    direction: 'le développement front-end',
    proof: 'J’ai créé un tableau de bord dans mon dernier poste',
    condition: 'deux jours de télétravail par semaine',
    salary: 'un salaire de 62 000 €',
    slots: 'jeudi 26 novembre dans la matinée ou vendredi 27 novembre après 15 h',
    topic: 'comment la prime est calculée',
    reason: 'Le trajet est trop long',
    adjustment: 'un accès de plain-pied',
  },
  es: {
    to: 'Priya',
    from: 'Ana Ruiz',
    interviewer: 'Sam',
    who: 'Sam y Lena',
    agent: 'Tom',
    role: 'Data engineer',
    company: 'Northwind',
    earlierRole: 'Support engineer',
    otherRole: 'Analista',
    enjoyed: 'conocer al equipo',
    project: 'el nuevo sistema de reservas',
    future: 'automatización de pruebas',
    direction: 'desarrollo front-end',
    proof: 'En mi último trabajo creé un dashboard',
    condition: 'dos días de teletrabajo a la semana',
    salary: 'un salario de 62.000 €',
    slots: 'el jueves 26 de noviembre por la mañana o el viernes 27 de noviembre a partir de las 15:00',
    topic: 'cómo se calcula la parte variable del sueldo',
    reason: 'El trayecto se me hace demasiado largo',
    adjustment: 'un acceso sin escalones',
  },
  ja: {
    to: '佐藤',
    from: '田中 彩',
    interviewer: '鈴木様',
    who: '鈴木様と高橋様',
    agent: '山田',
    role: 'データエンジニア',
    company: '株式会社ノースウィンド',
    earlierRole: 'サポートエンジニア',
    otherRole: 'アナリスト',
    enjoyed: 'チームの皆さんとの面談',
    project: '新しい予約システム',
    future: 'テスト自動化',
    direction: 'フロントエンド開発',
    proof: '前職でダッシュボードの開発を担当しました',
    condition: '週2日の在宅勤務',
    salary: '年収620万円',
    slots: '11月26日（木）の午前中、または27日（金）の15時以降',
    topic: '賞与の仕組み',
    reason: '通勤に時間がかかるため、続けるのは難しいと考えました',
    adjustment: '段差のない会場',
  },
  ar: {
    to: 'هالة',
    from: 'ليلى منصور',
    interviewer: 'سامي',
    who: 'سامي ولينا',
    agent: 'طارق',
    role: 'هندسة البيانات',
    company: 'Northwind',
    earlierRole: 'الدعم الفني',
    otherRole: 'تحليل البيانات',
    enjoyed: 'لقاء الفريق',
    project: 'نظام الحجز الجديد',
    future: 'أتمتة الاختبارات',
    direction: 'تطوير واجهات المستخدم',
    proof: 'لوحة المتابعة التي بنيتها في عملي السابق',
    condition: 'العمل من المنزل يومين في الأسبوع',
    salary: 'رفع الراتب إلى 62,000 دولار',
    slots: 'صباح الخميس 26 نوفمبر أو بعد الثالثة عصر الجمعة 27 نوفمبر',
    topic: 'طريقة احتساب المكافأة',
    reason: 'مكان العمل بعيد جدًا عن منزلي',
    adjustment: 'مدخل بلا درج',
  },
} satisfies Record<string, TypedTexts>;

/** What is typed in a language. */
export function typedIn(lang: string): TypedTexts {
  const texts: TypedTexts | undefined = (typedTexts as Readonly<Record<string, TypedTexts>>)[lang];
  if (!texts) throw new Error(`typed-texts.ts lacks ${lang}.`);
  return texts;
}
