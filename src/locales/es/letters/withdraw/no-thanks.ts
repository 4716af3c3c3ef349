import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { alsoCancel, otherApplication, them } from '../parts.ts';
import type { LetterFacts, SpanishLetter } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

/** Where a line was crossed: what has to be said, and nothing that is kind for the sake of it. */
const noThanks =
  (tone: Tone): SpanishLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${f.hasApplied ? say`Retiro mi candidatura` : say`Me retiro del proceso`}${role(f)}; mi decisión es definitiva.
    ${f.isAgency && say`${f.you('Le', 'Te')} pido que se lo ${f.you('comunique', 'comuniques')} a ${them(f)}.`}
    ${
      f.rounds
        ? say`${f.you('Le pido que cancele', 'Te pido que canceles')} ${f.rounds.all}.`
        : f.maybeBooked &&
          say`${f.you('Le pido que cancele', 'Te pido que canceles')} cualquier entrevista que esté programada.`
    }
    ${doNotContactMe(f)}
    ${alsoCancel(f)}
    ${f.reason && spare(9)`${f.reason}.`}
    ${otherApplication(f)}

    ${f.bye('Un saludo')}
  `;

const role = (f: LetterFacts) =>
  say`${f.role && f.channel !== 'phone' && say`${f.hasApplied ? ' al' : ' para el'} puesto de ${f.role}`}${f.there}`;

/** With another application there, only this one is closed. */
const doNotContactMe = (f: LetterFacts) => {
  if (f.isAgency)
    return (
      !f.otherRole &&
      say`Prefiero que no ${f.you('vuelva', 'vuelvas')} a presentarme a ${f.company ?? 'esta empresa'}.`
    );
  return f.otherRole
    ? say`${f.you('Les pido que no vuelvan', 'Os pido que no volváis')} a contactarme por este puesto.`
    : say`${f.you('Les pido que no vuelvan', 'Os pido que no volváis')} a contactarme por este puesto ni por ningún otro.`;
};

const aloud = (f: LetterFacts) => letter`
  ${f.hi('formal')}

  ${f.hasApplied ? say`Retiro mi candidatura` : say`Me retiro del proceso`}, y la decisión es definitiva.
  ${f.isAgency && say`${f.you('Le', 'Te')} pido que se lo ${f.you('comunique', 'comuniques')} a ${them(f)}.`}
  ${f.rounds && say`${f.you('Le pido que cancele', 'Te pido que canceles')} ${f.rounds.all}.`}
  ${alsoCancel(f)}
  ${f.reason && spare(9)`${f.reason}.`}
  ${otherApplication(f)}

  No voy a comentarlo por teléfono.
  ${f.you('Le pido que no me devuelva', 'Te pido que no me devuelvas')} la llamada.
  Hoy mismo ${f.you('le', 'te')} mando un correo para que conste por escrito.
  Es todo lo que tenía que decir, así que cuelgo ya.
  Adiós.
`;

/** A letter, and what takes its place where a line was crossed. */
export const unlessWronged =
  (otherwise: SpanishLetter, tone: Tone): SpanishLetter =>
  (f) =>
    f.wasWronged ? noThanks(tone)(f) : otherwise(f);

export const unlessWrongedAloud =
  (otherwise: SpanishLetter): SpanishLetter =>
  (f) =>
    f.wasWronged ? aloud(f) : otherwise(f);
