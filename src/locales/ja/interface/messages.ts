/** Japanese: the names of what belongs to the messages of any conversation. */
export const messageNames = {
  job: '職種と会社名',
  main: 'メインのメッセージ',
  channels: { email: 'メール', chat: 'チャット', text: 'SMS', phone: '電話で話す内容' },
  textOnlyIfTheyDo: 'SMSは、先方とすでにSMSでやり取りしている場合だけにしましょう。',
};
