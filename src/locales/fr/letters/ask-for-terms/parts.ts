import { say } from '../template.ts';
import type { LetterFacts } from '../facts.ts';

/** “un salaire de 62 000 €”: the one condition. It is asked for before the draft, so the other words are rarely seen. */
export const condition = (f: LetterFacts) => f.condition ?? say`d'autres conditions`;

/** When an answer would help: “d'ici au 4 décembre”, or “avant mon entretien du 2 décembre” */
const when = (f: LetterFacts) =>
  f.deadline ? say`d'ici au ${f.deadline}` : f.rounds && say`avant ${f.rounds.next}`;

/** “Une réponse d'ici au 4 décembre m'aiderait beaucoup.” Before there is an offer, nothing is due. */
export const helpToKnow = (f: LetterFacts) => {
  const then = when(f);
  return then && say`Une réponse ${then} m'aiderait beaucoup.`;
};

/** “Je dois donner ma réponse d'ici au 30 novembre, et un retour de votre part avant cette date m'aiderait beaucoup.” */
export const answerDue = (f: LetterFacts) =>
  f.deadline &&
  say`Je dois donner ma réponse d'ici au ${f.deadline}, et un retour de ${f.form('votre', 'ta')} part avant cette date m'aiderait beaucoup.`;

/** “Je suis aussi joignable par téléphone, si vous préférez en parler de vive voix.” */
export const byPhone = (f: LetterFacts) =>
  say`Je suis aussi joignable par téléphone, si ${f.form('vous préférez', 'tu préfères')} en parler de vive voix.`;

export const byPhoneFormal = (f: LetterFacts) =>
  say`Je reste à ${f.form('votre', 'ta')} disposition pour en parler par téléphone.`;
