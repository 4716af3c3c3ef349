import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { alsoCancel, cancel, feedback, otherApplication, reasonIfRoom, thanksInShort } from '../parts.ts';
import { answer as answerBy, ask as askTerms, need as termsNeeded } from '../ask-for-terms/index.ts';
import { ask as askCall, topicInShort as callTopic, when } from '../ask-for-call/index.ts';
import { theOffer } from '../decline-offer/parts.ts';
import { ask as askPause, sorryIfRoom, then, why } from '../pause/parts.ts';
import { applied, isItOpen } from '../redirect-earlier/parts.ts';
import { isThereARole, wouldLike } from '../redirect-direction/parts.ts';
import { giveBack, myAcceptance, wontJoin } from '../take-back/parts.ts';
import { closings, door, inAllTones, left } from './parts.ts';
import type { LetterFacts, SpanishNote, SpanishNotes } from '../facts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { Tone } from '../../../../letters/types.ts';

type Sentence = Line | false | '' | undefined;

/** “Le escribo de nuevo por si no le llegó mi mensaje”, which a colon follows. */
const again = (f: LetterFacts, tone: Tone): Line =>
  tone === 'brief' || f.isShort
    ? say`Por si no ${f.you('le', 'te')} llegó mi mensaje`
    : say`${f.you('Le', 'Te')} escribo de nuevo por si no ${f.you('le', 'te')} llegó mi mensaje`;

/** A follow-up needs an answer: feedback where that was asked for, and else that it has arrived. */
const confirm = (f: LetterFacts): Line => {
  const own = feedback(f);
  if (own) return own;
  return f.isAgency
    ? say`¿${f.you('Podría', 'Podrías')} confirmarme que ${f.you('se lo ha', 'se lo has')} comunicado?`
    : say`¿${f.you('Podría', 'Podrías')} confirmarme que ${f.you('lo ha', 'lo has')} recibido?`;
};

/** Where a line was crossed: the fact, and nothing kind. */
const wronged = (f: LetterFacts) => letter`
  ${f.hi('formal')}

  ${again(f, 'brief')}: ${f.withdrawing} y mi decisión es definitiva.
  ${cancel(f)}
  ${!f.otherRole && !f.isAgency && say`No ${f.you('vuelvan', 'volváis')} a contactarme por otros puestos.`}

  ${f.bye('Un saludo')}
`;

/** Withdraws again; what is said or asked beside it, and whether an answer is asked for. */
const leave = (more: (f: LetterFacts) => readonly [Sentence, Sentence]): SpanishNote =>
  inAllTones((tone) => (f) => {
    if (f.wasWronged) return wronged(f);
    const [first, second] = more(f);
    return letter`
      ${f.hi(tone)}

      ${again(f, tone)}: ${left(f)}.
      ${reasonIfRoom(f)}
      ${cancel(f)}
      ${alsoCancel(f)}
      ${otherApplication(f)}

      ${first}
      ${second}
      ${spare(1)`${thanksInShort(f, tone)}`}

      ${f.bye(closings[tone])}
    `;
  });

/** Sent on the next working day, if nobody has answered: reads well without the first message. */
export const followUp: SpanishNotes = {
  withdraw: /* @__PURE__ */ leave((f) => [confirm(f), undefined]),
  'keep-door-open': /* @__PURE__ */ leave((f) => [confirm(f), door(f)]),
  'redirect-earlier': /* @__PURE__ */ leave((f) => [applied(f), isItOpen(f)]),
  'redirect-direction': /* @__PURE__ */ leave((f) => [wouldLike(f), isThereARole(f)]),

  'decline-offer': inAllTones(
    (tone) => (f) => letter`
      ${f.hi(tone)}

      ${again(f, tone)}: he decidido no aceptar ${theOffer(f)}.
      ${reasonIfRoom(f)}

      ${confirm(f)}
      ${f.isAgency ? spare(1)`Gracias por ${f.you('su', 'tu')} ayuda.` : spare(1)`Gracias por la confianza.`}

      ${f.bye(closings[tone])}
    `,
  ),

  'take-back': inAllTones(
    (tone) => (f) => letter`
      ${f.hi(tone)}

      ${again(f, tone)}: he decidido retirar ${myAcceptance(f)} y ${wontJoin(f)}.
      ${reasonIfRoom(f)}
      ${tone === 'formal' ? 'Lamento echarme atrás después de haber aceptado.' : 'Siento mucho echarme atrás después de haber dicho que sí.'}

      ${giveBack(f)}

      ${f.bye(closings[tone])}
    `,
  ),

  'ask-for-call': inAllTones(
    (tone) => (f) => letter`
      ${f.hi(tone)}

      ${spare(2)`${again(f, tone)}.`}
      ${askCall(f)}
      ${callTopic(f)}
      ${when(f)}
      ${f.hasOffer && f.deadline && because('situation')`${f.you('Tendrá', 'Tendrás')} mi respuesta, como muy tarde, el ${f.deadline}.`}

      ${f.bye(closings[tone])}
    `,
  ),

  'ask-for-terms': inAllTones(
    (tone) => (f) => letter`
      ${f.hi(tone)}

      ${spare(2)`${again(f, tone)}.`}
      ${!(f.isAgency && f.channel === 'text') && say`Es sobre ${f.hasOffer ? theOffer(f) : f.theRole}${!f.hasOffer && f.there}.`}
      ${termsNeeded(f, 'formal')}
      ${askTerms(f)}
      ${answerBy(f)}

      ${f.bye(closings[tone])}
    `,
  ),

  pause: inAllTones(
    (tone) => (f) => letter`
      ${f.hi(tone)}

      ${spare(2)`${again(f, tone)}.`}
      ${why(f, tone)}
      ${askPause(f)}
      ${then(f)}
      ${sorryIfRoom(f, tone)}

      ${f.bye(closings[tone])}
    `,
  ),
};
