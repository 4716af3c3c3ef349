import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { reasonIfRoom } from '../parts.ts';
import { theOffer } from '../decline-offer/parts.ts';
import { myAcceptance, wontJoin } from '../take-back/parts.ts';
import { closings, door, earlier, inAllTones, left, wanted } from './parts.ts';
import type { LetterFacts, SpanishNotes } from '../facts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { Tone } from '../../../../letters/types.ts';

const first = (f: LetterFacts) =>
  say`Quería que ${f.you('lo supiera', 'lo supieras')} por mí antes que nadie`;

/** Who hears it next. */
const next = (f: LetterFacts) => spare(2)`Ahora se lo digo también a ${f.contact ?? 'la empresa'}.`;

const thanks = (f: LetterFacts, tone: Tone) =>
  tone === 'brief'
    ? say`Gracias por haberme recomendado.`
    : say`Muchas gracias por haberme recomendado; ha sido un detalle por ${f.you('su', 'tu')} parte.`;

const note = (news: (f: LetterFacts) => Line, more?: (f: LetterFacts) => Line | undefined) =>
  inAllTones(
    (tone) => (f) => letter`
      ${f.hi(tone)}

      ${first(f)}: ${news(f)}.
      ${reasonIfRoom(f)}
      ${more?.(f)}
      ${next(f)}

      ${thanks(f, tone)}

      ${f.bye(closings[tone])}
    `,
  );

/** What would be welcome later; whoever takes another job leaves that to the main message. */
const later = (f: LetterFacts) => {
  if (f.isLife) return door(f);
  return f.hasOtherJob || !f.future
    ? undefined
    : spare(
        3,
      )`También voy a decir que, si más adelante buscan a alguien para ${f.future}, ${f.wouldLike} saberlo.`;
};

/** To the person who referred the candidate, a colleague or a friend, before they hear it from somebody else. */
export const referrer: SpanishNotes = {
  withdraw: /* @__PURE__ */ note(left),
  'keep-door-open': /* @__PURE__ */ note(left, later),
  'redirect-earlier': /* @__PURE__ */ note(
    left,
    (f) => say`Me sigue interesando ${earlier(f)}, y voy a preguntar si está abierto.`,
  ),
  'redirect-direction': /* @__PURE__ */ note(
    left,
    (f) =>
      say`Lo que de verdad me gustaría es trabajar en ${wanted(f)}, y voy a preguntar si hay algún puesto en esa línea.`,
  ),
  'decline-offer': /* @__PURE__ */ note((f) => say`he decidido no aceptar ${theOffer(f)}`),
  'take-back': /* @__PURE__ */ note(
    (f) => say`he decidido retirar ${myAcceptance(f)} y ${wontJoin(f)}`,
    (f) => say`Sé que ${f.you('dio', 'diste')} la cara por mí, y siento echarme atrás.`,
  ),
};
