import { letter, say } from '../../../letters/bow-out/template.ts';
import { leavingSubject, them } from './parts.ts';
import type { LetterFacts, SpanishLetter, SpanishLetters, SpanishMail } from './facts.ts';
import type { Tone } from '../../../letters/types.ts';

const cancel = (f: LetterFacts) => {
  if (f.rounds) return say`${f.you('Le pido que cancele', 'Te pido que canceles')} ${f.rounds.all}.`;
  return (
    f.maybeBooked &&
    say`${f.you('Le pido que cancele', 'Te pido que canceles')} cualquier entrevista programada.`
  );
};

/** An agency tells the client, and is not the one that did wrong. */
const tell = (f: LetterFacts) =>
  f.isAgency && say`${f.you('Le pido que se lo comunique', 'Te pido que se lo comuniques')} a ${them(f)}.`;

const travel = (f: LetterFacts) => f.travel && say`También se puede anular el viaje reservado.`;

const short =
  (tone: Tone): SpanishLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${tone === 'formal' ? say`${f.you('Le', 'Te')} comunico que ${f.withdrawing}.` : say`He decidido ${f.withdraw}.`}
    ${tell(f)}
    ${cancel(f)}
    ${travel(f)}

    ${f.bye(tone === 'formal' ? 'Atentamente' : 'Un saludo')}
  `;

const mail: SpanishMail = {
  subject: leavingSubject,
  email: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  chat: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  text: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
};

/** One line, for a candidate who has to say something after all (domain, section 2, row 1). */
export const safety: SpanishLetters = { ...mail, variants: { agency: mail } };
