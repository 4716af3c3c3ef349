import type { AllWords } from '../bow-out/question-words.ts';

const take = 'Écrire le message';

/** Advice in the imperative; buttons, which the candidate says, in the infinitive. */
export const outcomes = {
  stay: {
    title: 'Continuez et préparez-vous',
    also: 'Continuer et me préparer',
    take: 'Voir comment me préparer',
    kind: 'On peut avoir le trac et réussir un entretien. Se préparer un peu aide beaucoup.',
    variants: {
      offer: {
        title: 'Acceptez la proposition',
        also: 'Accepter la proposition',
        take,
        kind: 'Relisez d’abord bien la proposition écrite, puis répondez vite. Attendez d’avoir signé avant de démissionner.',
      },
    },
  },
  probe: {
    title: 'Posez vos questions au prochain entretien',
    also: 'Poser mes questions au prochain entretien',
    take: 'Voir les questions',
    kind: 'Les réponses peuvent vous aider à décider. Vous pourrez toujours vous retirer après.',
  },
  withdraw: {
    title: 'Retirez votre candidature',
    also: 'Retirer ma candidature',
    take,
    kind: 'Vous pouvez vous retirer à n’importe quelle étape, et un court message suffit.',
  },
  'keep-door-open': {
    title: 'Retirez votre candidature, mais gardez le contact',
    also: 'Retirer ma candidature et garder le contact',
    take,
    kind: 'Vous dites non à ce poste, pas à l’entreprise. Si elle le sait, elle pensera peut-être à vous plus tard.',
    variants: {
      life: { kind: 'Un court message suffit. Vous pourrez reprendre contact quand ce sera plus facile.' },
      elsewhere: { kind: 'Un court message suffit, et vous restez en bons termes.' },
    },
  },
  'redirect-earlier': {
    title: 'Retirez votre candidature et parlez du poste que vous visiez avant',
    also: 'Retirer ma candidature et parler du poste que je visais avant',
    take,
    kind: 'Si vous ne le dites pas, l’entreprise ne saura pas que ce poste vous plaît toujours.',
  },
  'redirect-direction': {
    title: 'Retirez votre candidature et dites ce qui vous conviendrait mieux',
    also: 'Retirer ma candidature et dire ce qui me conviendrait mieux',
    take,
    kind: 'En disant ce qui vous conviendrait, vous aidez l’entreprise à voir où vous auriez votre place.',
  },
  'ask-for-call': {
    title: 'Demandez d’abord à en parler au téléphone',
    also: 'Demander d’abord à en parler au téléphone',
    take,
    kind: 'Un quart d’heure peut suffire à répondre à vos questions, et ne vous engage à rien.',
    variants: {
      offer: {
        title: 'Demandez à en parler au téléphone avant de décider',
        also: 'Demander à en parler au téléphone avant de décider',
      },
    },
  },
  'decline-offer': {
    title: 'Refusez la proposition',
    also: 'Refuser la proposition',
    take,
    kind: 'Un non clair, avant la date limite, permet à l’entreprise de proposer le poste à quelqu’un d’autre.',
  },
  pause: {
    title: 'Demandez une autre date ou un peu de temps',
    also: 'Demander une autre date ou un peu de temps',
    take,
    kind: 'Plus vous prévenez tôt, plus il est facile de s’organiser. Si l’entretien a lieu aujourd’hui ou demain, appelez aussi.',
    variants: {
      elsewhere: {
        kind: 'Il est normal de demander quelques jours. En attendant l’accord de l’entreprise, prévoyez d’aller aux entretiens fixés.',
      },
      adjustment: {
        title: 'Demandez ce qu’il vous faut pour l’entretien',
        also: 'Demander ce qu’il me faut pour l’entretien',
        kind: 'Plus vous le demandez tôt, plus c’est facile à organiser.',
      },
      offer: {
        title: 'Demandez du temps pour décider',
        also: 'Demander du temps pour décider',
        kind: 'Il est normal de demander quelques jours avant de répondre à une proposition.',
      },
    },
  },
  'ask-for-terms': {
    title: 'Demandez le changement dont vous avez besoin',
    also: 'Demander un changement',
    take,
    kind: 'L’entreprise veut vous embaucher : vous pouvez le demander. Si elle accepte, faites-le confirmer par écrit avant de signer.',
    variants: {
      process: {
        title: 'Demandez si le salaire, le lieu ou les horaires peuvent changer',
        also: 'Demander si le salaire, le lieu ou les horaires peuvent changer',
        kind: 'Si c’est possible, vous pourrez continuer. Sinon, autant le savoir tout de suite.',
      },
    },
  },
  'take-back': {
    title: 'Appelez pour dire que vous renoncez au poste',
    also: 'Renoncer au poste que j’ai accepté',
    take: 'Savoir quoi dire',
    kind: 'C’est une décision sérieuse. Lisez d’abord votre contrat, puis annoncez-la par téléphone. Le message la confirme.',
  },
  safety: {
    title: 'Pensez d’abord à vous',
    also: 'Savoir quoi faire si quelque chose m’a paru inquiétant',
    take: 'Savoir quoi faire',
    kind: 'Vous pouvez cesser de répondre à tout moment, sans dire pourquoi.',
    variants: { scam: { title: 'Protégez-vous d’abord' } },
  },
} satisfies AllWords['outcomes'];
