/** Arabic: the names of what belongs to the messages of any conversation. */
export const messageNames = {
  job: 'الوظيفة والشركة',
  main: 'الرسالة الأساسية',
  channels: { email: 'بريد إلكتروني', chat: 'تطبيق محادثة', text: 'رسالة نصية', phone: 'مكالمة' },
  textOnlyIfTheyDo: 'الرسالة النصية مناسبة فقط إذا سبق أن راسلوك بها.',
};
