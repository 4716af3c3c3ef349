import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { reasonIfRoom } from '../parts.ts';
import { closings, door, earlier, inAllTones, left, wanted } from './parts.ts';
import type { LetterFacts, SpanishNotes } from '../facts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';

/** What whoever arranges the interviews has been asked. */
const arranged = (f: LetterFacts) =>
  f.rounds &&
  (f.contact
    ? spare(2)`Ya he pedido a ${f.contact} que cancele ${f.rounds.all}.`
    : spare(2)`Ya he pedido que se ${f.rounds.isOne ? 'cancele' : 'cancelen'} ${f.rounds.all}.`);

/** Where a line was crossed: the fact, and nothing kind. */
const wronged = (f: LetterFacts) => letter`
  ${f.hi('formal')}

  ${f.you('Le', 'Te')} comunico que ${f.withdrawing}.
  ${arranged(f)}

  ${f.bye('Un saludo')}
`;

const note = (more: (f: LetterFacts) => Line | undefined) =>
  inAllTones(
    (tone) => (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
        ${f.hi(tone)}

        Como ${f.you('fue usted', 'fuiste tú')} quien me propuso el puesto, quería que ${f.you('lo supiera', 'lo supieras')} por mí: ${left(f)}.
        ${reasonIfRoom(f)}
        ${arranged(f)}
        ${more(f)}

        ${spare(1)`${tone === 'brief' ? 'Gracias' : 'Muchas gracias'} por haber pensado en mí.`}

        ${f.bye(closings[tone])}
      `,
  );

/** To the person who invited the candidate to interview, beside what goes to whoever arranges that. */
export const inviter: SpanishNotes = {
  withdraw: /* @__PURE__ */ note(() => undefined),
  'keep-door-open': /* @__PURE__ */ note(door),
  'redirect-earlier': /* @__PURE__ */ note(
    (f) => say`Me sigue interesando ${earlier(f)}, así que he preguntado si está abierto.`,
  ),
  'redirect-direction': /* @__PURE__ */ note(
    (f) =>
      say`Lo que de verdad me gustaría es trabajar en ${wanted(f)}, así que he preguntado si hay algún puesto en esa línea.`,
  ),
};
