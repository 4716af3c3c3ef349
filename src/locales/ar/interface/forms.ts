import type { FormInterfaceWords } from '../../interface-words.ts';

/** Arabic: the forms of the details beside the draft. */
export const formWords: FormInterfaceWords = {
  add: 'إضافة مقابلة أخرى',
  remove: 'حذف هذه المقابلة',
  close: 'إغلاق',
  pastDate: 'مضى هذا التاريخ، لذلك لن يظهر في الرسالة.',
  sameRound: 'هذه المقابلة مضافة من قبل. يمكنك تغيير تاريخها أو وقتها.',
  noDate: 'يُرجى اختيار تاريخ، أو إغلاق هذه الخانة.',
};
