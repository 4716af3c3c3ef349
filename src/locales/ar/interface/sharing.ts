import type { WayWords } from '../../interface-words.ts';

/** Arabic: the ways out that are seldom taken. */
export const wayWords: WayWords = {
  copyAll: 'نسخ كل الرسائل',
  mailFile: 'تنزيل بصيغة ملف بريد',
  textFile: 'تنزيل بصيغة ملف نصي',
  share: 'مشاركة',
  print: 'طباعة',
  subjectLine: 'الموضوع: {subject}',
};
