import type { AllWords } from '../bow-out/question-words.ts';

const ahead = {
  day: 'Oui, aujourd’hui ou demain',
  week: 'Oui, d’ici une semaine',
  later: 'Oui, dans plus d’une semaine',
  none: 'Non, rien n’est prévu',
};

/** How somebody feels about the company who has no other role there in mind. */
const oneDay = {
  answers: {
    like: 'Oui, et j’aimerais peut-être y travailler un jour',
    neutral: 'Je n’ai pas vraiment d’avis',
    dislike: 'Non, je ne voudrais pas y travailler',
  },
};

/** The questions up to the advice, after the first. */
export const questions = {
  afterwards: {
    ask: 'Un autre entretien est-il prévu après celui-ci ?',
    help: 'Si vous êtes encore en entretien, allez jusqu’au bout. Vous n’avez rien à promettre, et vous pourrez revenir ici ensuite.',
    answers: ahead,
  },
  doubts: {
    ask: 'Qu’est-ce qui vous fait hésiter ?',
    help: 'Plusieurs réponses possibles.',
    answers: {
      skills: 'J’ai peur de ne pas être à la hauteur',
      direction: 'Ce n’est pas la direction que je veux prendre',
      scope: 'La charge de travail, ou le contenu du poste',
      pay: 'Le salaire, le lieu ou les horaires',
      company: 'L’entreprise, ou des personnes que j’ai rencontrées',
      interest: 'Je n’en ai plus envie, ou ça traîne trop',
      nerves: 'J’ai le trac',
    },
    none: 'Aucune de ces réponses',
    done: 'Continuer',
    reassure: 'C’est normal d’avoir des doutes. Un entretien sert aussi à voir si le poste vous convient.',
    reassureOnly: {
      nerves: 'Beaucoup de gens ont le trac. Cela ne veut pas dire que le poste n’est pas pour vous.',
    },
  },
  certainty: {
    ask: 'Voulez-vous retirer votre candidature ?',
    answers: {
      sure: 'Oui, c’est décidé',
      leaning: 'Probablement, mais j’hésite encore',
      unsure: 'Non, ou je ne sais pas encore',
    },
    reassure: {
      sure: 'On se retire pour toutes sortes de raisons, et les entreprises en ont l’habitude.',
      leaning: 'Poser d’abord quelques questions peut aider, même si vous vous retirez ensuite.',
      unsure:
        'Vous n’avez pas à décider maintenant. Poser une ou deux questions à l’entreprise peut vous aider.',
    },
    variants: {
      accepted: {
        ask: 'Avez-vous encore envie de ce poste ?',
        answers: {
          sure: 'Non, j’y renonce',
          leaning: 'Plutôt non',
          unsure: 'Je ne sais pas, ou quelque chose m’inquiète',
        },
        reassure: {
          sure: 'Alors prévenez vite l’entreprise, pour qu’elle ait le temps de trouver quelqu’un d’autre.',
          leaning: 'Vous pouvez en parler avec l’entreprise avant de décider.',
          unsure: 'Vous n’avez pas à décider tout de suite. Un quart d’heure au téléphone peut vous aider.',
        },
      },
    },
  },
  company: {
    ask: [
      'En dehors de ce poste, est-ce que {company} vous plaît ?',
      'En dehors de ce poste, est-ce que l’entreprise vous plaît ?',
    ],
    answers: {
      like: 'Oui, et un autre poste là-bas pourrait m’intéresser',
      neutral: 'Je n’ai pas vraiment d’avis',
      dislike: 'Non, je préfère ne pas y travailler',
    },
    reassure: {
      like: 'Cela vaut la peine de le dire. L’entreprise pensera peut-être à vous pour un autre poste.',
    },
    variants: {
      elsewhere: {
        ...oneDay,
        reassure: {
          like: 'Cela vaut la peine de le dire, au cas où vous chercheriez de nouveau un jour.',
        },
      },
      life: {
        ...oneDay,
        reassure: {
          like: 'Cela vaut la peine de le dire. Vous pourrez reprendre contact quand ce sera plus facile.',
        },
      },
    },
  },
  nextRound: {
    ask: 'Avez-vous un entretien prévu ?',
    help: 'Si vous en avez plusieurs, répondez pour le prochain.',
    answers: { now: 'Oui, il a lieu en ce moment', ...ahead },
  },
  earlier: {
    ask: [
      'Avez-vous déjà eu un refus pour un autre poste chez {company} ?',
      'Avez-vous déjà eu un refus pour un autre poste dans cette entreprise ?',
    ],
    answers: {
      wanted: 'Oui, et ce poste me plairait toujours',
      missing: 'Oui, mais il me manque encore des compétences pour ce poste',
      closed: 'Oui, mais ce poste n’est plus à pourvoir',
      unwanted: 'Oui, mais ce poste ne m’intéresse plus',
      never: 'Non',
    },
  },
  earlierRole: {
    ask: 'C’était pour quel poste ?',
    help: 'Reprenez l’intitulé de l’annonce.',
    fields: {
      role: { label: 'Poste', hint: 'Par exemple : « Analyste support »' },
      year: { label: 'Année de la candidature (facultatif)', hint: 'Par exemple : 2025' },
    },
  },
  direction: {
    ask: [
      'Qu’est-ce que vous préféreriez faire chez {company} ?',
      'Qu’est-ce que vous préféreriez faire dans cette entreprise ?',
    ],
    fields: {
      work: {
        label: 'Domaine ou type de poste',
        hint: 'Par exemple : « le développement web » ou « un poste plus commercial »',
        sentence: 'J’aimerais m’orienter vers {value}',
      },
    },
    skip: 'Je ne sais pas encore',
  },
  offer: {
    ask: 'Accepteriez-vous la proposition telle quelle ?',
    answers: {
      take: 'Oui, je l’accepterais',
      terms: 'Oui, mais à une condition',
      unsure: 'Je ne sais pas encore',
      decline: 'Non, je ne veux pas de ce poste',
    },
    reassure: {
      decline:
        'C’est votre droit. Répondez vite, pour que l’entreprise puisse proposer le poste à quelqu’un d’autre.',
    },
  },
  otherJob: {
    ask: 'Qu’est-ce qui correspond le mieux à votre situation ?',
    answers: {
      signed: 'J’ai accepté un autre poste et signé le contrat',
      unsigned: 'J’ai accepté un autre poste, mais je n’ai pas encore signé',
      staying: 'Je reste dans mon poste actuel',
      offer: 'J’ai une autre proposition et je dois me décider',
    },
    reassure: {
      unsigned: 'Par prudence, attendez d’avoir signé avant de retirer votre candidature.',
      offer: 'Vous pouvez le dire à l’entreprise, sans préciser de qui vient l’autre proposition.',
    },
  },
  duration: {
    ask: 'Qu’est-ce qui vous aiderait ?',
    answers: {
      passing: 'Une autre date, ou un peu plus de temps',
      adjustment: 'Un aménagement de l’entretien, comme un interprète, un accès de plain-pied ou une visio',
      lasting: 'Retirer ma candidature, car ma situation ne changera pas de sitôt',
    },
  },
  adjustment: {
    ask: 'De quoi avez-vous besoin pour l’entretien ?',
    help: 'La loi oblige souvent les employeurs à prévoir des aménagements raisonnables pour les personnes handicapées.',
    fields: {
      what: {
        label: 'Ce qu’il vous faut',
        hint: 'Par exemple : « un interprète en langue des signes » ou « un accès de plain-pied »',
        sentence: 'Pour l’entretien, il me faudrait {value}',
      },
    },
  },
  condition: {
    ask: 'Quel changement vous ferait dire oui ?',
    help: 'N’en demandez qu’un : vous l’obtiendrez plus facilement.',
    fields: {
      what: {
        label: 'Ce qui devrait changer',
        hint: 'Par exemple : « deux jours de télétravail par semaine » ou « un salaire de 45 000 € »',
        sentence: 'Avec {value}, je dirais oui',
      },
    },
  },
  harm: {
    ask: 'Que s’est-il passé ?',
    answers: {
      person: 'Quelqu’un a eu des paroles ou des gestes déplacés',
      scam: 'Je pense que c’est une arnaque',
    },
    reassure: {
      person: 'Cela n’aurait pas dû arriver.',
      scam: 'Vous avez raison de vous méfier. Vous n’avez pas à répondre.',
    },
  },
  movable: {
    ask: 'Est-ce que l’entreprise pourrait changer le salaire, le lieu ou les horaires ?',
    answers: { yes: 'Je pense que oui', no: 'Non, c’est impossible', unknown: 'Je ne sais pas' },
  },
  evidence: {
    ask: 'Qu’est-ce qui vous fait douter de l’entreprise ou des gens qui y travaillent ?',
    answers: {
      crossed: 'Quelqu’un a dit ou fait quelque chose d’inacceptable',
      observed: 'Quelque chose que j’ai vu ou entendu moi-même',
      hearsay: 'Quelque chose que j’ai lu ou qu’on m’a dit',
    },
    reassure: { crossed: 'Cela n’aurait pas dû arriver. Vous pouvez partir sans donner d’explication.' },
  },
} satisfies Partial<AllWords['questions']>;
