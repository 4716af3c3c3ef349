/** French: the names of what belongs to the messages of any conversation. */
export const messageNames = {
  job: 'Poste et entreprise',
  main: 'Message principal',
  channels: { email: 'E-mail', chat: 'Message instantané', text: 'SMS', phone: 'Téléphone' },
  textOnlyIfTheyDo: 'N’envoyez un SMS que si l’on vous en a déjà envoyé.',
};
