import { letter, say } from '../../../../letters/bow-out/template.ts';
import { cancel, leaving, reasonIfRoom, them } from '../parts.ts';
import { theOffer } from '../decline-offer/parts.ts';
import { ask, then, why } from '../pause/parts.ts';
import { wontJoin } from '../take-back/parts.ts';
import { door, earlier, inAllTones, wanted } from './parts.ts';
import type { LetterFacts, ArabicNotes } from '../facts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';

const tell = (f: LetterFacts) => f.isAgency && say`أرجو إبلاغ ${them(f)} بذلك.`;

const after = say`سأرسل إليكم الآن رسالة بالبريد الإلكتروني، ويمكنكم الاتصال بي على هاتفي.`;

/** The decision: «أردت إبلاغكم بأنني قررت الانسحاب من الترشح.» */
const news = (f: LetterFacts) => say`أردت إبلاغكم بأنني ${leaving(f)}.`;

/** Where a line was crossed: the fact, and nothing kind. */
const wronged = (f: LetterFacts) => letter`
  ${f.hi('formal')}
  ${news(f)}
  ${cancel(f, 'brief')}
  سأرسل إليكم أيضًا رسالة بالبريد الإلكتروني.
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
        ${cancel(f, tone)}
        ${more(f)}
        ${after}
      `,
  );

/** Left where nobody picks up: under a minute, a sentence a line, and then what follows. */
export const voicemail: ArabicNotes = {
  withdraw: /* @__PURE__ */ leave(() => undefined),
  'keep-door-open': /* @__PURE__ */ leave((f) => !f.reason && door(f)),
  'redirect-earlier': /* @__PURE__ */ leave(
    (f) => say`وما زالت تهمّني ${earlier(f)}، وسأسألكم عنها في رسالتي.`,
  ),
  'redirect-direction': /* @__PURE__ */ leave(
    (f) => say`أما ما أرغب فيه حقًا فهو العمل في ${wanted(f)}، وسأسألكم عن ذلك في رسالتي.`,
  ),
  'decline-offer': inAllTones(
    (tone) => (f) => letter`
      ${f.hi(tone)}
      ${f.isAgency ? say`أردت إبلاغكم بأنني قررت عدم قبول ${theOffer(f)}.` : say`شكرًا جزيلًا لكم على العرض، لكنني قررت عدم قبوله.`}
      ${reasonIfRoom(f)}
      ${tell(f)}
      ${after}
    `,
  ),
  'take-back': inAllTones(
    (tone) => (f) => letter`
      ${f.hi(tone)}
      ${tone === 'formal' ? 'أعتذر لكم عن هذا الخبر' : 'أعتذر لكم بشدة عن هذا الخبر'}: قررت سحب موافقتي على العرض، و${wontJoin(f)}.
      ${reasonIfRoom(f)}
      ${tell(f)}
      ${after}
    `,
  ),
  pause: inAllTones(
    (tone) => (f) => letter`
      ${f.hi(tone)}
      ${f.hasOffer && !f.needsAdjustment && say`شكرًا لكم على العرض.`}
      ${why(f, tone)}
      ${ask(f)}
      ${then(f)}
      ${after}
    `,
  ),
};
