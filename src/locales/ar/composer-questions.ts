import { commonQuestions } from './interface/common-questions.ts';
import { messageNames } from './interface/messages.ts';
import type { AllWords } from '../bow-out/question-words.ts';

const heard = (ask: string) => ({
  ask,
  help: 'المهم ما قالوه، لا ما شعرت به.',
  answers: {
    good: 'إجابة واضحة مع مثال، وقد أعجبتني',
    vague: 'كلام عام',
    'vague-twice': 'ظل كلامهم عامًا حتى عند تكرار السؤال',
    blocker: 'ما كنت أخشاه بالضبط',
    'not-asked': 'لم تسنح لي فرصة السؤال',
  },
});

/** The questions from the advice on: whom the message is from and to, and what was heard at an interview. */
export const deskQuestions = {
  interview: {
    ask: 'هل تمّت المقابلة؟',
    answers: { debrief: 'تمّت المقابلة. ماذا الآن؟' },
  },
  skillsHeard: heard('ماذا قالوا عن فرص نجاحك في هذا العمل؟'),
  directionHeard: heard('ماذا قالوا عن فرص التطور في هذه الوظيفة؟'),
  scopeHeard: heard('ماذا قالوا عن طبيعة العمل وحجمه؟'),
  payHeard: heard('ماذا قالوا عن الراتب أو المكان أو ساعات العمل؟'),
  companyHeard: heard('ماذا قالوا عن طريقة عمل الفريق معًا؟'),
  names: commonQuestions.names,
} satisfies Partial<AllWords['questions']>;

/** The names of the details in the list below the draft. */
export const offers: AllWords['offers'] = {
  address: 'درجة الرسمية مع من ستصله الرسالة',
  entry: 'كيف بدأ ترشّحك',
  through: 'وكالة توظيف، أو شخص رشّحك',
  stage: 'المرحلة التي وصلت إليها',
  job: messageNames.job,
  rounds: 'مواعيد المقابلات',
  future: 'وظائف يهمك أن يخبروك بها لاحقًا',
  met: 'من قابلت، وما أعجبك',
  pending: 'سفر محجوز أو مهمة مطلوبة',
  other: 'طلب آخر لا يشمله انسحابك',
  mention: 'ذكر الوظيفة الأخرى أو العرض الآخر',
  feedback: 'طلب رأيهم في أدائك',
  topic: 'ما يهمك الاستفسار عنه',
  client: 'من يتابع معك في الشركة',
  nextRound: 'موعد مقابلتك القادمة',
  referrer: 'من رشّحك',
  inviter: 'من دعاك',
  proof: 'أحد إنجازاتك',
  slots: 'أوقات تناسبك',
  deadline: 'متى سيصلهم ردّك',
  reason: 'السبب',
};
