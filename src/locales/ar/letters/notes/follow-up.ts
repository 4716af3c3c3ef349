import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { alsoCancel, cancel, feedback, otherApplication, reasonIfRoom, thanksInShort } from '../parts.ts';
import { answer as answerBy, ask as askTerms } from '../ask-for-terms/index.ts';
import { ask as askCall, topicInShort as callTopic, when } from '../ask-for-call/index.ts';
import { theOffer } from '../decline-offer/parts.ts';
import { ask as askPause, sorryIfRoom, then, why } from '../pause/parts.ts';
import { applied, isItOpen } from '../redirect-earlier/parts.ts';
import { isThereARole, wouldLike } from '../redirect-direction/parts.ts';
import { giveBack, goingBack, sorry, wontJoin } from '../take-back/parts.ts';
import { closings, door, inAllTones, left, leftForOtherWork } from './parts.ts';
import type { LetterFacts, ArabicNote, ArabicNotes } from '../facts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { Tone } from '../../../../letters/types.ts';

type Sentence = Line | false | '' | undefined;

/** «أكتب إليكم مجددًا تحسّبًا لعدم وصول رسالتي السابقة», which a colon or a full stop follows. */
const again = (f: LetterFacts, tone: Tone): Line =>
  tone === 'brief' || f.isShort
    ? say`أكتب إلي${f.you} مجددًا`
    : say`أكتب إلي${f.you} مجددًا تحسّبًا لعدم وصول رسالتي السابقة`;

/** A follow-up needs an answer: feedback where that was asked for, and else that it has arrived. */
const confirm = (f: LetterFacts): Line => {
  const own = feedback(f);
  if (own) return own;
  return f.isAgency ? say`هل يمكن${f.you} تأكيد إبلاغ الشركة بذلك؟` : say`هل يمكن${f.you} تأكيد وصول رسالتي؟`;
};

/** Where a line was crossed: the fact, and nothing kind. */
const wronged = (f: LetterFacts) => letter`
  ${f.hi('formal')}

  ${again(f, 'brief')}: قررت ${f.withdraw}، وقراري نهائي.
  ${cancel(f, 'brief')}
  ${!f.otherRole && !f.isAgency && say`وأرجو عدم التواصل معي بشأن هذه الوظيفة أو غيرها.`}

  ${f.bye('مع التحية')}
`;

/** Withdraws again; what is said or asked beside it, and what ends it. */
const leave = (
  more: (f: LetterFacts) => readonly [Sentence, Sentence, Sentence],
  news: (f: LetterFacts) => Line = left,
): ArabicNote =>
  inAllTones((tone) => (f) => {
    if (f.wasWronged) return wronged(f);
    const [first, second, last] = more(f);
    return letter`
      ${f.hi(tone)}

      ${again(f, tone)}: ${news(f)}.
      ${reasonIfRoom(f)}
      ${cancel(f, f.isShort ? 'brief' : tone)}
      ${alsoCancel(f)}
      ${otherApplication(f)}

      ${first}
      ${second}
      ${spare(1)`${thanksInShort(f)}`}
      ${last}

      ${f.bye(closings[tone])}
    `;
  });

/** Sent on the next working day, if nobody has answered: reads well without the first message. */
export const followUp: ArabicNotes = {
  withdraw: /* @__PURE__ */ leave((f) => [confirm(f), undefined, undefined]),
  'keep-door-open': /* @__PURE__ */ leave((f) => [confirm(f), undefined, door(f)]),
  'redirect-earlier': /* @__PURE__ */ leave((f) => [applied(f), isItOpen(f), undefined]),
  'redirect-direction': /* @__PURE__ */ leave(
    (f) => [wouldLike(f), isThereARole(f), undefined],
    leftForOtherWork,
  ),

  'decline-offer': inAllTones(
    (tone) => (f) => letter`
      ${f.hi(tone)}

      ${again(f, tone)}: قررت الاعتذار عن قبول ${theOffer(f)}.
      ${reasonIfRoom(f)}

      ${confirm(f)}
      ${f.isAgency ? spare(1)`شكرًا ${f.toYou} على مساعدت${f.you}.` : spare(1)`شكرًا ${f.toYou} على ثقت${f.you} بي.`}

      ${f.bye(closings[tone])}
    `,
  ),

  'take-back': inAllTones(
    (tone) => (f) => letter`
      ${f.hi(tone)}

      ${again(f, tone)}: قررت ${goingBack(f)}، و${wontJoin(f)}.
      ${reasonIfRoom(f)}
      ${sorry(f, tone)}.

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
      ${f.hasOffer && f.deadline && because('situation')`وسيصل${f.you} ردّي على العرض في موعد أقصاه ${f.deadline}.`}

      ${f.bye(closings[tone])}
    `,
  ),

  'ask-for-terms': inAllTones(
    (tone) => (f) => letter`
      ${f.hi(tone)}

      ${spare(2)`${again(f, tone)}.`}
      ${f.hasOffer ? say`يناسبني ${theOffer(f)} ما عدا نقطة واحدة.` : say`قبل أن أستمر في الترشح${f.forRole}${f.there}، أودّ الاستفسار عن نقطة واحدة.`}
      ${askTerms(f)}
      ${answerBy(f)}

      ${f.bye(closings[tone])}
    `,
  ),

  pause: inAllTones(
    (tone) => (f) => letter`
      ${f.hi(tone)}

      ${spare(2)`${again(f, tone)}.`}
      ${why(f)}
      ${askPause(f)}
      ${then(f)}
      ${sorryIfRoom(f, tone)}

      ${f.bye(closings[tone])}
    `,
  ),
};
