import type { FirstQuestionWords } from '../bow-out/question-words.ts';

/**
 * The first question: nothing has to be there before it.
 *
 * In all these files, the candidate is addressed as “vous”, and no word shows whether they are a man or a woman. The
 * spaces inside « » and before : ; ? are no-break spaces. A role and a company never follow “de”, which would have to
 * become “d’” before a vowel.
 */
export const opening = {
  situation: {
    ask: [
      'Où en êtes-vous avec le poste « {role} » chez {company} ?',
      'Où en êtes-vous avec le poste « {role} » ?',
      'Où en êtes-vous avec ce poste chez {company} ?',
      'Où en êtes-vous avec ce poste ?',
    ],
    answers: {
      process: 'J’ai postulé ou je passe des entretiens, mais j’ai des doutes',
      decided: 'J’ai déjà décidé de retirer ma candidature',
      interviewing: 'Je suis en entretien en ce moment même',
      offer: 'On m’a proposé le poste',
      accepted: 'J’ai accepté le poste',
      elsewhere: 'J’ai un autre poste ou une autre proposition, ou je garde mon poste actuel',
      life: 'J’ai un empêchement, ou il me faut un aménagement pour l’entretien',
      unsafe: 'Quelque chose m’a paru inquiétant ou discriminatoire, ou ça ressemble à une arnaque',
    },
    reassure: {
      decided: 'Ce ne sera pas long. Et plus vous prévenez tôt, plus c’est simple pour l’entreprise.',
      accepted: 'Hésiter après avoir dit oui, c’est fréquent. Mieux vaut en parler avant votre premier jour.',
      elsewhere: 'Cela arrive souvent, et les entreprises en ont l’habitude.',
      life: 'Vous n’avez pas à dire pourquoi, ni ici ni à l’entreprise.',
    },
  },
} satisfies FirstQuestionWords;
