import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { client } from '../parts.ts';
import type { LetterFacts, SpanishLetter, SpanishLetters, SpanishMail } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

/** “Mis preguntas para el 2 de diciembre (Data engineer)” */
const subject: SpanishMail['subject'] = (f) => {
  const role = f.role && say` (${f.role})`;
  return [
    ...(f.rounds ? [say`Mis preguntas para el ${f.rounds.day}${role}`] : []),
    say`Mis preguntas para la entrevista${role}`,
    f.role ? say`Mis preguntas: ${f.role}` : say`Mis preguntas`,
  ];
};

/** Who holds the interview, where that is known and is not the reader: the questions are theirs to answer. */
const other = (f: LetterFacts) => (f.interviewer?.text === f.to?.text ? undefined : f.interviewer);

/** “nuestra entrevista del 2 de diciembre” to the one who holds it, to others “la entrevista del 2 de diciembre con Sam” */
const interview = (f: LetterFacts) => {
  const whose = f.interviewer && !other(f) ? 'nuestra' : 'la';
  const name = f.channel === 'email' ? other(f) : undefined;
  return say`${whose} entrevista${f.rounds && say` ${f.rounds.firstDay}`}${name && say` con ${name}`}${f.there}`;
};

/** “¿Podría hacérselas llegar a Sam?” */
const passOn = (f: LetterFacts) => {
  const name = other(f);
  if (f.isAgency)
    return say`¿${f.you('Podría', 'Podrías')} hacérselas llegar ${name ? say`a ${name}` : say`a ${client(f)}`} antes de ese día?`;
  return name && say`¿${f.you('Podría', 'Podrías')} hacérselas llegar a ${name}?`;
};

/** “¿Podría avisar a Sam?” */
const letThemKnow = (f: LetterFacts) => {
  const name = other(f);
  return name && say`¿${f.you('Podría', 'Podrías')} avisar a ${name}?`;
};

const warm: SpanishLetter = (f) => letter`
  ${f.hi('warm')}

  Para aprovechar bien ${interview(f)}, ${f.you('le', 'te')} adelanto las preguntas que más me interesan sobre ${f.theRole}:
  ${f.agenda}

  ${passOn(f) ?? say`No hace falta que me ${f.you('responda', 'respondas')} por escrito: ya lo hablamos ese día.`}
  ${passOn(f) ? say`Muchas gracias por ${f.you('su', 'tu')} ayuda.` : say`Muchas gracias por ${f.you('su', 'tu')} tiempo.`}

  ${f.bye(passOn(f) ? 'Un saludo' : say`Un saludo y ${f.until}`)}
`;

const warmIfTimeAllows: SpanishLetter = (f) => letter`
  ${f.hi('warm')}

  Estoy preparando ${interview(f)} y, si da tiempo, me gustaría hacer estas preguntas sobre ${f.theRole}:
  ${f.agenda}

  ${passOn(f) ?? spare(1)`No hace falta que me ${f.you('responda', 'respondas')} por escrito.`}
  Muchas gracias por ${f.you('su', 'tu')} ayuda.

  ${f.bye('Un cordial saludo')}
`;

const formal: SpanishLetter = (f) => letter`
  ${f.hi('formal')}

  Con vistas a ${interview(f)}, me gustaría plantear las siguientes cuestiones sobre ${f.theRole}:
  ${f.agenda}

  ${passOn(f) ?? say`${f.you('Se las', 'Te las')} envío con antelación para que podamos tratarlas ese día, sin necesidad de respuesta por escrito.`}
  Muchas gracias.

  ${f.bye('Atentamente')}
`;

const brief: SpanishLetter = (f) => letter`
  ${f.hi('brief')}

  Estas son mis preguntas sobre ${f.theRole} para ${interview(f)}:
  ${f.agenda}

  ${passOn(f) ?? say`No hace falta que me ${f.you('responda', 'respondas')} antes: lo hablamos ese día.`}

  ${f.bye('Gracias y un saludo')}
`;

const chat =
  (tone: Tone): SpanishLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${tone === 'formal' ? say`De cara a ${interview(f)}, quisiera plantear esto:` : say`De cara a ${interview(f)}, me gustaría comentar esto:`}
    ${f.agenda}

    ${passOn(f)}
  `;

/** A text message has no room for the questions themselves. */
const text =
  (tone: Tone): SpanishLetter =>
  (f) => letter`
    ${f.hi(tone)}
    En ${interview(f)} me gustaría hacer algunas preguntas sobre ${f.theRole}.
    ${f.mostUnclear && spare(1, 'doubts')`Sobre todo quisiera entender mejor ${f.mostUnclear}.`}
    ${letThemKnow(f) ?? (tone === 'formal' ? say`Muchas gracias.` : say`Gracias.`)}
  `;

const mail: SpanishMail = {
  subject,
  email: { warm: [warm, warmIfTimeAllows], formal: [formal], brief: [brief] },
  chat: { warm: [chat('warm')], formal: [chat('formal')], brief: [chat('brief')] },
  text: { warm: [text('warm')], formal: [text('formal')], brief: [text('brief')] },
};

/** Sends the questions ahead of the interview (domain, section 4). */
export const probe: SpanishLetters = { ...mail, variants: { agency: mail } };
