import { say } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts, SpanishMail } from '../facts.ts';

/** “Finalmente no me incorporaré como Data engineer” */
export const subject: SpanishMail['subject'] = (f) =>
  f.role
    ? [
        ...(f.isAgency && f.company ? [say`Finalmente no me incorporaré a ${f.company} (${f.role})`] : []),
        say`Finalmente no me incorporaré como ${f.role}`,
        say`Finalmente no me incorporaré: ${f.role}`,
        say`No me incorporaré: ${f.role}`,
      ]
    : [
        say`Finalmente no me incorporaré${f.company && say` a ${f.company}`}`,
        say`Finalmente no me incorporaré`,
      ];

/** “mi aceptación del puesto de Data engineer”, or “mi aceptación de la oferta” */
export const myAcceptance = (f: LetterFacts) =>
  f.channel === 'phone'
    ? say`mi aceptación`
    : f.role
      ? say`mi aceptación ${f.ofTheRole}`
      : say`mi aceptación de la oferta`;

/** “no me incorporaré a Northwind” */
export const wontJoin = (f: LetterFacts) =>
  f.company
    ? say`no me incorporaré a ${f.company}`
    : f.isAgency
      ? say`no me incorporaré a la empresa`
      : say`no me incorporaré al equipo`;

/** “ como Data engineer” */
export const asRole = (f: LetterFacts) => f.role && say` como ${f.role}`;

/** What may have to be returned, by way of the agency where there is one. */
export const giveBack = (f: LetterFacts) =>
  f.isAgency
    ? say`¿${f.you('Podría', 'Podrías')} comunicárselo a ${f.client ?? f.company ?? 'la empresa'} y preguntar si tengo que devolver algo?`
    : say`Si tengo que devolver algo, ¿${f.you('podría', 'podrías')} decirme cómo ${f.you('hacérselo', 'hacéroslo')} llegar?`;
