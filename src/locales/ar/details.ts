import { commonQuestions } from './interface/common-questions.ts';
import type { DetailWords } from '../bow-out/question-words.ts';

/** The details that are asked beside the draft, where one is opened. */
export const details: DetailWords = {
  address: {
    ask: 'هل التعامل بينكما بلا رسميات؟',
    answers: { formal: 'لا، أو لا أعرف', familiar: 'نعم، بلا رسميات' },
  },
  entry: {
    ask: 'هل قدّمت طلبًا، أم تواصلوا معك أولًا؟',
    answers: {
      applied: 'قدّمت طلبًا لهذه الوظيفة',
      invited: 'هم من تواصلوا معي أولًا',
      internal: 'أعمل هناك حاليًا',
    },
  },
  through: {
    ask: 'هل هناك وكالة توظيف، أو شخص رشّحك؟',
    answers: {
      directly: 'لا، تواصلي مع الشركة مباشرة',
      agency: 'نعم، وكالة توظيف',
      referrer: 'نعم، رشّحني شخص يعمل هناك',
    },
  },
  stage: {
    ask: 'إلى أي مرحلة وصلت؟',
    answers: {
      before: 'لم أُجرِ أي مقابلة بعد',
      between: 'أجريت مقابلة واحدة على الأقل',
      final: 'المقابلة الأخيرة، أو انتظار نتيجتها',
    },
  },
  job: commonQuestions.job,
  rounds: {
    ask: 'ما المقابلات التي لم يحن موعدها بعد؟',
    help: 'ستظهر التواريخ في رسالتك.',
    fields: {
      date: { label: 'التاريخ' },
      time: { label: 'الوقت (اختياري)' },
      with: { label: 'مع من؟ (اختياري)' },
    },
  },
  future: {
    ask: 'عن أي نوع من الوظائف يهمك أن يخبروك لاحقًا؟',
    help: 'يمكنك ترك هذه الخانة فارغة.',
    fields: {
      work: {
        label: 'نوع العمل',
        hint: 'مثل «تطوير الواجهات الأمامية»',
        sentence: 'تهمني أي فرصة في مجال {value}',
      },
    },
  },
  met: {
    ask: 'من قابلت، وما الذي أعجبك؟',
    help: 'لا يلزم ملء كل الخانات. ذكر أمر واحد محدد يجعل شكرك أصدق.',
    fields: {
      who: { label: 'من قابلتهم', hint: 'مثل «سامي ولينا»' },
      what: { label: 'ما أعجبك', hint: 'مثل «لقاء الفريق»', sentence: 'أعجبني كثيرًا {value}' },
      project: {
        label: 'مشروع حدّثوك عنه',
        hint: 'مثل «نظام الحجز الجديد»',
        sentence: 'أعجبني ما عرفته عن {value}',
      },
    },
  },
  pending: {
    ask: 'هل حجزوا لك سفرًا، أو أعطوك مهمة لإنجازها؟',
    answers: { travel: 'حجزوا لي سفرًا', task: 'لديّ مهمة لإنجازها', both: 'الأمران معًا' },
  },
  other: {
    ask: 'هل لديك عندهم طلب آخر لا يشمله انسحابك؟',
    fields: { role: { label: 'لأي وظيفة؟' } },
  },
  mention: {
    ask: 'هل نذكر الوظيفة الأخرى أو العرض الآخر؟',
    answers: { yes: 'نعم، مع ذكر ذلك', no: 'لا، دون ذكر ذلك' },
  },
  feedback: {
    ask: 'هل نطلب رأيهم في أدائك؟',
    answers: { yes: 'نعم، مع طلب رأيهم', no: 'لا، دون طلب رأيهم' },
  },
  topic: {
    ask: 'ما الذي يهمك الاستفسار عنه؟',
    fields: {
      what: {
        label: 'الموضوع',
        hint: 'مثل «طريقة احتساب المكافأة»',
        sentence: 'أودّ أن أعرف المزيد عن {value}',
      },
    },
  },
  client: {
    ask: 'من يتابع معك في الشركة؟',
    help: 'بهذا تعرف الوكالة مع من تتحدث.',
    fields: { name: { label: 'الاسم' } },
  },
  referrer: {
    ask: 'من رشّحك؟',
    fields: { name: { label: 'الاسم' } },
  },
  inviter: {
    ask: 'من دعاك إلى التقدّم للوظيفة؟',
    fields: { name: { label: 'الاسم' } },
  },
  proof: {
    ask: 'ما الذي أنجزته ويدل على أن هذا العمل يناسبك؟',
    fields: {
      what: {
        label: 'أحد إنجازاتك',
        hint: 'مثل «تصميم صفحة الحجز في شركتي السابقة»',
        sentence: 'من أمثلة ما أنجزته في هذا المجال {value}',
      },
    },
  },
  slots: {
    ask: 'ما الأوقات التي تناسبك؟',
    fields: {
      when: {
        label: 'الأيام والأوقات',
        hint: 'موعدان أو ثلاثة، مثل «يوم الأحد بعد الثالثة عصرًا أو صباح الثلاثاء»',
        sentence: 'يناسبني {value}',
      },
    },
    variants: {
      pause: { offer: 'مواعيد جديدة تناسبك', ask: 'ما المواعيد الأخرى التي تناسبك للمقابلة؟' },
    },
  },
  deadline: {
    ask: 'متى سيصلهم ردّك؟',
    help: 'الأفضل اختيار تاريخ يمكنك الالتزام به.',
    fields: { when: { label: 'التاريخ' } },
    variants: {
      'ask-for-terms': {
        offer: 'آخر موعد لوصول ردّهم',
        ask: 'متى يلزمك ردّهم على الأكثر؟',
        help: 'مثلًا اليوم الذي تنتهي فيه مهلة الرد على العرض.',
      },
    },
  },
  reason: {
    ask: 'هل هناك سبب يهمك ذكره؟',
    help: 'ذكر السبب ليس ضروريًا. جملة قصيرة تكفي، والأفضل أن تخلو من الأمور الخاصة.',
    fields: {
      why: { label: 'السبب (اختياري)', hint: 'جملة كاملة، مثل «مكان العمل بعيد جدًا عن منزلي»' },
    },
  },
};
