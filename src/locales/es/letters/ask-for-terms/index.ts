import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { theOffer } from '../decline-offer/parts.ts';
import { enjoyed, them } from '../parts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { LetterFacts, SpanishLetter, SpanishLetters, SpanishMail } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

/** “un salario de 62.000 €”: the one condition. It is asked for before the draft. */
export const condition = (f: LetterFacts) => f.condition ?? say`un cambio en las condiciones`;

/** What the letter is about: thanks for the offer, or what there is to settle before there is one. */
const opening = (f: LetterFacts, tone: Tone) => {
  // The next sentence names the offer, where there is little room.
  if (f.hasOffer && f.isAgency && f.channel === 'text') return undefined;
  if (f.hasOffer)
    return f.isAgency
      ? say`Gracias por hacerme llegar ${theOffer(f)}.`
      : say`Muchas gracias por ${f.theirOffer}.`;
  return say`Antes de seguir adelante con ${f.theRole}${f.there}, ${tone === 'formal' ? 'quisiera' : 'me gustaría'} comentar${f.isAgency ? f.you('le', 'te') : f.you('les', 'os')} una cosa.`;
};

/** The yes that depends on it: “Después de conocer a Sam y a Lena, me apetece de verdad …” */
const eager = (f: LetterFacts): Line => {
  const would = f.likes ? 'encantaría' : 'gustaría mucho';
  if (f.isAgency) return say`Me ${would} aceptar el puesto`;
  return say`${f.toThem ? say`Después de conocer ${f.toThem}, me` : say`Me`} ${would} trabajar con ${f.you('ustedes', 'vosotros')}`;
};

/** The yes that leads to the one condition: “Mi intención es aceptarla.” */
export const need = (f: LetterFacts, tone: Tone = 'warm'): Line | undefined => {
  if (!f.hasOffer) return undefined;
  return tone === 'warm' && !f.isShort
    ? because('situation')`${eager(f)}.`
    : because(
        'situation',
      )`Mi intención es aceptar${f.isAgency && f.channel === 'text' ? say` ${theOffer(f)}` : 'la'}.`;
};

/** The one question, which any condition completes: “¿sería posible contar con un salario de 62.000 €?” */
export const ask = (f: LetterFacts): Line => {
  if (!f.hasOffer)
    return f.isAgency
      ? say`¿${f.you('Podría', 'Podrías')} preguntar a ${them(f)} si sería posible contar con ${condition(f)}?`
      : say`¿Sería posible contar con ${condition(f)}?`;
  return f.isAgency
    ? say`Solo hay un punto pendiente: ¿${f.you('podría', 'podrías')} preguntar a ${them(f)} si sería posible contar con ${condition(f)}?`
    : say`Solo hay un punto que me gustaría comentar: ¿sería posible contar con ${condition(f)}?`;
};

/** What a yes to that would mean. */
const ifSo = (f: LetterFacts) =>
  f.hasOffer
    ? because(
        'situation',
      )`Si pudiera ser, ${f.isAgency ? 'les' : f.you('les', 'os')} diría que sí sin dudarlo, porque todo lo demás me parece muy bien.`
    : say`De eso depende que pueda aceptar el puesto, y prefiero decirlo ahora y no al final.`;

/** By when an answer would help. Before there is an offer, nothing is due. */
export const answer = (f: LetterFacts) => {
  if (f.deadline)
    return f.hasOffer
      ? say`Tengo hasta el ${f.deadline} para responder, y me ayudaría mucho saberlo antes.`
      : say`Me ayudaría saberlo antes del ${f.deadline}.`;
  return f.rounds && !f.hasOffer ? say`Me ayudaría saberlo antes de ${f.rounds.next}.` : undefined;
};

const byPhone = (f: LetterFacts) =>
  spare(
    1,
  )`Si ${f.you('prefiere', 'prefieres')} que lo hablemos, ${f.you('puede', 'puedes')} llamarme cuando ${f.you('le', 'te')} venga bien.`;

