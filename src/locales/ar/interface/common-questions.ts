import type { QuestionText } from '../../interface-words.ts';

/** Arabic: the details that are part of every conversation. */
export const commonQuestions = {
  names: {
    ask: 'إلى من الرسالة، وباسم من؟',
    fields: {
      to: { label: 'الاسم الأول لمن ستصله الرسالة' },
      from: { label: 'اسمك' },
    },
  },
  job: {
    ask: 'ما الوظيفة، وفي أي شركة؟',
    fields: { role: { label: 'الوظيفة' }, company: { label: 'الشركة' } },
  },
} satisfies Record<string, QuestionText>;
