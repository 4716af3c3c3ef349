import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { capitalized } from '../letter-case.ts';
import { client, thankThem } from '../parts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts, SpanishLetter, SpanishLetters, SpanishMail } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

/** “antes de la entrevista del 2 de diciembre”, “antes de darle una respuesta”; nothing after a yes. */
const before = (f: LetterFacts) => {
  if (f.hasAccepted) return undefined;
  if (f.hasOffer)
    return f.isAgency
      ? because('situation')`antes de responder a la oferta`
      : because('situation')`antes de ${f.you('darle', 'darte')} una respuesta`;
  return f.rounds ? say`antes de ${f.rounds.next}` : say`antes del siguiente paso`;
};

/** “¿Podríamos hablar quince minutos por teléfono?” An agency arranges it with its client. */
const askFor = (f: LetterFacts, when: Line | undefined) =>
  f.isAgency
    ? say`¿${f.you('Podría', 'Podrías')} organizarme una llamada de quince minutos con ${client(f, !when)}${when && say` ${when}`}?`
    : say`¿Podríamos hablar quince minutos por teléfono${when && say` ${when}`}?`;

/** The same with the day before which: “¿Podríamos hablar … antes de la entrevista del 2 de diciembre?” */
export const ask = (f: LetterFacts) => askFor(f, before(f));

/** Ends “Me gustaría …”. */
const matter = (f: LetterFacts): Line => {
  if (f.unclear) return say`entender mejor ${f.unclear}`;
  return f.hasOffer
    ? say`comentar un par de cosas sobre la oferta`
    : say`comentar un par de cosas sobre el puesto`;
};

/** “Me gustaría entender mejor hacia dónde puede evolucionar el puesto …” */
const topic = (f: LetterFacts) =>
  f.hasAccepted
    ? because('situation')`Ahora que he aceptado, me gustaría ${matter(f)}.`
    : say`Me gustaría ${matter(f)}.`;

/** “Antes de la entrevista del 2 de diciembre me gustaría entender mejor …” */
const topicBefore = (f: LetterFacts) => {
  const day = before(f);
  return day ? capitalized(say`${day} me gustaría ${matter(f)}.`) : topic(f);
};

export const when = (f: LetterFacts) =>
  f.slots ? say`Puedo ${f.slots}.` : say`Me adapto al día y a la hora que mejor ${f.you('le', 'te')} vengan.`;

const otherwise = (f: LetterFacts) =>
  f.slots &&
  spare(
    3,
  )`Si no ${f.you('le', 'te')} encaja ninguna de esas horas, me adapto a la que mejor ${f.you('le', 'te')} venga.`;

/** Where there is an offer, thanks for it and the day of the answer. */
const offered = (f: LetterFacts) =>
  f.hasOffer &&
  (f.isAgency
    ? because(
        'situation',
      )`Gracias por hacerme llegar la oferta${f.role && say` para el puesto de ${f.role}`}${f.at}.`
    : because('situation')`Muchas gracias por ${f.theirOffer}.`);

const answerBy = (f: LetterFacts) =>
  f.hasOffer &&
  f.deadline &&
  because('situation')`${f.you('Tendrá', 'Tendrás')} mi respuesta, como muy tarde, el ${f.deadline}.`;

/** The role, where nothing has named it. */
const about = (f: LetterFacts) => !f.hasOffer && f.role && say`Es sobre ${f.theRole}${f.there}.`;

/** “Me gustó mucho conocer al equipo.” */
const enjoyed = (f: LetterFacts) => {
  if (f.enjoyed) return say`${capitalized(f.enjoyed)}.`;
  return f.hasOffer ? thankThem(f) : undefined;
};

/** Thanks for what there has been so far, and for the quarter of an hour. */
const grateful = (f: LetterFacts) =>
  !f.hasOffer &&
  (f.toAll && !f.isAgency
    ? say`Muchas gracias ${f.toAll} por ${f.you('su', 'vuestra')} ayuda hasta ahora.`
    : say`Muchas gracias por ${f.you('su', 'tu')} ayuda.`);

const warm: SpanishLetter = (f) => letter`
  ${f.hi('warm')}

  ${offered(f)}
  ${topicBefore(f)}
  ${askFor(f, undefined)}

  ${when(f)}
  ${otherwise(f)}
  ${answerBy(f)}

  ${enjoyed(f)}
  ${grateful(f)}

  ${f.bye('Un saludo')}
`;

const warmAskFirst: SpanishLetter = (f) => letter`
  ${f.hi('warm')}

  ${offered(f)}
  ${enjoyed(f)}
  ${ask(f)}
  ${topic(f)}

  ${when(f)}
  ${answerBy(f)}
  ${spare(3)`Si resulta complicado encontrar un hueco, también me ayudarían unas líneas por correo.`}

  ${f.bye('Muchas gracias y un saludo')}
`;

const formal: SpanishLetter = (f) => letter`
  ${f.hi('formal')}

  ${offered(f)}
  ${topic(f)}
  ${ask(f)}

  ${when(f)}
  ${otherwise(f)}
  ${answerBy(f)}

  ${enjoyed(f)}
  ${!f.hasOffer && say`${f.you('Le', 'Te')} agradezco ${f.you('su', 'tu')} tiempo.`}

  ${f.bye('Atentamente')}
`;

const brief: SpanishLetter = (f) => letter`
  ${f.hi('brief')}

  ${offered(f)}
  ${ask(f)}
  ${topic(f)}
  ${when(f)}
  ${answerBy(f)}

  ${f.bye('Gracias y un saludo')}
`;

const short =
  (tone: Tone): SpanishLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${offered(f)}
    ${f.channel === 'chat' && about(f)}
    ${ask(f)}
    ${topicInShort(f)}
    ${when(f)}
    ${answerBy(f)}
    ${!f.hasOffer && (tone === 'formal' ? say`Muchas gracias.` : say`Gracias.`)}
  `;

/** A text message has room for one thing. */
export const topicInShort = (f: LetterFacts) =>
  f.channel === 'text' && f.mostUnclear
    ? spare(4)`Me gustaría entender mejor ${f.mostUnclear}.`
    : spare(4)`${topic(f)}`;

const mail: SpanishMail = {
  subject: (f) => {
    if (!f.role) return [say`¿Podríamos hablar quince minutos?`];
    const about = say` sobre ${f.hasOffer ? 'la oferta para el' : 'el'} puesto de ${f.role}`;
    return [
      ...(f.rounds && !f.hasOffer && !f.hasAccepted
        ? [
            say`¿Podríamos hablar antes ${f.rounds.first}? (${f.role})`,
            say`¿Podríamos hablar antes de la entrevista? (${f.role})`,
          ]
        : []),
      say`¿Podríamos hablar${about}?`,
      say`¿Podríamos hablar? ${f.role}`,
    ];
  },
  email: { warm: [warm, warmAskFirst], formal: [formal], brief: [brief] },
  chat: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  text: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
};

/** Asks for a quarter of an hour before the next step (domain, section 2, rows 2, 3, 8 and 10 to 15). */
export const askForCall: SpanishLetters = { ...mail, variants: { agency: mail } };
