import { preparationWords } from './interface/preparation.ts';
import type { BesideWords } from '../bow-out/message-words.ts';

/** French: what stands beside a message to those one goes on with. */
export const besideWords: BesideWords = {
  notes: {
    skills: [
      {
        why: 'Les gens de l’équipe savent ce qui est difficile quand on débute dans ce poste.',
        good: 'On vous parle d’une difficulté qui se surmonte, et de l’aide que vous auriez.',
        worrying: 'On reste dans le vague, ou rien n’est prévu pour accompagner les nouveaux.',
      },
      {
        why: 'Les annonces demandent souvent plus qu’il n’en faut au début.',
        good: 'Une courte liste de choses que vous savez faire, et du temps pour apprendre le reste.',
        worrying: 'Il faudrait tout savoir dès le premier jour.',
      },
      {
        why: 'Vous saurez ce qu’on attend de vous, et pour quand.',
        good: 'Quelques objectifs clairs, à votre portée.',
        worrying: 'Une liste interminable, ou personne ne sait vous répondre.',
      },
    ],
    direction: [
      {
        why: 'Vous verrez où ce poste peut mener.',
        good: 'Des exemples précis, vers des postes qui vous plairaient.',
        worrying: 'Aucun exemple, ou seulement des postes dont vous ne voulez pas.',
      },
      {
        why: 'Vous saurez si le changement que vous voulez est possible.',
        good: 'On vous parle de quelqu’un qui l’a fait, et on vous explique comment.',
        worrying: '« En théorie, oui », sans exemple.',
      },
      {
        why: 'Vous saurez quelle part du travail vous plairait.',
        good: 'Une répartition approximative, où ce que vous aimez faire tient une bonne place.',
        worrying: '« Ça dépend », et rien de plus.',
      },
    ],
    scope: [
      {
        why: 'Vous saurez à quoi ressemble vraiment ce poste.',
        good: 'Cela correspond à ce qu’on vous a dit.',
        worrying: 'On dirait deux postes en un, ou personne ne sait vous répondre.',
      },
      {
        why: 'Vous saurez si le poste peut évoluer avec vous.',
        good: 'Oui, avec l’exemple de quelqu’un qui l’a fait.',
        worrying: '« C’est comme ça », ou on ne sait pas vous répondre.',
      },
    ],
    pay: [
      {
        why: 'C’est une question normale, et plus facile à poser tôt.',
        good: 'Des chiffres clairs, et ce qui figurera dans le contrat.',
        worrying: '« Ça dépend », même quand vous reposez la question.',
      },
      {
        why: 'Vous saurez ce qui peut s’arranger.',
        good: 'On vous dit quels horaires sont fixes, et combien de jours se font en télétravail.',
        worrying: '« On est flexibles », sans exemple.',
      },
    ],
    company: [
      {
        why: 'Vous verrez comment les gens se parlent.',
        good: 'Un exemple réel, où l’on n’accuse personne.',
        worrying: '« On est toujours d’accord », ou tout est la faute d’une personne.',
      },
      {
        why: 'Cette personne vous dira peut-être ce que sa hiérarchie ne dirait pas.',
        good: 'Oui, et on vous donne un nom.',
        worrying: 'On évite la question, ou un responsable tient à assister à l’échange.',
      },
    ],
  },
  preparation: {
    skills: [
      'Notez deux choses que vous avez faites et qui servent dans ce poste, avec leur résultat.',
      'Préparez une phrase sur la compétence demandée qui vous inquiète le plus, et la façon dont vous l’acquerriez.',
    ],
    direction: [
      'Notez le travail que vous voulez faire dans deux ans, et demandez comment ce poste peut y mener.',
    ],
    scope: [
      'Dans l’annonce, repérez ce que vous aimeriez faire chaque semaine. Demandez quelle part du poste cela représente.',
    ],
    pay: ['Avant qu’on vous le demande, fixez le salaire, le lieu et les horaires que vous accepteriez.'],
    company: ['Notez ce qui vous gêne le plus, et une question à poser à ce sujet.'],
    interest: ['Demandez quelles étapes il reste, et quand la décision sera prise.'],
    nerves: [
      'La veille : vérifiez l’heure, et le lien ou le trajet.',
      'Choisissez deux exemples de votre travail dont vous aimeriez parler.',
      'Répétez à voix haute vos deux premières phrases : qui vous êtes, et pourquoi ce poste vous intéresse.',
      'Juste avant : rangez vos notes, buvez un verre d’eau et marchez un peu.',
      'Pendant l’entretien : si vous ne savez pas répondre, dites comment vous chercheriez.',
    ],
    always: ['Si vous avez encore des doutes après, attendez un jour avant de décider de la suite.'],
  },
  ...preparationWords,
};
