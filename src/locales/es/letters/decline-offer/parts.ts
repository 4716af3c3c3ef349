import { because, say } from '../../../../letters/bow-out/template.ts';
import { them } from '../parts.ts';
import type { Tone } from '../../../../letters/types.ts';
import type { LetterFacts, SpanishMail } from '../facts.ts';

/** “la oferta para el puesto de Data engineer”, or “la oferta”; to an agency, with the company. */
export const theOffer = (f: LetterFacts) =>
  say`la oferta${f.isAgency && f.company && say` de ${f.company}`}${f.role && f.channel !== 'phone' && say` para el puesto de ${f.role}`}`;

/** “Muchas gracias por la oferta para el puesto de Data engineer y por las conversaciones con Sam y Lena.” */
export const thanksForOffer = (f: LetterFacts) =>
  f.isAgency
    ? say`Muchas gracias por todo ${f.you('su', 'tu')} trabajo hasta llegar a esta oferta.`
    : say`Muchas gracias por ${f.theirOffer}${f.who ? say` y por las conversaciones con ${f.who}` : ''}.`;

/** Asks an agency to tell its client. */
export const tell = (f: LetterFacts, tone: Tone) =>
  f.isAgency &&
  (tone === 'brief'
    ? say`¿${f.you('Podría', 'Podrías')} comunicárselo a ${them(f)}?`
    : say`¿${f.you('Podría', 'Podrías')} comunicárselo a ${them(f)} y dar las gracias de mi parte${f.toThem && say` ${f.toThem}`}?`);

/** “Siento no poder darles otra respuesta después de la confianza que han puesto en mí.” */
export const sorryToSay = (f: LetterFacts) =>
  say`Siento no poder ${f.you('darles', 'daros')} otra respuesta después de la confianza que ${f.you('han', 'habéis')} puesto en mí.`;

/** The good wish that a warm letter ends on. */
export const wish = (f: LetterFacts) =>
  f.isAgency
    ? undefined
    : f.likes && !f.isInternal
      ? because('company')`Ojalá volvamos a coincidir.`
      : say`Ojalá ${f.you('encuentren', 'encontréis')} pronto a la persona que ${f.you('buscan', 'buscáis')}.`;

/** “Mi respuesta a la oferta para el puesto de Data engineer” */
export const subject: SpanishMail['subject'] = (f) =>
  f.role
    ? [
        ...(f.isAgency && f.company ? [say`Mi respuesta a la oferta de ${f.company}: ${f.role}`] : []),
        say`Mi respuesta a la oferta para el puesto de ${f.role}`,
        say`Mi respuesta a la oferta: ${f.role}`,
      ]
    : [...(f.company ? [say`Mi respuesta a la oferta de ${f.company}`] : []), say`Mi respuesta a la oferta`];
