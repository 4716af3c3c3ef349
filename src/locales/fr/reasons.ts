import type { ReasonWords } from '../bow-out/question-words.ts';

const heard = (topic: string) => ({
  good: `On vous a donné *une réponse claire* sur ${topic}`,
  vague: `On vous a donné *une réponse vague* sur ${topic}`,
  'vague-twice': `On vous a donné *deux fois une réponse vague* sur ${topic}`,
  blocker: `Ce qu’on vous a dit sur ${topic} *confirme vos craintes*`,
  'not-asked': `Vous *n’avez pas pu poser de question* sur ${topic}`,
});

const ahead = {
  later: 'Votre prochain entretien a lieu *dans plus d’une semaine*',
  week: 'Votre prochain entretien a lieu *d’ici une semaine*',
  day: 'Votre prochain entretien a lieu *aujourd’hui ou demain*',
};

/** Answers as reasons for an advice. They load with the desk. */
export const reasons: ReasonWords = {
  doubts: {
    all: 'Ce qui vous fait hésiter : *{doubts}*',
    nouns: {
      skills: 'la peur de ne pas être à la hauteur',
      direction: 'une voie qui n’est pas la vôtre',
      scope: 'la charge de travail ou le contenu du poste',
      pay: 'le salaire, le lieu ou les horaires',
      company: 'l’entreprise ou les gens qui y travaillent',
      interest: 'le manque d’envie, ou un recrutement qui traîne',
      nerves: 'le trac',
    },
  },
  situation: {
    decided: 'Vous avez *déjà décidé de retirer votre candidature*',
    accepted: 'Vous avez *accepté le poste*',
  },
  afterwards: {
    none: '*Rien n’est prévu* après cet entretien',
    ...ahead,
  },
  certainty: {
    sure: 'Pour vous, *c’est décidé*',
    leaning: 'Vous *hésitez encore*',
    unsure: 'Vous *n’avez pas encore décidé*',
  },
  company: {
    like: 'L’entreprise *vous plaît*',
    neutral: 'Vous *n’avez pas vraiment d’avis* sur l’entreprise',
    dislike: 'Vous *préférez ne pas travailler dans cette entreprise*',
  },
  nextRound: {
    none: '*Aucun entretien* n’est prévu',
    ...ahead,
  },
  earlier: { wanted: 'Le poste que vous visiez avant *vous plairait toujours*' },
  offer: {
    take: 'Vous *accepteriez la proposition*',
    terms: 'Vous accepteriez *à une condition*',
    unsure: 'Vous *ne savez pas encore si vous accepteriez*',
    decline: 'Vous *ne voulez pas de ce poste*',
  },
  otherJob: {
    signed: 'Vous avez *signé un contrat ailleurs*',
    unsigned: 'Pour l’autre poste, vous *n’avez pas encore signé*',
    staying: 'Vous *restez dans votre poste actuel*',
    offer: 'Vous avez *une autre proposition à étudier*',
  },
  duration: {
    passing: 'Il vous faut *une autre date, ou un peu de temps*',
    adjustment: 'Il vous faut *un aménagement de l’entretien*',
    lasting: 'Votre situation *ne changera pas de sitôt*',
  },
  movable: {
    yes: 'L’entreprise *pourrait sans doute changer le salaire, le lieu ou les horaires*',
    no: 'L’entreprise *ne peut changer ni le salaire, ni le lieu, ni les horaires*',
    unknown: 'Vous *ne savez pas si le salaire, le lieu ou les horaires peuvent changer*',
  },
  evidence: {
    crossed: 'Quelqu’un a *dit ou fait quelque chose d’inacceptable*',
    observed: 'Ce qui vous fait douter, vous l’avez *vu ou entendu vous-même*',
    hearsay: 'Ce qui vous fait douter, vous l’avez *lu, ou on vous l’a dit*',
  },
  skillsHeard: heard('ce qu’il faut pour réussir'),
  directionHeard: heard('les évolutions possibles'),
  scopeHeard: heard('le contenu du poste'),
  payHeard: heard('le salaire, le lieu ou les horaires'),
  companyHeard: heard('la façon de travailler de l’équipe'),
};
