import { because, letter, say } from '../../../../letters/bow-out/template.ts';
import { ask, ifThatIsDifficult, situationOf, sorry, sorryIfRoom, subject, then, why } from './parts.ts';
import type { LetterFacts, SpanishLetter, SpanishLetters, SpanishMail } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

/** Thanks for an offer that is to be thought over. */
const offered = (f: LetterFacts) =>
  f.hasOffer &&
  !f.needsAdjustment &&
  (f.isAgency
    ? because(
        'situation',
      )`Gracias por hacerme llegar la oferta${f.role && say` para el puesto de ${f.role}`}${f.at}.`
    : because('situation')`Muchas gracias por ${f.theirOffer}.`);

/** Only the interview itself is in question. */
const restStays = (f: LetterFacts) =>
  situationOf(f) === 'adjustment' && say`Por lo demás, todo puede seguir como estaba previsto.`;

const grateful = (f: LetterFacts) =>
  (situationOf(f) === 'adjustment' || !f.hasOffer) && say`Muchas gracias por ${f.you('su', 'tu')} ayuda.`;

const warm: SpanishLetter = (f) => letter`
  ${f.hi('warm')}

  ${offered(f)}
  ${why(f, 'warm')}
  ${ask(f)}
  ${restStays(f)}
  ${then(f)}

  ${sorry(f, 'warm')}
  ${ifThatIsDifficult(f)}
  ${grateful(f)}

  ${f.bye('Un saludo')}
`;

/** The question first, and the reason after it. */
const warmAskFirst: SpanishLetter = (f) => {
  // An interview that cannot be attended is named by the reason.
  const isReasonFirst = situationOf(f) === 'somethingCameUp' || situationOf(f) === 'acceptedElsewhere';
  return letter`
    ${f.hi('warm')}

    ${offered(f)}
    ${isReasonFirst ? why(f, 'warm') : ask(f)}
    ${isReasonFirst ? ask(f) : why(f, 'warm')}
    ${restStays(f)}

    ${then(f)}
    ${ifThatIsDifficult(f)}
    ${sorry(f, 'warm')}
    ${grateful(f)}

    ${f.bye('Un cordial saludo')}
  `;
};

const formal: SpanishLetter = (f) => letter`
  ${f.hi('formal')}

  ${offered(f)}
  ${why(f, 'formal')}
  ${ask(f)}
  ${restStays(f)}
  ${then(f)}

  ${sorry(f, 'formal')}
  ${ifThatIsDifficult(f, 'formal')}
  ${grateful(f)}

  ${f.bye('Atentamente')}
`;

const brief: SpanishLetter = (f) => letter`
  ${f.hi('brief')}

  ${offered(f)}
  ${why(f, 'brief')}
  ${ask(f)}
  ${restStays(f)}
  ${then(f)}
  ${sorry(f, 'brief')}

  ${f.bye('Gracias y un saludo')}
`;

const short =
  (tone: Tone): SpanishLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${f.channel === 'chat' && offered(f)}
    ${why(f, tone)}
    ${ask(f)}
    ${then(f)}
    ${sorryIfRoom(f, tone)}
  `;

const phone =
  (tone: Tone): SpanishLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${offered(f)}
    ${why(f, tone)}
    ${ask(f)}
    ${restStays(f)}
    ${then(f)}

    ${sorry(f, tone)}
    ${ifThatIsDifficult(f)}
    ${f.you('Le', 'Te')} mando también un correo para que quede por escrito.
    ${!f.hasOffer && say`Muchas gracias.`}
  `;

const mail: SpanishMail = {
  subject,
  email: { warm: [warm, warmAskFirst], formal: [formal], brief: [brief] },
  chat: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  text: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  phone: { warm: [phone('warm')], formal: [phone('formal')], brief: [phone('brief')] },
};

/** Asks for time, or for a change that makes the interview possible (domain, section 2, rows 3, 4 and 5). */
export const pause: SpanishLetters = { ...mail, variants: { agency: mail } };
