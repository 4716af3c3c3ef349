import type { WhenWords } from '../bow-out/message-words.ts';

/** Arabic: when the messages are sent that go round the main one. */
export const when: WhenWords = {
  'no-answer': 'تُترك رسالة صوتية إذا لم يردّ أحد.',
  'before-main': 'تُرسَل قبل الرسالة الأساسية أو معها.',
  'with-main': 'تُرسَل مع الرسالة الأساسية.',
  'next-working-day': 'تُرسَل مرة واحدة، إذا لم يصل ردّ حتى يوم العمل التالي.',
  'if-pushed': 'تُرسَل فقط إذا طلبوا منك إعادة النظر.',
  'if-regretted': 'تُرسَل فقط إذا غيّرت رأيك، والإسراع أفضل.',
};
