import type { Topic } from '../../../../machines/bow-out/facts.ts';

/** What is not clear yet, as it ends “Ich würde gern besser verstehen, …”. */
export const callTopics = {
  skills: 'wie gut meine Erfahrung zu den Aufgaben passt',
  direction: 'wohin sich die Stelle in den nächsten Jahren entwickeln kann',
  scope: 'wie der Arbeitsalltag aussieht',
  pay: 'wie Gehalt, Arbeitszeit und Arbeitsort aussehen',
  company: 'wie das Team zusammenarbeitet',
  interest: 'welche Schritte noch kommen und wann die Entscheidung fällt',
} as const;

/**
 * Questions to an interviewer, by topic, the core one first (domain, section 4). None of them addresses the reader, so
 * that they fit either form of address.
 */
export const asks: Record<Topic, readonly string[]> = {
  skills: [
    'Was ist auf dieser Stelle am Anfang am schwierigsten?',
    'Was muss man vom ersten Tag an können, und was lässt sich im Job lernen?',
    'Was sollte nach den ersten drei Monaten geschafft sein?',
  ],
  direction: [
    'Wohin führte der Weg der Leute, die diese Stelle vorher hatten?',
    'Ist von dieser Stelle aus schon einmal jemand in einen anderen Bereich gewechselt?',
    'Wie verteilt sich eine typische Woche auf die verschiedenen Aufgaben?',
  ],
  scope: [
    'Womit war die letzte Person auf dieser Stelle die meiste Zeit beschäftigt?',
    'Wie viel könnte ich bei meinen Aufgaben selbst mitbestimmen?',
  ],
  pay: ['Welche Gehaltsspanne ist vorgesehen?', 'Wie flexibel sind Arbeitszeit und Arbeitsort?'],
  company: [
    'Wie geht das Team damit um, wenn sich einmal nicht alle einig sind?',
    'Könnte ich mit jemandem aus dem Team sprechen, ohne dass die Führungskraft dabei ist?',
  ],
};
