/** Spanish: the names of what belongs to the messages of any conversation. */
export const messageNames = {
  job: 'Puesto y empresa',
  main: 'Mensaje principal',
  channels: { email: 'Correo', chat: 'Chat', text: 'SMS', phone: 'Guion para llamar' },
  textOnlyIfTheyDo: 'Escríbeles por SMS solo si te han escrito así antes.',
};
