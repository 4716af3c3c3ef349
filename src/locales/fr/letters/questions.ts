import type { Topic } from '../../../../machines/bow-out/facts.ts';

/** What is not clear yet, as it ends “J'aimerais mieux comprendre …”. */
export const callTopics = {
  skills: 'ce que le poste demande et en quoi mon expérience y répond',
  direction: 'vers quoi ce poste peut mener dans les prochaines années',
  scope: 'à quoi ressemble une semaine type',
  pay: 'quels seraient le salaire, les horaires et le lieu de travail',
  company: "comment l'équipe travaille au quotidien",
  interest: 'quelles étapes il reste et quand la décision sera prise',
} as const;

/** Questions to an interviewer, by topic, the core one first (domain, section 4). */
export const asks: Record<Topic, readonly string[]> = {
  skills: [
    "Qu'est-ce qui est le plus difficile, en général, quand on prend ce poste ?",
    "Quelles compétences faut-il avoir dès le premier jour, et lesquelles s'apprennent en route ?",
    'Au bout de trois mois, à quoi verrait-on que tout se passe bien ?',
  ],
  direction: [
    'Vers quels postes évolue-t-on ensuite, en général ?',
    "Est-il déjà arrivé que quelqu'un passe de ce poste à un autre métier ?",
    'Comment se répartit une semaine entre les différentes missions ?',
  ],
  scope: [
    "Qu'est-ce qui prenait le plus de temps à la personne qui occupait ce poste ?",
    'Quelle liberté aurais-je pour choisir mes sujets ?',
  ],
  pay: [
    'Quelle est la fourchette de salaire ?',
    'Quelle souplesse y a-t-il sur les horaires et le télétravail ?',
  ],
  company: [
    "Comment l'équipe règle-t-elle ses désaccords, en général ?",
    "Serait-il possible d'échanger avec un membre de l'équipe, sans responsable ?",
  ],
};
