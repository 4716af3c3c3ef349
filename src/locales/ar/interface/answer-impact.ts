import type { ChangeWords } from '../../interface-words.ts';

/** Arabic: what another answer would change. */
export const changeWords: ChangeWords = {
  nothing: 'لن يتغيّر شيء آخر.',
  asks: ['سيُطرح عليك سؤال جديد: «{question}»، ثم {more}.', 'سيُطرح عليك سؤال جديد: «{question}»'],
  more: {
    one: 'سؤال آخر على الأرجح',
    two: 'سؤالان آخران على الأرجح',
    few: '{count} أسئلة أخرى تقريبًا',
    many: '{count} سؤالًا آخر تقريبًا',
    other: '{count} سؤال آخر تقريبًا',
  },
  becomes: 'ستصبح النصيحة: «{advice}».',
  stays: 'ستبقى النصيحة كما هي.',
  waits: 'بعد ذلك تصلك نصيحة جديدة.',
  quoted: '«{answer}»',
  gone: 'إجابات لن تؤخذ في الحسبان: {answers}.',
  message: {
    one: 'ستتغيّر جملة واحدة في الرسالة',
    two: 'ستتغيّر جملتان في الرسالة',
    few: 'ستتغيّر {count} جمل في الرسالة',
    many: 'ستتغيّر {count} جملة في الرسالة',
    other: 'ستتغيّر {count} جملة في الرسالة',
  },
  rests: {
    one: 'جملة واحدة في الرسالة مبنية على هذه الإجابة',
    two: 'جملتان في الرسالة مبنيتان على هذه الإجابة',
    few: '{count} جمل في الرسالة مبنية على هذه الإجابة',
    many: '{count} جملة في الرسالة مبنية على هذه الإجابة',
    other: '{count} جملة في الرسالة مبنية على هذه الإجابة',
  },
  out: 'سيُحذف:',
  in: 'سيُضاف:',
  own: 'الرسالة التي عدّلتها بنفسك ستبقى كما هي.',
};
