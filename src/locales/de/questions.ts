import type { AllWords } from '../bow-out/question-words.ts';

const ahead = {
  day: 'Ja, heute oder morgen',
  week: 'Ja, in den nächsten sieben Tagen',
  later: 'Ja, in mehr als einer Woche',
  none: 'Nein, es ist nichts vereinbart',
};

/** How somebody feels about the company who has no other role there in mind. */
const oneDay = {
  answers: {
    like: 'Gut, vielleicht möchte ich dort irgendwann arbeiten',
    neutral: 'Weder gut noch schlecht',
    dislike: 'Nicht gut, dort möchte ich nicht arbeiten',
  },
};

/** The questions up to the advice, after the first. */
export const questions = {
  afterwards: {
    ask: 'Ist nach diesem Gespräch noch ein weiteres vereinbart?',
    help: 'Falls du noch im Gespräch bist, bring es erst in Ruhe zu Ende. Du musst dabei nichts versprechen und kannst danach hier weitermachen.',
    answers: ahead,
  },
  doubts: {
    ask: 'Was lässt dich zweifeln?',
    help: 'Wähle alles aus, was zutrifft.',
    answers: {
      skills: 'Ich weiß nicht, ob ich gut genug bin',
      direction: 'Es ist nicht die Richtung, in die ich will',
      scope: 'Die Aufgaben oder das Arbeitspensum',
      pay: 'Gehalt, Arbeitsort oder Arbeitszeit',
      company: 'Die Firma oder Leute, die ich dort erlebt habe',
      interest: 'Ich habe das Interesse verloren, oder es dauert zu lange',
      nerves: 'Ich bin nervös',
    },
    none: 'Nichts davon',
    done: 'Weiter',
    reassure:
      'Zweifel sind normal. Ein Vorstellungsgespräch ist auch dazu da, dass du herausfindest, ob der Job zu dir passt.',
    reassureOnly: { nerves: 'Das geht vielen so. Es heißt nicht, dass du den Job nicht kannst.' },
  },
  certainty: {
    ask: 'Möchtest du absagen?',
    answers: {
      sure: 'Ja, ganz sicher',
      leaning: 'Wahrscheinlich, aber sicher bin ich nicht',
      unsure: 'Nein, oder ich weiß es noch nicht',
    },
    reassure: {
      sure: 'Absagen gibt es aus allen möglichen Gründen. Das kennt jede Firma.',
      leaning: 'Ein paar Fragen vorab können helfen, auch wenn du am Ende absagst.',
      unsure: 'Du musst das nicht jetzt entscheiden. Oft hilft es, erst ein, zwei Fragen zu stellen.',
    },
    variants: {
      accepted: {
        ask: 'Möchtest du die Stelle noch?',
        answers: {
          sure: 'Nein, ich trete sie nicht an',
          leaning: 'Eher nicht',
          unsure: 'Ich weiß es nicht, oder etwas macht mir Sorgen',
        },
        reassure: {
          sure: 'Dann sag bald Bescheid, damit Zeit bleibt, jemand anderen zu finden.',
          leaning: 'Du kannst mit der Firma sprechen, bevor du dich entscheidest.',
          unsure: 'Du musst das nicht sofort entscheiden. Vielleicht hilft ein kurzes Telefonat.',
        },
      },
    },
  },
  company: {
    ask: [
      'Abgesehen von dieser Stelle: Wie findest du {company}?',
      'Abgesehen von dieser Stelle: Wie findest du die Firma?',
    ],
    answers: {
      like: 'Gut, eine andere Stelle dort könnte ich mir vorstellen',
      neutral: 'Weder gut noch schlecht',
      dislike: 'Nicht gut, dort möchte ich lieber nicht arbeiten',
    },
    reassure: {
      like: 'Dann schreib das ruhig. Vielleicht denkt die Firma bei einer anderen Stelle an dich.',
    },
    variants: {
      elsewhere: {
        ...oneDay,
        reassure: { like: 'Dann schreib das ruhig, falls du eines Tages wieder suchst.' },
      },
      life: {
        ...oneDay,
        reassure: {
          like: 'Dann schreib das ruhig. Wenn es bei dir wieder besser passt, kannst du dich melden.',
        },
      },
    },
  },
  nextRound: {
    ask: 'Steht ein Gespräch an?',
    help: 'Wenn es mehrere sind, zählt das nächste.',
    answers: { now: 'Ja, das Gespräch läuft gerade', ...ahead },
  },
  earlier: {
    ask: [
      'Hast du bei {company} schon einmal eine Absage für eine andere Stelle bekommen?',
      'Hast du dort schon einmal eine Absage für eine andere Stelle bekommen?',
    ],
    answers: {
      wanted: 'Ja, und diese Stelle hätte ich immer noch gern',
      missing: 'Ja, aber dafür fehlen mir noch Kenntnisse',
      closed: 'Ja, aber die Stelle gibt es nicht mehr',
      unwanted: 'Ja, aber die Stelle möchte ich nicht mehr',
      never: 'Nein',
    },
  },
  earlierRole: {
    ask: 'Welche Stelle war das?',
    help: 'Nimm am besten die Bezeichnung aus der Stellenanzeige.',
    fields: {
      role: { label: 'Stelle', hint: 'Zum Beispiel „Support Engineer“' },
      year: { label: 'Jahr der Bewerbung (optional)', hint: 'Zum Beispiel 2025' },
    },
  },
  direction: {
    ask: [
      'In welchem Bereich würdest du bei {company} lieber arbeiten?',
      'In welchem Bereich würdest du dort lieber arbeiten?',
    ],
    fields: {
      work: {
        label: 'Bereich',
        hint: 'Zum Beispiel „Frontend-Entwicklung“',
        sentence: 'Ich würde gern im Bereich {value} arbeiten',
      },
    },
    skip: 'Weiß ich noch nicht',
  },
  offer: {
    ask: 'Würdest du das Angebot annehmen, so wie es ist?',
    answers: {
      take: 'Ja, ich würde es annehmen',
      terms: 'Nur, wenn sich eine Sache ändert',
      unsure: 'Das weiß ich noch nicht',
      decline: 'Nein, ich möchte die Stelle nicht',
    },
    reassure: {
      decline: 'Das ist in Ordnung. Wenn du bald Bescheid sagst, kann jemand anders die Stelle bekommen.',
    },
  },
  otherJob: {
    ask: 'Was trifft am ehesten zu?',
    answers: {
      signed: 'Ich habe woanders zugesagt und den Vertrag unterschrieben',
      unsigned: 'Ich habe woanders zugesagt, aber noch nicht unterschrieben',
      staying: 'Ich bleibe in meinem jetzigen Job',
      offer: 'Ich habe noch ein anderes Angebot und muss mich entscheiden',
    },
    reassure: {
      unsigned: 'Sicherer ist es, dieser Firma erst abzusagen, wenn der andere Vertrag unterschrieben ist.',
      offer: 'Das kannst du ruhig sagen. Von wem das Angebot ist, behältst du für dich.',
    },
  },
  duration: {
    ask: 'Was würde dir helfen?',
    answers: {
      passing: 'Ein anderer Termin oder etwas mehr Zeit',
      adjustment:
        'Ein anderer Ablauf im Gespräch, zum Beispiel per Video, barrierefrei oder mit Gebärdensprachdolmetschung',
      lasting: 'Absagen, denn daran wird sich so bald nichts ändern',
    },
  },
  adjustment: {
    ask: 'Was brauchst du für das Gespräch?',
    help: 'Mit einer Behinderung hast du darauf oft einen gesetzlichen Anspruch.',
    fields: {
      what: {
        label: 'Was du brauchst',
        hint: 'Zum Beispiel „einen stufenlosen Zugang“ oder „Gebärdensprachdolmetschung“',
        sentence: 'Für das Gespräch brauche ich {value}',
      },
    },
  },
  condition: {
    ask: 'Was müsste sich ändern, damit du zusagst?',
    help: 'Nenn nur eine Sache, dann kann die Firma leichter Ja sagen.',
    fields: {
      what: {
        label: 'Ich würde zusagen bei',
        hint: 'Zum Beispiel „zwei Tagen Homeoffice pro Woche“ oder „einem Jahresgehalt von 52.000 Euro“',
        sentence: 'Bei {value} würde ich zusagen',
      },
    },
  },
  harm: {
    ask: 'Was ist passiert?',
    answers: {
      person: 'Jemand hat etwas gesagt oder getan, das nicht in Ordnung war',
      scam: 'Ich glaube, das ist Betrug',
    },
    reassure: {
      person: 'Das hätte nicht passieren dürfen.',
      scam: 'Gut, dass du vorsichtig bist. Du musst auf solche Nachrichten nicht antworten.',
    },
  },
  movable: {
    ask: 'Ließe sich an Gehalt, Arbeitsort oder Arbeitszeit etwas ändern?',
    answers: { yes: 'Ich glaube schon', no: 'Nein, das steht fest', unknown: 'Das weiß ich nicht' },
  },
  evidence: {
    ask: 'Was lässt dich an der Firma oder den Leuten zweifeln?',
    answers: {
      crossed: 'Jemand hat etwas gesagt oder getan, das gar nicht geht',
      observed: 'Etwas, das ich selbst gesehen oder gehört habe',
      hearsay: 'Etwas, das ich gelesen oder von anderen gehört habe',
    },
    reassure: {
      crossed: 'Das hätte nicht passieren dürfen. Du kannst absagen, ohne dich zu erklären.',
    },
  },
} satisfies Partial<AllWords['questions']>;
