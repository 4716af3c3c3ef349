import { say, Value } from '../../../letters/bow-out/template.ts';
import { listOf } from './list-of.ts';
import type { Line } from '../../../letters/bow-out/template.ts';

/** Nothing but names: “Sam”, “Sam y Lena”, “Sam, Lena e Irene”. */
const areNames =
  /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*(?:(?:, | y | e )\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)*$/u;

/** With the preposition for each: “a Sam y a Lena”, “al equipo de datos”. */
function withPreposition(who: Value): Value[] {
  const one = (text: string) =>
    new Value(
      [{ text: text.startsWith('el ') ? `al${text.slice(2)}` : `a ${text}`, by: 'author' }],
      who.from,
    );
  if (areNames.test(who.text)) return who.text.split(/, | y | e /u).map(one);
  return who.text.startsWith('el ') ? [one(who.text)] : [say`a ${who}`];
}

/** “a Sam y a Lena”, which ends “dar las gracias …”. */
export const toEach = (who: Value): Line => say`${listOf(withPreposition(who))}`;

/** “a usted, a Sam y a Lena”, which ends “Muchas gracias …”. */
export const toAll = (reader: string, who: Value): Line =>
  say`${listOf([new Value([{ text: `a ${reader}`, by: 'author' }], who.from), ...withPreposition(who)])}`;
