import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { them } from '../parts.ts';
import { wontJoin } from '../take-back/parts.ts';
import { closings, door, inAllTones, wanted } from './parts.ts';
import type { LetterFacts, SpanishNotes } from '../facts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { Tone } from '../../../../letters/types.ts';

/** A reply on the phone needs no greeting. */
const hi = (f: LetterFacts, tone: Tone) => f.channel !== 'phone' && f.hi(tone);

/** Where a line was crossed: the fact, and nothing kind. */
const wronged = (f: LetterFacts) => letter`
  ${hi(f, 'formal')}

  Mi decisión es definitiva y no quiero hablar más de ello.
  ${f.you('Le pido que dé', 'Te pido que des')} el asunto por cerrado.

  ${f.bye('Un saludo')}
`;

const tell = (f: LetterFacts) =>
  f.isAgency && spare(2)`¿${f.you('Podría', 'Podrías')} comunicárselo a ${them(f)}?`;

/** “Le agradezco que me lo pregunte, pero mi decisión sobre el puesto de Data engineer no ha cambiado.” */
const firm = (f: LetterFacts, tone: Tone): Line => {
  const asked =
    f.isAgency || tone === 'brief'
      ? say`${f.you('Le', 'Te')} agradezco el interés`
      : say`${f.you('Le agradezco que quiera', 'Te agradezco que quieras')} contar conmigo`;
  if (f.isLife)
    return because('situation')`${asked}, pero sigo sin poder seguir adelante con ${f.theRole}${f.there}.`;
  return tone === 'formal'
    ? say`${asked}, pero mi decisión sobre ${f.theRole}${f.there} es definitiva.`
    : say`${asked}, pero mi decisión sobre ${f.theRole}${f.there} sigue siendo la misma.`;
};

const note = (
  more: (f: LetterFacts) => Line | undefined,
  answer: (f: LetterFacts, tone: Tone) => Line = firm,
) =>
  inAllTones(
    (tone) => (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
        ${hi(f, tone)}

        ${answer(f, tone)}
        ${tell(f)}

        ${more(f)}

        ${f.bye(closings[tone])}
      `,
  );

/** The decision about an offer. */
const firmAboutOffer = (f: LetterFacts, tone: Tone): Line =>
  tone === 'formal'
    ? say`${f.you('Le', 'Te')} agradezco el interés, pero mi decisión sobre la oferta es definitiva.`
    : say`${f.you('Le', 'Te')} agradezco el interés, pero mi decisión sobre la oferta sigue siendo la misma.`;

const firmAboutYes = (f: LetterFacts, tone: Tone): Line =>
  tone === 'formal'
    ? say`${f.you('Le', 'Te')} agradezco el interés, pero mi decisión es definitiva y ${wontJoin(f)}.`
    : say`${f.you('Le', 'Te')} agradezco el interés, pero mi decisión sigue siendo la misma y ${wontJoin(f)}.`;

/** A reply where they ask the candidate to stay: kind, short, with no new reason. */
export const holdFirm: SpanishNotes = {
  withdraw: /* @__PURE__ */ note((f) =>
    f.isAgency
      ? undefined
      : say`Espero que ${f.you('den', 'deis')} pronto con la persona que ${f.you('buscan', 'buscáis')}.`,
  ),
  'keep-door-open': /* @__PURE__ */ note(door),
  'redirect-earlier': /* @__PURE__ */ note(
    (f) =>
      say`Eso sí, si sale ${f.earlierRole ? say`el puesto de ${f.earlierRole}` : say`el otro puesto`}, me encantaría saberlo.`,
  ),
  'redirect-direction': /* @__PURE__ */ note(
    (f) =>
      say`Eso sí, si más adelante ${f.isAgency ? 'buscan' : f.you('buscan', 'buscáis')} a alguien para trabajar en ${wanted(f)}, me encantaría saberlo.`,
  ),
  'decline-offer': /* @__PURE__ */ note(() => undefined, firmAboutOffer),
  'take-back': /* @__PURE__ */ note(
    (f) => say`Siento no poder ${f.you('darle', 'darte')} otra respuesta.`,
    firmAboutYes,
  ),
};
