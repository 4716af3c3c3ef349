import { preparationWords } from './interface/preparation.ts';
import type { BesideWords } from '../bow-out/message-words.ts';

/** German: what stands beside a message to those one goes on with. */
export const besideWords: BesideWords = {
  notes: {
    skills: [
      {
        why: 'So erfährst du, womit sich andere am Anfang schwertun.',
        good: 'Etwas, das du lernen kannst, und wer dir dabei hilft.',
        worrying: 'Niemand weiß es, oder bei der Einarbeitung bist du auf dich allein gestellt.',
      },
      {
        why: 'In Stellenanzeigen steht oft mehr, als am Anfang wirklich nötig ist.',
        good: 'Ein paar Dinge, die du kannst, und Zeit, den Rest zu lernen.',
        worrying: 'Du müsstest alles vom ersten Tag an können.',
      },
      {
        why: 'So weißt du, wie viel von dir erwartet wird und wie schnell.',
        good: 'Wenige klare Ziele, die du schaffen kannst.',
        worrying: 'Eine sehr lange Liste, oder niemand weiß es.',
      },
    ],
    direction: [
      {
        why: 'So siehst du, wohin dich die Stelle bringen kann.',
        good: 'Zwei, drei Leute, die heute etwas machen, das dir auch gefallen würde.',
        worrying: 'Niemand hat sich weiterentwickelt, oder nur in eine Richtung, in die du nicht willst.',
      },
      {
        why: 'So siehst du, ob der Wechsel möglich ist, den du dir wünschst.',
        good: 'Jemand hat es geschafft, und du erfährst, wie.',
        worrying: '„Theoretisch ja“, aber kein Beispiel.',
      },
      {
        why: 'So siehst du, wie viel von der Arbeit dir Spaß machen würde.',
        good: 'Ungefähre Anteile, und vieles davon machst du gern.',
        worrying: '„Ganz unterschiedlich“, und mehr nicht.',
      },
    ],
    scope: [
      {
        why: 'So erfährst du, wie der Alltag wirklich aussieht.',
        good: 'Es passt zu dem, was du bisher gehört hast.',
        worrying: 'Es klingt nach zwei Stellen, oder niemand weiß es.',
      },
      {
        why: 'So siehst du, ob sich die Stelle auf dich zuschneiden lässt.',
        good: 'Ziemlich viel, mit einem Beispiel aus dem Team.',
        worrying: '„Das ist vorgegeben“, oder keine klare Antwort.',
      },
    ],
    pay: [
      {
        why: 'Das ist eine ganz normale Frage. Je früher du sie stellst, desto leichter ist es.',
        good: 'Klare Zahlen und was davon im Vertrag steht.',
        worrying: '„Kommt darauf an“, auch auf Nachfrage.',
      },
      {
        why: 'So siehst du, was sich einrichten ließe.',
        good: 'Welche Zeiten fest sind und wie oft andere von zu Hause arbeiten.',
        worrying: '„Wir sind da flexibel“, aber kein Beispiel.',
      },
    ],
    company: [
      {
        why: 'So siehst du, wie die Leute miteinander umgehen.',
        good: 'Ein echtes Beispiel, in dem niemandem die Schuld gegeben wird.',
        worrying: '„Wir sind uns immer einig“, oder eine Person ist an allem schuld.',
      },
      {
        why: 'Aus dem Team hörst du manches, was eine Führungskraft nicht sagen würde.',
        good: 'Ja, und du bekommst einen Namen.',
        worrying: 'Eine ausweichende Antwort, oder die Führungskraft muss dabei sein.',
      },
    ],
  },
  preparation: {
    skills: [
      'Notiere zwei Dinge, die du schon gemacht hast und die hier gebraucht werden, und was dabei herauskam.',
      'Überleg dir einen Satz zu der Anforderung, die dir am meisten Sorgen macht: Wie würdest du das lernen?',
    ],
    direction: [
      'Schreib auf, was du in zwei Jahren machen möchtest, und frag, wie diese Stelle dorthin führen könnte.',
    ],
    scope: [
      'Markiere in der Stellenanzeige, was du jede Woche gern machen würdest. Frag, welchen Anteil der Arbeit das ausmacht.',
    ],
    pay: ['Leg vorher fest, welches Gehalt, welcher Arbeitsort und welche Zeiten für dich in Ordnung wären.'],
    company: ['Schreib auf, was dich am meisten stört, und eine Frage dazu.'],
    interest: ['Frag, welche Schritte noch kommen und wann entschieden wird.'],
    nerves: [
      'Am Abend vorher: Prüfe die Uhrzeit und den Link oder den Weg.',
      'Such dir zwei Beispiele aus deiner Arbeit aus, über die du gern sprechen würdest.',
      'Übe deine ersten zwei Sätze laut: wer du bist und was dich an der Stelle interessiert.',
      'Kurz vorher: Leg die Notizen weg, trink ein Glas Wasser und geh ein paar Schritte.',
      'Im Gespräch: Wenn du etwas nicht weißt, sag, wie du es herausfinden würdest.',
    ],
    always: ['Hast du danach immer noch Zweifel, schlaf eine Nacht darüber, bevor du dich entscheidest.'],
  },
  ...preparationWords,
};
