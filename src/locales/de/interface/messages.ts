/** German: the names of what belongs to the messages of any conversation. */
export const messageNames = {
  job: 'Stelle und Firma',
  main: 'Die eigentliche Nachricht',
  channels: { email: 'E-Mail', chat: 'Chat', text: 'SMS', phone: 'Telefon' },
  textOnlyIfTheyDo: 'Schick nur dann eine SMS, wenn du selbst schon eine bekommen hast.',
};
