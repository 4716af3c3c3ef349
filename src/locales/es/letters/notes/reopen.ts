import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { them } from '../parts.ts';
import { theOffer } from '../decline-offer/parts.ts';
import { closings, inAllTones, wanted } from './parts.ts';
import type { LetterFacts, SpanishLetters, SpanishNotes } from '../facts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';

/** Subjects of the note that asks to come back. */
export const reopenSubject: SpanishLetters['subject'] = (f) => {
  if (f.hasOffer)
    return f.role
      ? [say`¿Sigue en pie la oferta de ${f.role}${f.there}?`, say`¿Sigue en pie la oferta de ${f.role}?`]
      : [say`¿Sigue en pie la oferta?`];
  return f.role
    ? [
        say`¿Sigue abierto el puesto de ${f.role}${f.there}?`,
        say`¿Sigue abierto el puesto de ${f.role}?`,
        say`¿Sigue abierto? ${f.role}`,
      ]
    : [say`¿Sigue abierto el proceso de selección?`];
};

/** The question, which is to the agency where there is one. */
const isOpen = (f: LetterFacts, what: string) =>
  f.isAgency
    ? say`¿${f.you('Podría', 'Podrías')} preguntar a ${them(f)} si ${what}?`
    : say`¿${f.you('Sabe', 'Sabes')} si ${what}?`;

/** The fact that the reader was told, and would wonder about. */
const instead = (f: LetterFacts) =>
  f.hasSigned || f.isUnsigned
    ? because('otherJob')` porque había aceptado otro trabajo`
    : f.isStaying
      ? because('otherJob')` porque me quedaba en mi trabajo`
      : undefined;

const now = (f: LetterFacts) =>
  f.isLife ? because('situation')`ahora mi situación ha cambiado` : say`he cambiado de idea`;

const back = (asked: (f: LetterFacts) => Line | undefined) =>
  inAllTones(
    (tone) => (f) => letter`
      ${f.hi(tone)}

      Hace poco ${f.withdrew}${instead(f)}${asked(f)}, pero ${now(f)}.
      ${!f.isLife && tone !== 'brief' && spare(2)`Siento las idas y venidas.`}
      ${tone !== 'brief' && spare(1)`Si todavía es posible, me gustaría mucho volver al proceso.`}
      ${isOpen(f, 'el puesto sigue abierto')}

      Si no es así, lo entiendo perfectamente.

      ${f.bye(closings[tone])}
    `,
  );

/** Asks to come back, where the candidate regrets having left. */
export const reopen: SpanishNotes = {
  withdraw: /* @__PURE__ */ back(() => undefined),
  'keep-door-open': /* @__PURE__ */ back(() => undefined),
  'redirect-earlier': /* @__PURE__ */ back((f) =>
    f.channel === 'text'
      ? undefined
      : say` y pregunté por ${f.earlierRole ? say`el puesto de ${f.earlierRole}` : say`otro puesto`}`,
  ),
  'redirect-direction': /* @__PURE__ */ back((f) =>
    f.channel === 'text' ? undefined : say` y pregunté por puestos relacionados con ${wanted(f)}`,
  ),
  'decline-offer': inAllTones(
    (tone) => (f) => letter`
      ${f.hi(tone)}

      Hace poco ${f.you('le', 'te')} dije que no aceptaba ${theOffer(f)}, pero he cambiado de idea.
      ${tone !== 'brief' && spare(2)`Siento las idas y venidas.`}
      Si todavía es posible, me gustaría aceptarla.
      ${isOpen(f, 'sigue en pie')}

      Si no es así, lo entiendo perfectamente.

      ${f.bye(closings[tone])}
    `,
  ),
};
