import { letter, say } from '../../../../letters/bow-out/template.ts';
import { them } from '../parts.ts';
import type { LetterFacts, SpanishLetter, SpanishLetters, SpanishMail } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

type Situation = 'acceptOffer' | 'confirmInterview' | 'nextStep';

function situationOf(f: LetterFacts): Situation {
  if (f.accepts) return 'acceptOffer';
  return f.rounds || f.maybeBooked ? 'confirmInterview' : 'nextStep';
}

const forRole = (f: LetterFacts) => f.role && say` para el puesto de ${f.role}`;

/** “la entrevista del 2 de diciembre para el puesto de Data engineer” */
const theInterview = (f: LetterFacts) =>
  f.rounds
    ? say`${f.rounds.all}${forRole(f)}${f.there}`
    : say`la ${f.isBefore ? 'primera' : 'próxima'} entrevista${forRole(f)}${f.there}`;

/** Thanks to whoever answered questions in the last interview. */
const thanksForAnswers = (f: LetterFacts) => {
  if (!f.hasHeard) return undefined;
  if (f.isAgency)
    return say`Si ${f.you('tiene ocasión, le agradecería que diera', 'tienes ocasión, te agradecería que dieras')} las gracias ${f.toThem ?? say`a ${them(f)}`} por resolver mis dudas la última vez.`;
  return say`Muchas gracias${f.toAll && say` ${f.toAll}`} por resolver mis dudas la última vez.`;
};

/** What is confirmed, accepted or gone on with. */
function news(f: LetterFacts, tone: Tone) {
  const offer =
    f.isAgency && f.company
      ? say`la oferta de ${f.company}${forRole(f)}`
      : say`la oferta${forRole(f)}${f.at}`;
  switch (situationOf(f)) {
    case 'acceptOffer':
      if (tone === 'brief') return say`La respuesta es sí: acepto ${offer}.`;
      return tone === 'formal'
        ? say`Acepto con mucho gusto ${offer}.`
        : say`Acepto con mucha ilusión ${offer}.`;
    case 'confirmInterview':
      return tone === 'formal' || (tone === 'brief' && !f.rounds)
        ? say`${f.you('Le', 'Te')} confirmo mi asistencia a ${theInterview(f)}.`
        : tone === 'warm' && f.rounds?.isOne
          ? say`${f.you('Le', 'Te')} confirmo que ${f.rounds.onDay} estaré en la entrevista${f.rounds.people}${forRole(f)}${f.there}.`
          : say`${f.you('Le', 'Te')} confirmo ${theInterview(f)}.`;
    case 'nextStep':
      return tone === 'formal'
        ? say`Quisiera seguir adelante con el proceso${forRole(f)}${f.there}.`
        : say`Me gustaría seguir adelante con el proceso${forRole(f)}${f.there}.`;
  }
}

/** The feeling that belongs to it, in the warm tone. */
const glad = (f: LetterFacts) => {
  switch (situationOf(f)) {
    case 'acceptOffer':
      return f.isAgency
        ? say`Gracias por ${f.you('su', 'tu')} ayuda durante todo el proceso.`
        : say`Muchas gracias${f.toAll && say` ${f.toAll}`} por la confianza; tengo muchas ganas de empezar.`;
    case 'confirmInterview':
      if (f.isBefore) return say`Tengo muchas ganas de que llegue.`;
      return f.toThem && !f.hasHeard && !f.isAgency
        ? say`Después de conocer ${f.toThem}, tengo muchas ganas de seguir adelante.`
        : say`Tengo muchas ganas de seguir adelante.`;
    case 'nextStep':
      return say`Muchas gracias por todo hasta ahora.`;
  }
};

/** The one question. */
const ask = (f: LetterFacts) => {
  switch (situationOf(f)) {
    case 'acceptOffer':
      return say`¿Qué ${f.isAgency ? 'necesitan' : f.you('necesitan', 'necesitáis')} de mí a partir de ahora?`;
    case 'confirmInterview':
      return say`¿Conviene que lleve o prepare algo?`;
    case 'nextStep':
      return say`¿Qué días ${f.isAgency ? 'les' : f.you('les', 'os')} vendrían bien?`;
  }
};

