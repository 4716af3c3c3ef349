import { commonQuestions } from './interface/common-questions.ts';
import { messageNames } from './interface/messages.ts';
import type { AllWords } from '../bow-out/question-words.ts';

const heard = (ask: string) => ({
  ask,
  help: 'Répondez d’après ce qu’on vous a dit, pas d’après votre ressenti.',
  answers: {
    good: 'Une réponse claire et concrète, qui m’a plu',
    vague: 'Une réponse vague',
    'vague-twice': 'Une réponse vague, même quand j’ai reposé la question',
    blocker: 'Exactement ce que je craignais',
    'not-asked': 'Je n’ai pas pu poser la question',
  },
});

/** The questions from the advice on: whom the message is from and to, and what was heard at an interview. */
export const deskQuestions = {
  interview: {
    ask: 'Avez-vous passé l’entretien ?',
    answers: { debrief: 'J’ai passé l’entretien. Et maintenant ?' },
  },
  skillsHeard: heard('Que vous a-t-on dit sur ce qu’il faut pour réussir dans ce poste ?'),
  directionHeard: heard('Que vous a-t-on dit sur les évolutions possibles ?'),
  scopeHeard: heard('Que vous a-t-on dit sur le contenu du poste ?'),
  payHeard: heard('Que vous a-t-on dit sur le salaire, le lieu ou les horaires ?'),
  companyHeard: heard('Que vous a-t-on dit sur la façon de travailler de l’équipe ?'),
  names: commonQuestions.names,
} satisfies Partial<AllWords['questions']>;

/** The names of the details in the list below the draft. */
export const offers: AllWords['offers'] = {
  address: 'Tutoiement ou vouvoiement',
  entry: 'Qui a pris contact en premier',
  through: 'Cabinet, ou personne qui me recommande',
  stage: 'Étape du recrutement',
  job: messageNames.job,
  rounds: 'Dates d’entretien',
  future: 'Postes qui m’intéresseraient plus tard',
  met: 'Personnes rencontrées, et ce que j’ai aimé',
  pending: 'Déplacement réservé ou exercice à rendre',
  other: 'Autre candidature à maintenir',
  mention: 'Mentionner l’autre poste ou proposition',
  feedback: 'Demander un retour',
  topic: 'Ce dont j’aimerais parler',
  client: 'Mon contact dans l’entreprise',
  nextRound: 'Date de mon prochain entretien',
  referrer: 'Personne qui me recommande',
  inviter: 'Personne qui a pris contact avec moi',
  proof: 'Une de mes réalisations',
  slots: 'Mes disponibilités',
  deadline: 'Date de ma réponse',
  reason: 'Ma raison',
};
