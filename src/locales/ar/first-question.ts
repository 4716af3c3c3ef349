import type { FirstQuestionWords } from '../bow-out/question-words.ts';

/** The first question: nothing has to be there before it. */
export const opening = {
  situation: {
    ask: [
      'ما الوضع الآن مع وظيفة {role} في {company}؟',
      'ما الوضع الآن مع وظيفة {role}؟',
      'ما الوضع الآن مع الوظيفة في {company}؟',
      'ما الوضع الآن مع هذه الوظيفة؟',
    ],
    answers: {
      process: 'قدّمت طلبي أو بدأت المقابلات، لكن تراودني شكوك',
      decided: 'قررت الانسحاب',
      interviewing: 'أنا في المقابلة الآن',
      offer: 'وصلني منهم عرض عمل',
      accepted: 'قبلت عرضهم',
      elsewhere: 'لديّ وظيفة أخرى أو عرض آخر، أو سأبقى في عملي الحالي',
      life: 'لديّ ظرف طارئ، أو أحتاج إلى تغيير في المقابلة',
      unsafe: 'شعرت بالخطر أو بالتمييز، أو أشك في أنه احتيال',
    },
    reassure: {
      decided: 'لن يأخذ هذا وقتًا طويلًا. وإخبارهم مبكرًا يفيدهم أيضًا.',
      accepted: 'التردد بعد الموافقة أمر شائع، والتعامل معه أسهل قبل بدء العمل.',
      elsewhere: 'هذا يحدث كثيرًا، وفِرق التوظيف معتادة عليه.',
      life: 'لا حاجة إلى ذكر السبب، لا هنا ولا لهم.',
    },
  },
} satisfies FirstQuestionWords;