const tell = (f: LetterFacts) =>
  f.isAgency &&
  situationOf(f) !== 'confirmInterview' &&
  say`${f.you('Le agradecería que se lo comunicara', 'Te agradecería que se lo comunicaras')} a ${them(f)}.`;

/** Thanks to whoever arranges the interviews, unless others are thanked already. */
const thanksForArranging = (f: LetterFacts) =>
  situationOf(f) === 'confirmInterview' && !f.hasHeard && say`Muchas gracias por organizarlo todo.`;

const warm: SpanishLetter = (f) => letter`
  ${f.hi('warm')}

  ${news(f, 'warm')}
  ${glad(f)}
  ${thanksForAnswers(f)}
  ${tell(f)}

  ${ask(f)}

  ${f.bye(situationOf(f) === 'confirmInterview' ? (f.isAgency ? 'Gracias y un saludo' : say`${f.hasHeard ? 'Un saludo' : 'Gracias'} y ${f.until}`) : 'Un saludo')}
`;

const warmInShort: SpanishLetter = (f) => letter`
  ${f.hi('warm')}

  ${news(f, 'brief')}
  ${glad(f)}
  ${thanksForAnswers(f)}
  ${tell(f)}
  ${ask(f)}
  ${thanksForArranging(f)}

  ${f.bye('Un cordial saludo')}
`;

const formal: SpanishLetter = (f) => letter`
  ${f.hi('formal')}

  ${news(f, 'formal')}
  ${
    f.accepts
      ? f.isAgency
        ? glad(f)
        : say`Muchas gracias por la confianza.`
      : situationOf(f) === 'nextStep' && glad(f)
  }
  ${thanksForAnswers(f)}
  ${tell(f)}

  ${ask(f)}
  ${situationOf(f) === 'confirmInterview' && !f.hasHeard && say`Muchas gracias por organizarlo todo.`}

  ${f.bye('Atentamente')}
`;

const brief: SpanishLetter = (f) => letter`
  ${f.hi('brief')}

  ${news(f, 'brief')}
  ${situationOf(f) === 'nextStep' && glad(f)}
  ${thanksForAnswers(f)}
  ${tell(f)}
  ${ask(f)}

  ${f.bye('Gracias y un saludo')}
`;

const short =
  (tone: Tone): SpanishLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${news(f, tone)}
    ${tone === 'warm' && glad(f)}
    ${f.channel === 'chat' && thanksForAnswers(f)}
    ${tell(f)}
    ${ask(f)}
  `;

/** The first that fits an inbox is used. */
const subject: SpanishMail['subject'] = (f) => {
  const role = f.role && say` para ${f.role}`;
  const inBrackets = f.role && say` (${f.role})`;
  switch (situationOf(f)) {
    case 'acceptOffer':
      return [
        ...(f.company ? [say`Acepto la oferta${role}${f.role ? f.at : say` de ${f.company}`}`] : []),
        say`Acepto la oferta${role}`,
      ];
    case 'confirmInterview': {
      const noun = f.rounds && !f.rounds.isOne ? 'las entrevistas' : 'la entrevista';
      return [
        ...(f.rounds ? [say`Confirmo ${noun} ${f.rounds}${inBrackets}`] : []),
        say`Confirmo ${noun}${inBrackets}`,
      ];
    }
    case 'nextStep':
      return [say`Sigo adelante con el proceso${role}${f.there}`, say`Sigo adelante con el proceso${role}`];
  }
};

const mail: SpanishMail = {
  subject,
  email: { warm: [warm, warmInShort], formal: [formal], brief: [brief] },
  chat: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  text: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
};

/** Stays in: confirms the interview, or accepts the offer (domain, section 2, rows 3 and 7). */
export const stay: SpanishLetters = { ...mail, variants: { agency: mail } };
