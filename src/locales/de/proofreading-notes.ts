import { generalRemarks } from './interface/proofreading.ts';
import type { EditorRemarks } from '../bow-out/proofreading-words.ts';

/** German: what the strict editor says. */
export const remarks: EditorRemarks = {
  units: generalRemarks.units,
  remarks: {
    ...generalRemarks.remarks,
    'decision-early': 'Sag gleich in den ersten zwei Sätzen, wie du dich entschieden hast.',
    'decision-clear': 'Sag deutlich, wie du dich entschieden hast, ohne „vielleicht“.',
    'decision-once': 'Nenn deine Entscheidung nur einmal.',
    apology:
      'Entschuldige dich höchstens einmal. Wenn du rechtzeitig absagst, ist gar keine Entschuldigung nötig.',
    reason: 'Nenn deinen Grund in einem Satz mit höchstens 20 Wörtern, oder lass ihn weg.',
    blame: 'Lass „{found}“ weg. Das klingt nach einem Vorwurf.',
    'self-deprecation': 'Lass „{found}“ weg. Du musst dich nicht kleinmachen.',
    'one-ask': 'Stell nur eine Frage oder Bitte, dann fällt die Antwort leicht.',
    'redirect-named': 'Nenn die Stelle oder den Bereich, der dir lieber wäre.',
    rounds: 'Sag jedes Gespräch ab, das noch ansteht, und nenn dabei das Datum.',
    names: 'Prüfe, ob „{found}“ richtig geschrieben ist.',
    title: '„{found}“ klingt nach Formular. Nimm den Namen, oder schreib nur „Guten Tag“.',
    supplied: 'Prüfe, ob „{found}“ stimmt. In deinen Antworten steht es nicht.',
    thanks: 'Bedank dich nur einmal, und zwar für etwas Bestimmtes.',
    rivals: 'Lass „{found}“ weg. Das geht dort niemanden etwas an.',
    subject: 'Kürz den Betreff auf höchstens {subject} Zeichen und nenn darin die Stelle.',
    door: 'Wenn du gar nicht in Kontakt bleiben möchtest, lass diesen Satz weg.',
    register: '„{found}“ passt nicht zum Rest. Bleib bei einem Ton und bei einer Anrede, „Sie“ oder „du“.',
    recipient: 'Prüfe, an wen diese Nachricht gehen soll.',
    dates: 'Schreib statt „{found}“ das Datum.',
    cliche: 'Lass „{found}“ weg. Ohne liest es sich besser.',
    spoken: 'Fang mit deinem Namen und der Stelle an und sag in jedem Satz nur eine Sache.',
    deciding: 'Erwähne den anderen Job oder das andere Angebot nur einmal.',
    'dates-tied':
      'Schreib dazu, wofür dieses Datum gilt, zum Beispiel „Bis zum 7. Dezember gebe ich Ihnen Bescheid“.',
    bossy: '„{found}“ klingt nach einer Anweisung. Frag lieber, oder lass es weg.',
    agreement: 'In der eigentlichen Nachricht fragst du nach „{found}“. Frag auch hier danach.',
    fragment: '„{found}“ steht mitten in einem Satz. Schreib nur die Wörter, die dort fehlen.',
  },
};
