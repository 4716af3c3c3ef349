import type { FormInterfaceWords } from '../../interface-words.ts';

/** French: the forms of the details beside the draft. */
export const formWords: FormInterfaceWords = {
  add: 'Ajouter un autre entretien',
  remove: 'Enlever cet entretien',
  close: 'Fermer',
  pastDate: 'Cette date est passée : elle ne figure pas dans le message.',
  sameRound: 'Vous avez déjà ajouté cet entretien. Changez-en la date ou l’heure.',
  noDate: 'Choisissez une date, ou fermez.',
};
