import type { PreparationWords } from '../../interface-words.ts';

/** Arabic: what an outcome comes with besides its messages. */
export const preparationWords = {
  good: 'إجابة مطمئنة:',
  worrying: 'إجابة مقلقة:',
  copyQuestions: 'نسخ الأسئلة',
  copyList: 'نسخ القائمة',
  calendar: 'إضافة تذكير إلى تقويمي',
  reminder: 'وقت للتفكير',
} satisfies PreparationWords;
