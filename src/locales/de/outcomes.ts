import type { AllWords } from '../bow-out/question-words.ts';

const take = 'Nachricht schreiben';

export const outcomes = {
  stay: {
    title: 'Bleib dabei und bereite dich vor',
    also: 'Dabeibleiben und mich vorbereiten',
    take: 'Vorbereitung ansehen',
    kind: 'Auch wer nervös ist, kann überzeugen. Ein wenig Vorbereitung hilft.',
    variants: {
      offer: {
        title: 'Nimm das Angebot an',
        also: 'Das Angebot annehmen',
        take,
        kind: 'Lies zuerst das schriftliche Angebot genau und sag dann bald zu. Kündige erst, wenn der neue Vertrag unterschrieben ist.',
      },
    },
  },
  probe: {
    title: 'Nimm ein paar Fragen mit ins nächste Gespräch',
    also: 'Im nächsten Gespräch ein paar Fragen stellen',
    take: 'Fragen ansehen',
    kind: 'Die Antworten helfen dir bei der Entscheidung. Absagen kannst du danach immer noch.',
  },
  withdraw: {
    title: 'Sag jetzt ab',
    also: 'Absagen',
    take,
    kind: 'Du kannst jederzeit absagen. Ein paar Sätze genügen.',
  },
  'keep-door-open': {
    title: 'Sag ab, aber bleib in Kontakt',
    also: 'Absagen und für später in Kontakt bleiben',
    take,
    kind: 'Du sagst nur zu dieser Stelle Nein, nicht zur Firma. Wenn du das schreibst, denkt sie vielleicht wieder an dich.',
    variants: {
      life: {
        kind: 'Ein paar Sätze genügen. Wenn es bei dir wieder besser passt, kannst du dich melden.',
      },
      elsewhere: { kind: 'Ein paar Sätze genügen, und ihr geht im Guten auseinander.' },
    },
  },
  'redirect-earlier': {
    title: 'Sag ab und frag nach der Stelle von damals',
    also: 'Absagen und nach der Stelle von damals fragen',
    take,
    kind: 'Dass du diese Stelle immer noch möchtest, weiß dort niemand, wenn du es nicht sagst.',
  },
  'redirect-direction': {
    title: 'Sag ab und frag nach etwas, das besser zu dir passt',
    also: 'Absagen und nach einem anderen Bereich fragen',
    take,
    kind: 'Wenn du sagst, was besser zu dir passt, kann die Firma überlegen, wo Platz für dich ist.',
  },
  'ask-for-call': {
    title: 'Schlag erst ein kurzes Telefonat vor',
    also: 'Erst ein kurzes Telefonat vorschlagen',
    take,
    kind: 'Eine Viertelstunde am Telefon klärt oft schon viel, und du verpflichtest dich damit zu nichts.',
    variants: {
      offer: {
        title: 'Schlag ein kurzes Telefonat vor, bevor du dich entscheidest',
        also: 'Ein kurzes Telefonat vorschlagen, bevor ich mich entscheide',
      },
    },
  },
  'decline-offer': {
    title: 'Lehne das Angebot ab',
    also: 'Das Angebot ablehnen',
    take,
    kind: 'Wenn du rechtzeitig und klar ablehnst, kann die Stelle jemand anderem angeboten werden.',
  },
  pause: {
    title: 'Bitte um einen anderen Termin oder mehr Zeit',
    also: 'Um einen anderen Termin oder mehr Zeit bitten',
    take,
    kind: 'Je früher du fragst, desto leichter lässt sich umplanen. Ist das Gespräch heute oder morgen, ruf zusätzlich an.',
    variants: {
      elsewhere: {
        kind: 'Um ein paar Tage zu bitten, ist normal. Halte dir die vereinbarten Termine frei, bis du eine Antwort hast.',
      },
      adjustment: {
        title: 'Sag, was du für das Gespräch brauchst',
        also: 'Sagen, was ich für das Gespräch brauche',
        kind: 'Je früher du es sagst, desto leichter lässt es sich einrichten.',
      },
      offer: {
        title: 'Bitte um Bedenkzeit',
        also: 'Um Bedenkzeit bitten',
        kind: 'Um ein paar Tage Bedenkzeit zu bitten, ist normal.',
      },
    },
  },
  'ask-for-terms': {
    title: 'Sag, unter welcher Bedingung du zusagst',
    also: 'Sagen, unter welcher Bedingung ich zusage',
    take,
    kind: 'Die Firma möchte dich gewinnen, also darfst du fragen. Lass dir die Änderung schriftlich bestätigen, bevor du unterschreibst.',
    variants: {
      process: {
        title: 'Frag, ob sich Gehalt, Arbeitsort oder Arbeitszeit ändern lässt',
        also: 'Fragen, ob sich Gehalt, Arbeitsort oder Arbeitszeit ändern lässt',
        kind: 'Wenn es geht, kannst du weitermachen. Wenn nicht, weißt du früh Bescheid.',
      },
    },
  },
  'take-back': {
    title: 'Ruf an und zieh deine Zusage zurück',
    also: 'Die Zusage zurückziehen',
    take: 'Anruf vorbereiten',
    kind: 'Das ist ein ernster Schritt. Lies zuerst deinen Vertrag und ruf dann an. Hast du schon unterschrieben, musst du meist zusätzlich auf Papier und mit Unterschrift kündigen.',
  },
  safety: {
    title: 'Denk jetzt zuerst an dich',
    also: 'Etwas ist vorgefallen: Was kann ich tun?',
    take: 'Was kann ich tun?',
    kind: 'Du kannst den Kontakt jederzeit abbrechen, ohne zu sagen, warum.',
    variants: { scam: { title: 'Schütze dich zuerst' } },
  },
} satisfies AllWords['outcomes'];
