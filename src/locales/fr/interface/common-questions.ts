import type { QuestionText } from '../../interface-words.ts';

/** French: the details that are part of every conversation. */
export const commonQuestions = {
  names: {
    ask: 'À qui s’adresse le message, et qui l’envoie ?',
    fields: {
      to: {
        label: 'Nom de la personne, comme vous l’appelez',
        hint: 'Par exemple : « Camille » ou « Madame Durand »',
      },
      from: { label: 'Votre nom' },
    },
  },
  job: {
    ask: 'De quel poste s’agit-il, et dans quelle entreprise ?',
    fields: { role: { label: 'Poste' }, company: { label: 'Entreprise' } },
  },
} satisfies Record<string, QuestionText>;