const grateful = (f: LetterFacts) => !f.hasOffer && say`Muchas gracias por ${f.you('su', 'tu')} ayuda.`;

const warm: SpanishLetter = (f) => letter`
  ${f.hi('warm')}

  ${opening(f, 'warm')}
  ${need(f)}
  ${ask(f)}
  ${ifSo(f)}

  ${answer(f)}
  ${byPhone(f)}
  ${enjoyed(f)}
  ${grateful(f)}

  ${f.bye('Un saludo')}
`;

const warmPhoneLast: SpanishLetter = (f) => letter`
  ${f.hi('warm')}

  ${opening(f, 'warm')}
  ${enjoyed(f)}
  ${need(f, f.enjoyed ? 'formal' : 'warm')}
  ${ask(f)}

  ${ifSo(f)}
  ${answer(f)}
  ${spare(1)`También podemos hablarlo por teléfono, si ${f.you('le', 'te')} viene mejor.`}
  ${grateful(f)}

  ${f.bye('Un cordial saludo')}
`;

const formal: SpanishLetter = (f) => letter`
  ${f.hi('formal')}

  ${opening(f, 'formal')}
  ${need(f, 'formal')}
  ${ask(f)}
  ${ifSo(f)}

  ${answer(f)}
  ${spare(1)`También podemos comentarlo por teléfono.`}
  ${enjoyed(f)}

  ${f.bye('Atentamente')}
`;

const brief: SpanishLetter = (f) => letter`
  ${f.hi('brief')}

  ${opening(f, 'brief')}
  ${need(f, 'brief')}
  ${ask(f)}
  ${ifSo(f)}
  ${answer(f)}

  ${f.bye(f.hasOffer ? 'Un cordial saludo' : 'Gracias y un saludo')}
`;

const short =
  (tone: Tone): SpanishLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${opening(f, tone)}
    ${need(f, tone)}
    ${ask(f)}
    ${spare(4)`${ifSo(f)}`}
    ${answer(f)}
  `;

const phone =
  (tone: Tone): SpanishLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${f.hasOffer ? (f.isAgency ? say`Es sobre la oferta${f.company && say` de ${f.company}`}.` : say`Muchas gracias por la oferta.`) : say`Antes de seguir adelante me gustaría comentar${f.you('le', 'te')} una cosa.`}
    ${need(f, tone)}
    ${ask(f)}
    ${ifSo(f)}

    ${answer(f)}
    ${enjoyed(f)}
    No hace falta que me ${f.you('conteste', 'contestes')} ahora mismo.
    ${f.you('Le', 'Te')} mando también un correo para que ${f.you('lo tenga', 'lo tengas')} por escrito.
    ${grateful(f)}
  `;

const mail: SpanishMail = {
  subject: (f) =>
    f.hasOffer
      ? f.role
        ? [
            say`Oferta para ${f.role}${f.there}: una pregunta antes de responder`,
            say`Oferta para ${f.role}: una pregunta antes de responder`,
            say`Una pregunta sobre la oferta: ${f.role}`,
          ]
        : [say`La oferta${f.there}: una pregunta antes de responder`, say`Una pregunta sobre la oferta`]
      : f.role
        ? [
            say`Una pregunta sobre las condiciones: ${f.role}${f.there}`,
            say`Una pregunta sobre las condiciones: ${f.role}`,
            say`Una pregunta: ${f.role}`,
          ]
        : [say`Una pregunta sobre las condiciones`],
  email: { warm: [warm, warmPhoneLast], formal: [formal], brief: [brief] },
  chat: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  text: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  phone: { warm: [phone('warm')], formal: [phone('formal')], brief: [phone('brief')] },
};

/** Says yes on one condition, to an offer or before there is one (domain, section 2, rows 3 and 10). */
export const askForTerms: SpanishLetters = { ...mail, variants: { agency: mail } };
