import { because, say } from '../../../../letters/bow-out/template.ts';
import { them } from '../parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { LetterFacts, SpanishMail } from '../facts.ts';

/** “la oferta para el puesto de Data engineer”, or “la oferta”; to an agency, with the company. */
export const theOffer = (f: LetterFacts) =>
  say`la oferta${f.isAgency && f.company && say` de ${f.company}`}${f.role && f.channel !== 'phone' && say` para el puesto de ${f.role}`}`;

/** “Muchas gracias a usted, a Sam y a Lena por la oferta para el puesto de Data engineer y por la confianza.” */
export const thanksForOffer = (f: LetterFacts) =>
  f.isAgency
    ? say`Muchas gracias por todo ${f.you('su', 'tu')} trabajo hasta llegar a esta oferta.`
    : say`Muchas gracias${f.toAll && say` ${f.toAll}`} por ${f.theirOffer} y por haber confiado en mí.`;

/** Asks an agency to tell its client. */
export const tell = (f: LetterFacts, tone: Tone) =>
  f.isAgency &&
  (tone === 'brief'
    ? say`¿${f.you('Podría', 'Podrías')} comunicárselo a ${them(f)}?`
    : say`¿${f.you('Podría', 'Podrías')} comunicárselo a ${them(f)} y dar las gracias de mi parte${f.toThem && say` ${f.toThem}`}?`);

/** “Sé cuánto trabajo hay detrás de una oferta, y siento no poder darles otra respuesta.” */
export const sorryToSay = (f: LetterFacts) =>
  say`Sé cuánto trabajo hay detrás de una oferta, y siento no poder ${f.you('darles', 'daros')} otra respuesta.`;

/** The good wish that a warm letter ends on. */
export const wish = (f: LetterFacts) =>
  f.isAgency
    ? undefined
    : f.likes && !f.isInternal
      ? because('company')`Ojalá volvamos a coincidir.`
      : say`Ojalá ${f.you('encuentren', 'encontréis')} pronto a la persona que ${f.you('buscan', 'buscáis')}.`;

/** “He decidido no aceptar la oferta para Data engineer” */
export const subject: SpanishMail['subject'] = (f) =>
  f.role
    ? [
        ...(f.isAgency && f.company ? [say`No voy a aceptar la oferta de ${f.company}: ${f.role}`] : []),
        say`He decidido no aceptar la oferta para ${f.role}`,
        say`No acepto la oferta: ${f.role}`,
      ]
    : [
        ...(f.company ? [say`He decidido no aceptar la oferta de ${f.company}`] : []),
        say`He decidido no aceptar la oferta`,
      ];
