import { because, say, spare } from '../template.ts';
import type { LetterFacts } from '../facts.ts';

/** “mon entretien du 2 décembre avec Sam”, the first where there are several, or “la prochaine étape” */
export const myInterview = (f: LetterFacts) => f.rounds?.next ?? say`la prochaine étape`;

/** Ends “J'aimerais …”: “mieux comprendre vers quoi ce poste peut mener”, or “en savoir un peu plus sur le poste de Data engineer”. */
export const understandOrTalk = (f: LetterFacts) =>
  f.unclear ? say`mieux comprendre ${f.unclear}` : say`en savoir un peu plus sur ${f.thePost}`;

/** The same, with an offer to answer. */
export const understandOrTalkOffer = (f: LetterFacts) =>
  f.unclear
    ? say`mieux comprendre ${f.unclear}`
    : because('situation')`en parler avec ${f.form('vous', 'toi')}`;

/** “Auriez-vous un quart d'heure pour un appel”, without its end. */
export const haveYouGotTime = (f: LetterFacts) =>
  say`${f.form('Auriez-vous', 'Aurais-tu')} un quart d'heure pour un appel`;

/** When the candidate is free, or that the reader may choose. */
export const whenFree = (f: LetterFacts) =>
  f.slots
    ? say`Je suis disponible ${f.slots}.`
    : say`Je m'adapterai volontiers au moment qui ${f.form('vous arrange', "t'arrange")} le mieux.`;

/** Where the times that were named may not suit. */
export const orAnotherTime = (f: LetterFacts) =>
  f.slots &&
  spare(3)`Si cela ne ${f.vous} convient pas, je m'adapterai volontiers à ${f.form('votre', 'ton')} agenda.`;

/** “Je vous donnerai ma réponse d'ici au 7 décembre.” */
export const myAnswer = (f: LetterFacts) =>
  f.deadline &&
  say`Dans tous les cas, ${f.form('vous aurez', 'tu auras')} ma réponse d'ici au ${f.deadline}.`;

/** “J'ai beaucoup aimé nos échanges, et j'aimerais aussi remercier Sam et Lena.” */
export const enjoyedAndThanks = (f: LetterFacts) =>
  f.enjoyed && say`J'ai beaucoup aimé ${f.enjoyed}${f.who && say`, et j'aimerais aussi remercier ${f.who}`}.`;

/** “Merci pour le temps que vous m'avez déjà consacré, et merci à Sam et Lena pour nos premiers échanges.” */
export const thanksSoFar = (f: LetterFacts) =>
  !f.isBefore &&
  say`Merci pour le temps que ${f.form("vous m'avez", "tu m'as")} déjà consacré${f.who && say`, et merci à ${f.who} pour nos premiers échanges`}.`;
