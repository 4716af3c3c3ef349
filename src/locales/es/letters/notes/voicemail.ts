import { letter, say } from '../../../../letters/bow-out/template.ts';
import { cancel, leaving, reasonIfRoom } from '../parts.ts';
import { ask, then, why } from '../pause/parts.ts';
import { wontJoin } from '../take-back/parts.ts';
import { door, earlier, inAllTones, wanted } from './parts.ts';
import type { LetterFacts, SpanishNotes } from '../facts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';

const tell = (f: LetterFacts) =>
  f.isAgency &&
  say`${f.you('Le agradecería que se lo comunicara', 'Te agradecería que se lo comunicaras')} a ${f.client ?? f.company ?? 'la empresa'}.`;

const after = (f: LetterFacts) =>
  say`${f.you('Le', 'Te')} mando también un correo, y ${f.you('puede', 'puedes')} localizarme en el móvil.`;

/** The decision: “Llamo para decirle que me retiro del proceso.” */
const news = (f: LetterFacts) => say`Quería ${f.you('decirle', 'decirte')} que ${leaving(f)}.`;

/** Where a line was crossed: the fact, and nothing kind. */
const wronged = (f: LetterFacts) => letter`
  ${f.hi('formal')}
  ${news(f)}
  ${cancel(f)}
  ${f.you('Le', 'Te')} mando también un correo.
`;

const leave = (more: (f: LetterFacts) => Line | false | undefined) =>
  inAllTones(
    (tone) => (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
        ${f.hi(tone)}
        ${news(f)}
        ${reasonIfRoom(f)}
        ${cancel(f)}
        ${more(f)}
        ${after(f)}
      `,
  );

/** Left where nobody picks up: under a minute, a sentence a line, and then what follows. */
export const voicemail: SpanishNotes = {
  withdraw: /* @__PURE__ */ leave(() => undefined),
  'keep-door-open': /* @__PURE__ */ leave((f) => !f.reason && door(f)),
  'redirect-earlier': /* @__PURE__ */ leave(
    (f) => say`Me sigue interesando ${earlier(f)}, y en el correo pregunto si está abierto.`,
  ),
  'redirect-direction': /* @__PURE__ */ leave(
    (f) => say`Lo que de verdad me gustaría es trabajar en ${wanted(f)}, y en el correo pregunto por eso.`,
  ),
  'decline-offer': inAllTones(
    (tone) => (f) => letter`
      ${f.hi(tone)}
      ${f.isAgency ? say`Quería ${f.you('decirle', 'decirte')} que he decidido no aceptar la oferta${f.company && say` de ${f.company}`}.` : say`Muchas gracias por la oferta, pero he decidido no aceptarla.`}
      ${reasonIfRoom(f)}
      ${tell(f)}
      ${after(f)}
    `,
  ),
  'take-back': inAllTones(
    (tone) => (f) => letter`
      ${f.hi(tone)}
      ${tone === 'formal' ? 'Lamento mucho tener que decirlo' : 'Siento mucho tener que decirlo'}: he decidido retirar mi aceptación y ${wontJoin(f)}.
      ${reasonIfRoom(f)}
      ${tell(f)}
      ${after(f)}
    `,
  ),
  pause: inAllTones(
    (tone) => (f) => letter`
      ${f.hi(tone)}
      ${why(f, tone)}
      ${ask(f)}
      ${then(f)}
      ${after(f)}
    `,
  ),
};
