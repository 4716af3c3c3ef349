import type { ReasonWords } from '../bow-out/question-words.ts';

const heard = (topic: string) => ({
  good: `كانت *إجابتهم واضحة* عن ${topic}`,
  vague: `كان *كلامهم عامًا* عن ${topic}`,
  'vague-twice': `ظل كلامهم عن ${topic} *عامًا حتى عند تكرار السؤال*`,
  blocker: `*أكّدوا ما يقلقك* بشأن ${topic}`,
  'not-asked': `*لم تسنح لك فرصة السؤال* عن ${topic}`,
});

const ahead = {
  later: 'مقابلتك القادمة *بعد أكثر من أسبوع*',
  week: 'مقابلتك القادمة *خلال أسبوع*',
  day: 'مقابلتك القادمة *اليوم أو غدًا*',
};

/** Answers as reasons for an advice. They load with the desk. */
export const reasons: ReasonWords = {
  doubts: {
    all: 'ذكرت أن ما يقلقك هو *{doubts}*',
    nouns: {
      skills: 'مدى كفاية مهاراتك',
      direction: 'اتجاه الوظيفة',
      scope: 'حجم العمل أو طبيعته',
      pay: 'الراتب أو المكان أو ساعات العمل',
      company: 'الشركة أو من يعملون فيها',
      interest: 'فقدان الرغبة أو طول الانتظار',
      nerves: 'التوتر',
    },
  },
  situation: {
    decided: '*قررت الانسحاب*',
    accepted: '*قبلت عرضهم*',
  },
  afterwards: {
    none: '*ليس هناك موعد آخر* بعد هذه المقابلة',
    ...ahead,
  },
  certainty: {
    sure: '*قرارك محسوم*',
    leaning: '*ما زال لديك بعض التردد*',
    unsure: '*قرارك لم يُحسم بعد*',
  },
  company: {
    like: '*تعجبك الشركة*',
    neutral: '*ليس لديك رأي محدد* في الشركة',
    dislike: '*لا رغبة لديك في العمل هناك*',
  },
  nextRound: {
    none: '*ليس لديك موعد لمقابلة*',
    ...ahead,
  },
  earlier: { wanted: '*ما زالت لديك رغبة* في الوظيفة التي تقدّمت إليها من قبل' },
  offer: {
    take: '*العرض مقبول لديك*',
    terms: 'العرض مقبول لديك *بشرط واحد*',
    unsure: '*قرارك لم يُحسم بعد*',
    decline: '*لا رغبة لديك في الوظيفة*',
  },
  otherJob: {
    signed: '*وقّعت عقدًا* مع جهة أخرى',
    unsigned: 'عقد الوظيفة الأخرى *لم يُوقَّع بعد*',
    staying: '*قررت البقاء في عملك الحالي*',
    offer: '*لديك عرض آخر* ينتظر قرارك',
  },
  duration: {
    passing: '*يلزمك مزيد من الوقت*',
    adjustment: '*يلزمك تغيير في المقابلة*',
    lasting: '*ظروفك لن تتغيّر قريبًا*',
  },
  movable: {
    yes: '*يمكنهم على الأرجح تغيير ذلك*',
    no: '*لا يمكنهم تغيير ذلك*',
    unknown: '*لم يتضح بعد إن كان بإمكانهم تغيير ذلك*',
  },
  evidence: {
    crossed: '*صدر عن أحدهم كلام أو تصرف غير مقبول*',
    observed: 'إنه أمر *رأيته أو سمعته بنفسك*',
    hearsay: 'إنه أمر *قرأته أو قيل لك*',
  },
  skillsHeard: heard('فرص نجاحك'),
  directionHeard: heard('فرص التطور في هذه الوظيفة'),
  scopeHeard: heard('طبيعة العمل وحجمه'),
  payHeard: heard('الراتب أو المكان أو ساعات العمل'),
  companyHeard: heard('طريقة عمل الفريق معًا'),
};
