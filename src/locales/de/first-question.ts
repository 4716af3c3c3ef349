import type { FirstQuestionWords } from '../bow-out/question-words.ts';

/** The first question: nothing has to be there before it. */
export const opening = {
  situation: {
    ask: [
      'Wie sieht es mit der Stelle als {role} bei {company} aus?',
      'Wie sieht es mit der Stelle als {role} aus?',
      'Wie sieht es mit der Stelle bei {company} aus?',
      'Wie sieht es mit der Stelle aus?',
    ],
    answers: {
      process: 'Die Bewerbung läuft noch, aber ich habe Zweifel',
      decided: 'Ich will absagen, das steht schon fest',
      interviewing: 'Ich sitze gerade im Vorstellungsgespräch',
      offer: 'Ich habe die Stelle angeboten bekommen',
      accepted: 'Ich habe schon zugesagt',
      elsewhere: 'Ich habe einen anderen Job oder ein anderes Angebot, oder ich bleibe, wo ich bin',
      life: 'Mir ist etwas dazwischengekommen, oder das Gespräch müsste anders ablaufen',
      unsafe: 'Ich habe mich bedroht oder diskriminiert gefühlt, oder es wirkt wie Betrug',
    },
    reassure: {
      decided: 'Das geht schnell. Und je früher du absagst, desto besser lässt sich umplanen.',
      accepted:
        'Dass nach einer Zusage Zweifel kommen, ist normal. Vor dem ersten Arbeitstag lässt sich das leichter klären als danach.',
      elsewhere: 'Das kommt ständig vor. Wer Stellen besetzt, kennt das.',
      life: 'Den Grund musst du niemandem sagen, weder hier noch der Firma.',
    },
  },
} satisfies FirstQuestionWords;
