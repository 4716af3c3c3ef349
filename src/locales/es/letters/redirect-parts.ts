import { say, spare } from '../../../letters/bow-out/template.ts';
import { them } from './parts.ts';
import type { LetterFacts } from './facts.ts';

/** Sentences that both redirects have. */

/** “Eso sí, Northwind me sigue gustando mucho.”, where the candidate likes it and does not work there already. */
export const stillLike = (f: LetterFacts) =>
  f.likes &&
  !f.isInternal &&
  spare(3, 'company')`Eso sí, ${f.company ?? 'la empresa'} me sigue gustando mucho.`;

/** “¿Está abierto …?”, which an agency is asked to find out: “¿Podría preguntar a Priya si está abierto …?” */
export const question = (f: LetterFacts, own: string, asked: string) =>
  f.isAgency ? say`¿${f.you('Podría', 'Podrías')} preguntar a ${them(f)} si ${asked}?` : say`¿${own}?`;

/** The easy way out, where an agency was asked to find out. */
export const ifNotToAgency = () => say`Si por ahora no hay nada, no pasa nada.`;

/** The easy way out in the formal tone. */
export const ifNotFormal = (f: LetterFacts) =>
  f.isAgency
    ? say`Si no es posible, lo entenderé perfectamente.`
    : say`Si por ahora no es posible, ${f.you('les agradecería que me tuvieran', 'os agradecería que me tuvierais')} en cuenta más adelante.`;
