import { commonQuestions } from './interface/common-questions.ts';
import type { DetailWords } from '../bow-out/question-words.ts';

/**
 * The details that are asked beside the draft, where one is opened.
 *
 * What a field completes has its article, and never follows “à” or “de”, which would have to merge with it: “vers le
 * développement web”, “avec un salaire de 45 000 €”. The letters need such places for it too.
 */
export const details: DetailWords = {
  address: {
    ask: 'Tutoyez-vous la personne à qui vous écrivez ?',
    answers: { formal: 'Non, ou je ne sais pas', familiar: 'Oui, on se tutoie' },
  },
  entry: {
    ask: 'Avez-vous postulé, ou l’entreprise a-t-elle pris contact avec vous ?',
    answers: {
      applied: 'J’ai postulé',
      invited: 'L’entreprise a pris contact avec moi',
      internal: 'J’y travaille déjà',
    },
  },
  through: {
    ask: 'Passez-vous par un cabinet de recrutement, ou quelqu’un de l’entreprise vous recommande-t-il ?',
    answers: {
      directly: 'Non, je suis en contact direct avec l’entreprise',
      agency: 'Oui, je passe par un cabinet de recrutement',
      referrer: 'Oui, quelqu’un de l’entreprise me recommande',
    },
  },
  stage: {
    ask: 'À quelle étape en êtes-vous ?',
    answers: {
      before: 'Je n’ai pas encore eu d’entretien',
      between: 'J’ai eu au moins un entretien',
      final: 'J’en suis au dernier entretien, ou j’attends la réponse',
    },
  },
  job: commonQuestions.job,
  rounds: {
    ask: 'Quels entretiens sont encore prévus ?',
    help: 'Les dates figureront dans votre message.',
    fields: {
      date: { label: 'Date' },
      time: { label: 'Heure (facultatif)' },
      with: { label: 'Avec qui (facultatif)' },
    },
  },
  future: {
    ask: 'Quel type de poste pourrait vous intéresser plus tard ?',
    help: 'Vous pouvez laisser ce champ vide.',
    fields: {
      work: {
        label: 'Domaine ou type de poste',
        hint: 'Par exemple : « le développement web » ou « un poste plus commercial »',
        sentence: 'Un jour, j’aimerais m’orienter vers {value}',
      },
    },
  },
  met: {
    ask: 'Qui avez-vous rencontré, et qu’avez-vous aimé ?',
    help: 'Remplissez ce que vous voulez. Un seul détail rend déjà vos remerciements plus personnels.',
    fields: {
      who: { label: 'Personnes rencontrées', hint: 'Par exemple : « Sam et Lena »' },
      what: {
        label: 'Ce que vous avez aimé',
        hint: 'Par exemple : « la rencontre avec l’équipe »',
        sentence: 'J’ai beaucoup aimé {value}',
      },
      project: {
        label: 'Un projet dont on vous a parlé',
        hint: 'Par exemple : « le nouveau système de réservation »',
        sentence: 'J’ai beaucoup aimé découvrir {value}',
      },
    },
  },
  pending: {
    ask: 'Un déplacement est-il réservé pour l’entretien, ou avez-vous un exercice à rendre ?',
    answers: { travel: 'Un déplacement est réservé', task: 'J’ai un exercice à rendre', both: 'Les deux' },
  },
  other: {
    ask: 'Avez-vous une autre candidature dans cette entreprise, que vous souhaitez maintenir ?',
    fields: { role: { label: 'Pour quel poste ?' } },
  },
  mention: {
    ask: 'Mentionner l’autre poste ou l’autre proposition ?',
    answers: { yes: 'Oui, en parler', no: 'Non, ne rien dire' },
  },
  feedback: {
    ask: 'Demander un retour sur votre candidature ?',
    answers: { yes: 'Oui, le demander', no: 'Non, ne rien demander' },
  },
  topic: {
    ask: 'De quoi aimeriez-vous parler ?',
    fields: {
      what: {
        label: 'Sujet',
        hint: 'Par exemple : « comment la prime est calculée »',
        sentence: 'J’aimerais mieux comprendre {value}',
      },
    },
  },
  client: {
    ask: 'Qui est votre contact dans l’entreprise ?',
    help: 'Le cabinet saura ainsi qui prévenir.',
    fields: { name: { label: 'Nom de votre contact' } },
  },
  referrer: {
    ask: 'Qui vous recommande ?',
    fields: { name: { label: 'Nom de cette personne, comme vous l’appelez' } },
  },
  inviter: {
    ask: 'Qui a pris contact avec vous ?',
    fields: { name: { label: 'Nom de cette personne, comme vous l’appelez' } },
  },
  proof: {
    ask: 'Qu’avez-vous déjà fait qui montre que ce travail est fait pour vous ?',
    fields: {
      what: {
        label: 'Une de vos réalisations',
        hint: 'Une phrase entière, comme « J’ai créé notre page de réservation »',
      },
    },
  },
  slots: {
    ask: 'Quand êtes-vous disponible ?',
    fields: {
      when: {
        label: 'Jours et heures',
        hint: 'Deux ou trois, comme « vendredi après 15 h ou lundi matin »',
        sentence: 'Je suis disponible {value}',
      },
    },
    variants: {
      pause: { offer: 'Mes nouvelles disponibilités', ask: 'Quand pourriez-vous passer l’entretien ?' },
    },
  },
  deadline: {
    ask: 'Quand donnerez-vous votre réponse ?',
    help: 'Choisissez une date que vous pourrez tenir.',
    fields: { when: { label: 'Date' } },
    variants: {
      'ask-for-terms': {
        offer: 'Date à laquelle il me faut une réponse',
        ask: 'Pour quelle date vous faut-il une réponse ?',
        help: 'Par exemple, le jour où vous devez répondre à la proposition.',
      },
    },
  },
  reason: {
    ask: 'Voulez-vous donner une raison ?',
    help: 'Ce n’est pas obligatoire. Si vous en donnez une, faites court et ne dites rien de privé.',
    fields: {
      why: {
        label: 'Votre raison (facultatif)',
        hint: 'Une phrase entière, comme « Le trajet est trop long »',
      },
    },
  },
};
