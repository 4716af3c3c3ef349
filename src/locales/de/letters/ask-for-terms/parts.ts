import { say } from '../../../../letters/bow-out/template.ts';
import type { GermanMail, LetterFacts } from '../facts.ts';

/** “einem Gehalt von 62.000 Euro”: the one condition, after “bei”. It is asked for before the draft. */
export const condition = (f: LetterFacts) => f.condition ?? say`angepassten Konditionen`;

/** “bis zum 4. Dezember”, or “vor meinem Gespräch mit Sam am 2. Dezember” */
const when = (f: LetterFacts) =>
  f.deadline
    ? say`bis zum ${f.deadline}`
    : f.rounds && say`vor meinem ${f.rounds.isOne ? f.rounds.noun : 'Gespräch'} am ${f.rounds.first}`;

/** “Es würde mir helfen, bis zum 4. Dezember Bescheid zu wissen.” Before there is an offer, nothing is due. */
export const helpToKnow = (f: LetterFacts) => {
  const then = when(f);
  return then && say`Es würde mir helfen, ${then} Bescheid zu wissen.`;
};

/** “Da ich mich bis zum 30. November entscheiden muss, würde es mir helfen, vorher von Ihnen zu hören.” */
export const beforeMyAnswer = (f: LetterFacts) =>
  f.deadline &&
  say`Da ich mich bis zum ${f.deadline} entscheiden muss, würde es mir helfen, vorher von ${f.toYou} zu hören.`;

/** “Wenn es einfacher ist, können wir auch gern telefonieren.” */
export const orByPhone = (f: LetterFacts) =>
  say`Wenn ${f.form('es Ihnen', 'es dir')} lieber ist, können wir auch gern kurz telefonieren.`;

/** “Besonders gut fand ich den Austausch mit dem Team, und ich würde mich freuen, wenn wir zusammenkommen.” */
export const together = (f: LetterFacts) =>
  f.enjoyed
    ? say`Besonders gut fand ich ${f.enjoyed}, und ich würde mich freuen, wenn wir zusammenkommen.`
    : say`Ich würde mich freuen, wenn wir zusammenkommen.`;

/** “Besonders gut fand ich den Austausch mit dem Team, und auch deshalb würde ich gern weitermachen.” */
export const likeToGoOn = (f: LetterFacts) =>
  f.enjoyed && say`Besonders gut fand ich ${f.enjoyed}, und auch deshalb würde ich gern weitermachen.`;

/** “Eine Frage zum Angebot für die Stelle als Data engineer” */
export const subject: GermanMail['subject'] = (f) => {
  const from = f.isAgency && f.company && say` von ${f.company}`;
  if (f.hasOffer)
    return f.role
      ? [
          say`Eine Frage zum Angebot${from} für die Stelle als ${f.role}`,
          say`Eine Frage zum Angebot für die Stelle als ${f.role}`,
          say`Frage zum Angebot: ${f.role}`,
        ]
      : [say`Eine Frage zum Angebot${from}`, say`Eine Frage zum Angebot`];
  const at = f.isAgency && f.at;
  return f.role
    ? [
        say`Eine Frage zur Stelle als ${f.role}${at}`,
        say`Eine Frage zur Stelle als ${f.role}`,
        say`Eine Frage: ${f.role}`,
      ]
    : [say`Eine Frage zu den Konditionen${at}`, say`Eine Frage zu den Konditionen`];
};
