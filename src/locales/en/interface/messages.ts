/** English: the names of what belongs to the messages of any conversation. */
export const messageNames = {
  job: 'Role and company',
  main: 'Main message',
  channels: { email: 'Email', chat: 'Chat app', text: 'Text message', phone: 'Phone script' },
  textOnlyIfTheyDo: 'Only text them if they’ve texted you.',
};
