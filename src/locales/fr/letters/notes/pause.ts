import { theClient } from '../parts.ts';
import { myInterview } from '../pause/parts.ts';
import { say } from '../template.ts';
import type { Line } from '../template.ts';
import type { LetterFacts } from '../facts.ts';

/** What the notes of a pause ask, where it is not to postpone. */

/** “Pourriez-vous prévoir un interprète en langue des signes pour mon entretien du 2 décembre ?” */
export const askAdjustment = (f: LetterFacts): Line => {
  const what = say`${f.adjustment ?? say`un aménagement`} pour ${myInterview(f)}`;
  return f.isAgency
    ? say`${f.form('Pourriez-vous', 'Pourrais-tu')} demander à ${theClient(f)} de prévoir ${what} ?`
    : say`${f.form('Pourriez-vous', 'Pourrais-tu')} prévoir ${what} ?`;
};

/** “Pourrais-je avoir jusqu'au 4 décembre pour répondre à votre offre ?” */
export const askForTime = (f: LetterFacts): Line => {
  const time = f.deadline ? say`jusqu'au ${f.deadline}` : say`quelques jours de plus`;
  return f.isAgency
    ? say`${f.form('Pourriez-vous', 'Pourrais-tu')} demander à ${theClient(f)} si je peux avoir ${time} pour répondre à l'offre ?`
    : say`Pourrais-je avoir ${time} pour répondre à ${f.form('votre offre', "l'offre")} ?`;
};
