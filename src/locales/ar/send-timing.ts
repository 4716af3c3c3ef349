import type { WhenWords } from '../bow-out/message-words.ts';

/** Arabic: when the messages are sent that go round the main one. */
export const when: WhenWords = {
  'no-answer': 'إذا لم يردّ أحد، فيمكنك ترك رسالة صوتية.',
  'before-main': 'قبل الرسالة الأساسية أو معها.',
  'with-main': 'مع الرسالة الأساسية.',
  'next-working-day': 'إذا لم يصل ردّ حتى يوم العمل التالي، فيمكنك إرسالها، ومرة واحدة تكفي.',
  'if-pushed': 'فقط إذا طلبوا منك إعادة النظر.',
  'if-regretted': 'فقط إذا غيّرت رأيك، والإسراع أفضل.',
};
