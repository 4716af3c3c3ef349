import { commonQuestions } from './interface/common-questions.ts';
import { messageNames } from './interface/messages.ts';
import type { AllWords } from '../bow-out/question-words.ts';

const heard = (ask: string) => ({
  ask,
  help: 'Entscheidend ist, was gesagt wurde, nicht, wie du dich dabei gefühlt hast.',
  answers: {
    good: 'Eine klare Antwort mit Beispiel, und sie hat mir gefallen',
    vague: 'Nichts Konkretes',
    'vague-twice': 'Nichts Konkretes, auch nicht auf Nachfrage',
    blocker: 'Genau das, was ich befürchtet hatte',
    'not-asked': 'Ich bin nicht dazu gekommen zu fragen',
  },
});

/** The questions from the advice on: whom the message is from and to, and what was heard at an interview. */
export const deskQuestions = {
  interview: {
    ask: 'Hattest du das Gespräch schon?',
    answers: { debrief: 'Ich hatte das Gespräch. Wie geht es weiter?' },
  },
  skillsHeard: heard('Was wurde zu den Anforderungen gesagt?'),
  directionHeard: heard('Was wurde dazu gesagt, wohin die Stelle führt?'),
  scopeHeard: heard('Was wurde zu den Aufgaben gesagt?'),
  payHeard: heard('Was wurde zu Gehalt, Arbeitsort oder Arbeitszeit gesagt?'),
  companyHeard: heard('Was wurde dazu gesagt, wie das Team zusammenarbeitet?'),
  names: commonQuestions.names,
} satisfies Partial<AllWords['questions']>;

/** The names of the details in the list below the draft. */
export const offers: AllWords['offers'] = {
  address: '„Sie“ oder „du“',
  entry: 'Wie du zu der Stelle gekommen bist',
  through: 'Personalvermittlung oder Empfehlung',
  stage: 'Wie weit du gekommen bist',
  job: messageNames.job,
  rounds: 'Gesprächstermine',
  future: 'Was später für dich infrage käme',
  met: 'Wen du kennengelernt hast und was dir gefiel',
  pending: 'Gebuchte Reise oder offene Aufgabe',
  other: 'Eine andere Bewerbung, die bestehen bleibt',
  mention: 'Den anderen Job oder das andere Angebot erwähnen',
  feedback: 'Um Feedback bitten',
  topic: 'Was du fragen möchtest',
  client: 'Dein Kontakt in der Firma',
  nextRound: 'Wann dein nächstes Gespräch ist',
  referrer: 'Wer dich empfohlen hat',
  inviter: 'Wer dich eingeladen hat',
  proof: 'Etwas, das du schon gemacht hast',
  slots: 'Wann du Zeit hast',
  deadline: 'Bis wann du Bescheid gibst',
  reason: 'Dein Grund',
};
