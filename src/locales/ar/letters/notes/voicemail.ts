import { letter, say } from '../../../../letters/bow-out/template.ts';
import { cancel, leaving, reasonIfRoom, them } from '../parts.ts';
import { theOffer } from '../decline-offer/parts.ts';
import { ask, then, why } from '../pause/parts.ts';
import { sorry, wontJoin } from '../take-back/parts.ts';
import { door, earlier, inAllTones, wanted } from './parts.ts';
import type { LetterFacts, ArabicNotes } from '../facts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';

const tell = (f: LetterFacts) => f.isAgency && say`أرجو إبلاغ ${them(f)} بذلك.`;

const after = (f: LetterFacts) =>
  say`سأرسل إلي${f.you} الآن رسالة بالبريد الإلكتروني، ويمكن${f.you} الاتصال بي على هاتفي.`;

/** The decision: «أردت إبلاغك بأنني قررت الانسحاب من الترشح.» */
const news = (f: LetterFacts) => say`أردت إبلاغ${f.you} بأنني ${leaving(f)}.`;

/** Where a line was crossed: the fact, and nothing kind. */
const wronged = (f: LetterFacts) => letter`
  ${f.hi('formal')}
  ${news(f)}
  ${cancel(f, 'brief')}
  سأرسل إلي${f.you} أيضًا رسالة بالبريد الإلكتروني.
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
        ${after(f)}
      `,
  );

/** Left where nobody picks up: under a minute, a sentence a line, and then what follows. */
export const voicemail: ArabicNotes = {
  withdraw: /* @__PURE__ */ leave(() => undefined),
  'keep-door-open': /* @__PURE__ */ leave((f) => !f.reason && door(f)),
  'redirect-earlier': /* @__PURE__ */ leave(
    (f) => say`وما زالت تهمّني ${earlier(f)}، وسأسأل${f.you} عنها في رسالتي.`,
  ),
  'redirect-direction': /* @__PURE__ */ leave(
    (f) => say`وأودّ العمل في ${wanted(f)}، وسأسأل${f.you} عن ذلك في رسالتي.`,
  ),
  'decline-offer': inAllTones(
    (tone) => (f) => letter`
      ${f.hi(tone)}
      ${f.isAgency ? say`أردت إبلاغ${f.you} بأنني قررت الاعتذار عن قبول ${theOffer(f)}.` : say`شكرًا جزيلًا ${f.toYou} على العرض، لكنني قررت الاعتذار عن قبوله.`}
      ${reasonIfRoom(f)}
      ${tell(f)}
      ${after(f)}
    `,
  ),
  'take-back': inAllTones(
    (tone) => (f) => letter`
      ${f.hi(tone)}
      ${sorry(f, tone, 'هذا الخبر')}: قررت التراجع عن قبول العرض، و${wontJoin(f)}.
      ${reasonIfRoom(f)}
      ${tell(f)}
      ${after(f)}
    `,
  ),
  pause: inAllTones(
    (tone) => (f) => letter`
      ${f.hi(tone)}
      ${f.hasOffer && !f.needsAdjustment && say`شكرًا ${f.toYou} على العرض.`}
      ${why(f)}
      ${ask(f)}
      ${then(f)}
      ${after(f)}
    `,
  ),
};
