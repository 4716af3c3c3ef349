import { generalRemarks } from './interface/proofreading.ts';
import type { EditorRemarks } from '../bow-out/proofreading-words.ts';

/** French: what the strict editor says. */
export const remarks: EditorRemarks = {
  units: generalRemarks.units,
  remarks: {
    ...generalRemarks.remarks,
    'decision-early': 'Dites ce que vous avez décidé dans les deux premières phrases.',
    'decision-clear': 'Dites clairement ce que vous avez décidé, sans « peut-être ».',
    'decision-once': 'Il suffit d’annoncer votre décision une seule fois.',
    apology: 'Excusez-vous une fois au plus, et pas du tout si vous prévenez à temps.',
    reason: 'Donnez votre raison en une phrase de 20 mots au plus, ou n’en donnez pas.',
    blame: 'Enlevez « {found} ». Cela sonne comme un reproche.',
    'self-deprecation': 'Enlevez « {found} ». Vous n’avez pas à vous rabaisser.',
    'one-ask': 'Demandez une seule chose, pour qu’il soit facile de vous répondre.',
    'redirect-named': 'Précisez le poste ou le domaine que vous préféreriez.',
    rounds: 'Demandez l’annulation de chaque entretien prévu, en précisant sa date.',
    names: 'Vérifiez l’orthographe de « {found} ».',
    title: 'Enlevez « {found} », sauf si vous savez que c’est la bonne formule.',
    supplied: 'Vérifiez que « {found} » est vrai. Ce n’est pas dans vos réponses.',
    thanks: 'Remerciez une seule fois, pour quelque chose de précis.',
    rivals: 'Enlevez « {found} ». L’entreprise n’a pas besoin de le savoir.',
    subject: 'Limitez l’objet à {subject} caractères, et précisez-y le poste.',
    door: 'Ne parlez de rester en contact que si vous en avez vraiment envie.',
    register: '« {found} » ne va pas avec le ton choisi.',
    recipient: 'Vérifiez à qui s’adresse ce message.',
    dates: 'Donnez la date au lieu de « {found} ».',
    cliche: 'Enlevez « {found} ». Ce sera mieux sans.',
    spoken: 'Commencez par votre nom et le poste, puis une idée par ligne.',
    deciding: 'Parlez une seule fois de l’autre poste ou de l’autre proposition.',
    'dates-tied':
      'Précisez à quoi correspond cette date, par exemple « je vous répondrai d’ici au 7 décembre ».',
    bossy: '« {found} » ressemble à un ordre. Formulez-le plutôt comme une demande.',
    agreement: 'Votre message principal parle de « {found} » : parlez-en ici aussi.',
    fragment: '« {found} » complète une phrase déjà commencée. Écrivez seulement la fin de la phrase.',
  },
};
