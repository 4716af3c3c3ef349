import { because, say, spare } from '../../../../letters/bow-out/template.ts';
import { isDirection, leaving, wrongDirection } from '../parts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts, SpanishNote } from '../facts.ts';
import type { Letter } from '../../../../letters/letter-types.ts';
import type { Tone } from '../../../../letters/types.ts';

/** What several notes say, so that all messages of a kit say the same. */

/** One letter for all tones, which differ in greeting, closing and single words. */
export const inAllTones = (write: (tone: Tone) => Letter<LetterFacts>): SpanishNote => ({
  warm: write('warm'),
  formal: write('formal'),
  brief: write('brief'),
});

export const closings = { warm: 'Un saludo', formal: 'Atentamente', brief: 'Saludos' } as const;

/** The decision after a colon, with the direction that was wrong; a text message or a voicemail has no room for it. */
export const left = (f: LetterFacts): Line =>
  isDirection(f) && !f.isAboutTerms && f.channel !== 'text' && f.channel !== 'phone'
    ? because('doubts')`${leaving(f)}, porque ${wrongDirection(f)}`
    : leaving(f);

/** “el puesto de Support engineer al que me presenté en 2025” */
export const earlier = (f: LetterFacts) =>
  say`el puesto ${f.earlierRole ? say`de ${f.earlierRole} al que` : say`al que`} me presenté${f.earlierYear ? say` en ${f.earlierYear}` : say` hace tiempo`}`;

/** “desarrollo front-end” */
export const wanted = (f: LetterFacts) => f.direction ?? say`algo más cercano a lo que mejor sé hacer`;

/** What to meet again for, where that is open. */
export function door(f: LetterFacts): Line | undefined {
  if (f.hasOtherJob) return spare(2, 'company')`Ojalá volvamos a coincidir más adelante.`;
  if (f.isLife)
    return spare(2, 'situation')`Cuando cambie mi situación, me gustaría volver a ponerme en contacto.`;
  const hire = f.isAgency ? 'buscan' : f.you('buscan', 'buscáis');
  if (f.future) return spare(2)`Si más adelante ${hire} a alguien para ${f.future}, ${f.wouldLike} saberlo.`;
  if (f.isAboutTerms && !f.reason)
    return spare(2, 'doubts')`Si las condiciones cambiaran, retomaría la conversación con mucho gusto.`;
  return spare(2, 'company')`${f.likes ? 'Me encantaría' : 'Me gustaría'} que mantuviéramos el contacto.`;
}
