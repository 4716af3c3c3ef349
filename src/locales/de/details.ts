import { commonQuestions } from './interface/common-questions.ts';
import type { DetailWords } from '../bow-out/question-words.ts';

/**
 * The details that are asked beside the draft, where one is opened. What is typed into a field is inflected as the
 * sentence needs it, and letters put it into a place of the same case.
 */
export const details: DetailWords = {
  address: {
    ask: 'Duzt du dich mit der Person, der du schreibst?',
    answers: { formal: 'Nein, oder ich weiß es nicht', familiar: 'Ja, wir duzen uns' },
  },
  entry: {
    ask: 'Hast du dich beworben, oder kam die Firma auf dich zu?',
    answers: {
      applied: 'Ich habe mich beworben',
      invited: 'Die Firma kam auf mich zu',
      internal: 'Ich arbeite schon dort',
    },
  },
  through: {
    ask: 'Läuft die Bewerbung über eine Personalvermittlung, oder hat dich jemand empfohlen?',
    answers: {
      directly: 'Weder noch, ich habe direkt mit der Firma zu tun',
      agency: 'Über eine Personalvermittlung',
      referrer: 'Jemand von dort hat mich empfohlen',
    },
  },
  stage: {
    ask: 'Wie weit bist du gekommen?',
    answers: {
      before: 'Ich hatte noch kein Gespräch',
      between: 'Ich hatte mindestens ein Gespräch',
      final: 'Ich bin in der letzten Runde oder warte auf die Entscheidung',
    },
  },
  job: commonQuestions.job,
  rounds: {
    ask: 'Welche Gespräche stehen noch an?',
    help: 'Die Termine kommen in deine Nachricht.',
    fields: {
      date: { label: 'Datum' },
      time: { label: 'Uhrzeit (optional)' },
      with: { label: 'Mit wem (optional)' },
    },
  },
  future: {
    ask: 'In welchem Bereich käme später etwas für dich infrage?',
    help: 'Das kannst du auch weglassen.',
    fields: {
      work: {
        label: 'Bereich',
        hint: 'Zum Beispiel „Frontend-Entwicklung“',
        sentence: 'Über Stellen im Bereich {value} würde ich mich freuen',
      },
    },
  },
  met: {
    ask: 'Wen hast du kennengelernt, und was hat dir gefallen?',
    help: 'Fülle aus, was du magst. Schon eine Kleinigkeit macht deinen Dank persönlicher.',
    fields: {
      who: { label: 'Wen du kennengelernt hast', hint: 'Zum Beispiel „Sam und Lena“' },
      what: {
        label: 'Was dir gefallen hat',
        hint: 'Zum Beispiel „den Austausch mit dem Team“',
        sentence: 'Besonders gut fand ich {value}',
      },
      project: {
        label: 'Ein Projekt, von dem du gehört hast',
        hint: 'Zum Beispiel „das neue Buchungssystem“',
        sentence: 'Besonders gut fand ich den Einblick in {value}',
      },
    },
  },
  pending: {
    ask: 'Ist schon eine Reise für dich gebucht, oder sollst du noch eine Aufgabe lösen?',
    answers: {
      travel: 'Eine Reise ist gebucht',
      task: 'Ich soll noch eine Aufgabe lösen',
      both: 'Beides',
    },
  },
  other: {
    ask: 'Läuft dort noch eine andere Bewerbung von dir, die bestehen bleiben soll?',
    fields: { role: { label: 'Für welche Stelle?' } },
  },
  mention: {
    ask: 'Den anderen Job oder das andere Angebot erwähnen?',
    answers: { yes: 'Ja, erwähnen', no: 'Nein, weglassen' },
  },
  feedback: {
    ask: 'Um Feedback bitten?',
    answers: { yes: 'Ja, um Feedback bitten', no: 'Nein, weglassen' },
  },
  topic: {
    ask: 'Was möchtest du fragen?',
    fields: {
      what: {
        label: 'Was du wissen möchtest',
        hint: 'Zum Beispiel „wie sich der Bonus berechnet“',
        sentence: 'Ich würde gern besser verstehen, {value}',
      },
    },
  },
  client: {
    ask: 'Mit wem hast du in der Firma zu tun?',
    help: 'Dann weiß die Vermittlung, mit wem sie sprechen muss.',
    fields: { name: { label: 'Name' } },
  },
  referrer: {
    ask: 'Wer hat dich empfohlen?',
    fields: { name: { label: 'Name' } },
  },
  inviter: {
    ask: 'Wer hat dich eingeladen?',
    fields: { name: { label: 'Name' } },
  },
  proof: {
    ask: 'Was hast du schon gemacht, das zeigt, dass du das kannst?',
    fields: {
      what: {
        label: 'Etwas, das du schon gemacht hast',
        hint: 'Ein ganzer Satz, zum Beispiel „In meinem letzten Job habe ich unsere Buchungsseite gebaut“',
      },
    },
  },
  slots: {
    ask: 'Wann hast du Zeit?',
    fields: {
      when: {
        label: 'Tage und Uhrzeiten',
        hint: 'Zwei oder drei, zum Beispiel „am Freitag ab 15 Uhr oder am Montagvormittag“',
        sentence: 'Zeit hätte ich {value}',
      },
    },
    variants: {
      pause: { offer: 'Neue Termine, die dir passen', ask: 'Wann könnte das Gespräch stattdessen sein?' },
    },
  },
  deadline: {
    ask: 'Bis wann gibst du Bescheid?',
    help: 'Wähle einen Termin, den du einhalten kannst.',
    fields: { when: { label: 'Datum' } },
    variants: {
      'ask-for-terms': {
        offer: 'Bis wann du eine Antwort brauchst',
        ask: 'Bis wann brauchst du eine Antwort?',
        help: 'Zum Beispiel bis zu dem Tag, an dem du dich entscheiden musst.',
      },
    },
  },
  reason: {
    ask: 'Möchtest du einen Grund nennen?',
    help: 'Du musst nicht. Wenn doch, dann kurz und nichts Privates.',
    fields: {
      why: {
        label: 'Dein Grund (optional)',
        hint: 'Ein ganzer Satz, zum Beispiel „Der Arbeitsweg wäre mir auf Dauer zu weit“',
      },
    },
  },
};
