import { messageNames } from './interface/messages.ts';
import type { DeskWords } from '../bow-out/message-words.ts';

/** What the desk says round the messages: to whom, when, and what to do beside writing. */
export const deskWords: DeskWords = {
  items: {
    call: 'Que dire au téléphone',
    voicemail: 'Si vous tombez sur le répondeur',
    referrer: 'Mot à la personne qui vous recommande',
    main: messageNames.main,
    inviter: 'Mot à la personne qui a pris contact avec vous',
    'follow-up': 'Si l’on ne vous répond pas',
    'hold-firm': 'Si l’on vous demande de changer d’avis',
    reopen: 'Si vous changez d’avis',
  },
  // They follow “pour”.
  recipients: {
    recruiter: 'la personne qui s’occupe du recrutement',
    manager: 'la personne qui dirige l’équipe',
    interviewer: 'la personne qui mène l’entretien ou le recrutement',
    agency: 'votre cabinet de recrutement, pas l’entreprise',
    scheduler: 'la personne qui organise vos entretiens',
    referrer: 'la personne qui vous recommande',
    inviter: 'la personne qui a pris contact avec vous',
    nobody: 'les RH, ou quelqu’un de confiance dans l’entreprise',
  },
  firstNames: {
    recruiter: 'Nom de la personne qui recrute',
    manager: 'Nom de la personne qui dirige l’équipe',
    interviewer: 'Nom de la personne qui mène l’entretien',
    agency: 'Nom de votre contact au cabinet de recrutement',
    scheduler: 'Nom de la personne qui organise vos entretiens',
    referrer: 'Nom de la personne qui vous recommande',
    inviter: 'Nom de la personne qui a pris contact avec vous',
    nobody: 'Nom de la personne à qui vous écrivez',
  },
  when: {
    first: 'Appelez avant d’envoyer le message.',
    today: 'Envoyez-le aujourd’hui.',
    'today-or-ring':
      'Envoyez-le aujourd’hui. Si votre entretien a lieu aujourd’hui ou demain, appelez aussi.',
    'after-reading':
      'Relisez d’abord la proposition écrite. Si vous ne l’avez pas encore, demandez-la avant d’accepter.',
    'day-before': 'Envoyez-le si possible un jour ouvré avant l’entretien.',
    'after-call': 'Envoyez-le juste après l’appel.',
    'if-you-must': 'Seulement si vous le souhaitez.',
  },
  channels: messageNames.channels,
  steps: {
    'call-first': 'Appelez d’abord, puis envoyez le message pour confirmer.',
    attend:
      'Votre prochain entretien a lieu aujourd’hui ou demain : mieux vaut y aller. Vous pourrez toujours vous retirer après.',
    'agency-first': 'Prévenez d’abord votre cabinet de recrutement. C’est lui qui préviendra l’entreprise.',
    scheduler:
      'Envoyez-le à la personne qui organise vos entretiens, et le petit mot à celle qui a pris contact avec vous.',
    portal:
      'Envoyez d’abord le message. Si vous avez postulé en ligne, retirez ensuite votre candidature sur le site aussi.',
    'portal-careful':
      'Ne retirez pas encore votre candidature sur le site de l’entreprise. Certains sites empêchent ensuite de postuler de nouveau : attendez qu’on vous réponde.',
    erasure:
      'Ne demandez pas encore l’effacement de vos données. L’entreprise en a besoin pour vous parler d’autres postes.',
    benefits:
      'Si vous touchez le chômage ou une aide, vérifiez d’abord qu’un retrait est sans conséquence sur vos droits.',
    contract:
      'Lisez d’abord votre contrat. Vérifiez le préavis à respecter, et ce que vous auriez à rembourser ou à rendre. L’inspection du travail, un point-justice ou un syndicat peut vous l’expliquer.',
    'own-device':
      'Écrivez depuis l’adresse personnelle avec laquelle vous avez postulé, pas depuis une adresse professionnelle.',
    internal: 'Parlez-en à votre responsable avant que quelqu’un d’autre ne le fasse.',
    'text-only-if-they-do': messageNames.textOnlyIfTheyDo,
    'questions-ready': 'Notez vos questions avant l’appel.',
    'ask-again': 'Si une réponse est vague, reposez la question une fois.',
    'come-back': 'Après l’entretien, revenez ici et appuyez sur « J’ai passé l’entretien. Et maintenant ? ».',
    'one-thing': 'Demandez une seule chose, et seulement si elle suffit à vous faire dire oui.',
    'in-writing':
      'Si l’entreprise accepte, faites-le confirmer par écrit avant de signer ou de démissionner.',
    'date-you-can-keep': 'Donnez une date que vous pourrez tenir, et répondez ce jour-là au plus tard.',
    'keep-evidence':
      'Notez ce qui s’est passé, avec les noms et les dates, et gardez les messages. Conservez tout sur votre propre téléphone ou ordinateur.',
    'someone-else-there':
      'Si vous voulez que l’entreprise le sache, écrivez aux RH ou à quelqu’un d’autre en qui vous avez confiance. Rien ne vous y oblige.',
    'send-nothing':
      'N’envoyez ni argent, ni pièce d’identité, ni coordonnées bancaires. Si c’est déjà fait, appelez votre banque et prévenez la police.',
    'check-channel':
      'Vérifiez à qui vous avez affaire, avec un numéro ou un site que vous avez trouvé vous-même, pas avec ceux qu’on vous a donnés.',
    'someone-on-your-side':
      'Si vous avez reçu des menaces, appelez la police. Parlez-en à une personne de confiance. Un point-justice ou un syndicat peut vous expliquer vos droits. En cas de discrimination, le Défenseur des droits vous aide gratuitement.',
  },
};
