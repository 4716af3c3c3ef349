import { say } from '../../../../letters/bow-out/template.ts';
import { thankEverybody } from '../parts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { GermanMail, LetterFacts } from '../facts.ts';

/** “meine Zusage für die Stelle als Data engineer”; for an agency with the company, on the phone without the role. */
export const myAcceptance = (f: LetterFacts) =>
  say`meine Zusage${f.channel !== 'phone' && say` für die ${f.position}`}${f.isAgency && f.at}`;

/** “ziehe meine Zusage für die Stelle als Data engineer zurück und werde nicht bei Northwind anfangen”, after “Ich”. */
export const takeItBack = (f: LetterFacts) => {
  const notStart = f.isAgency
    ? say`die Stelle nicht antreten`
    : say`nicht ${f.company ? say`bei ${f.company}` : f.withYou} anfangen`;
  return say`ziehe ${myAcceptance(f)} zurück und werde ${notStart}`;
};

/** “Danke Ihnen, Sam und Lena für Ihre Mühe und Ihr Vertrauen.” */
export const thankForTrust = (f: LetterFacts): Line =>
  thankEverybody(f, say`${f.form('Ihre Mühe und Ihr Vertrauen', 'eure Mühe und euer Vertrauen')}`, 'Danke');

export const subject: GermanMail['subject'] = (f) =>
  f.role
    ? [
        ...(f.isAgency && f.company ? [say`Rücknahme meiner Zusage bei ${f.company} (${f.role})`] : []),
        say`Rücknahme meiner Zusage für die Stelle als ${f.role}`,
        say`Rücknahme meiner Zusage: ${f.role}`,
      ]
    : [say`Rücknahme meiner Zusage`];
