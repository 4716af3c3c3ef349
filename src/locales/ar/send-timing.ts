import type { WhenWords } from '../bow-out/message-words.ts';

/** Arabic: when the messages are sent that go round the main one. */
export const when: WhenWords = {
  'no-answer': 'إذا لم يردّ أحد، فالأفضل ترك رسالة صوتية.',
  'before-main': 'الأفضل إرسالها قبل الرسالة الأساسية أو معها.',
  'with-main': 'الأفضل إرسالها مع الرسالة الأساسية.',
  'next-working-day': 'إذا لم يصل ردّ حتى يوم العمل التالي، فالأفضل إرسالها مرة واحدة فقط.',
  'if-pushed': 'فقط إذا طلبوا منك إعادة النظر.',
  'if-regretted': 'فقط إذا غيّرت رأيك، والإسراع أفضل.',
};
