import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { reasonIfRoom } from '../parts.ts';
import { theOffer } from '../decline-offer/parts.ts';
import { goingBack, wontJoin } from '../take-back/parts.ts';
import { closings, earlier, inAllTones, left, leftForOtherWork, wanted } from './parts.ts';
import type { LetterFacts, ArabicNotes } from '../facts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { Tone } from '../../../../letters/types.ts';

/** Who hears it next. */
const next = (f: LetterFacts) => spare(2)`وسأبلغ ${f.contact ?? 'الشركة'} بذلك الآن.`;

const thanks = (f: LetterFacts, tone: Tone) =>
  tone === 'brief'
    ? say`شكرًا ${f.toYou} على ترشيحي.`
    : say`شكرًا جزيلًا ${f.toYou} على ترشيحي، وأقدّر ${f.toYou} ذلك كثيرًا.`;

const note = (news: (f: LetterFacts) => Line, more?: (f: LetterFacts) => Line | '' | undefined) =>
  inAllTones(
    (tone) => (f) => letter`
      ${f.hi(tone)}

      أردت إبلاغ${f.you} بنفسي قبل الجميع: ${news(f)}.
      ${reasonIfRoom(f)}
      ${more?.(f)}
      ${next(f)}

      ${thanks(f, tone)}

      ${f.bye(closings[tone])}
    `,
  );

/** To the person who referred the candidate, a colleague or a friend, before they hear it from somebody else. */
export const referrer: ArabicNotes = {
  withdraw: /* @__PURE__ */ note(left),
  'keep-door-open': /* @__PURE__ */ note(left, (f) =>
    f.hasOtherJob
      ? spare(3, 'company')`وسأخبرهم بأنني أتمنى أن يجمعنا عمل في المستقبل.`
      : f.isLife
        ? spare(3, 'situation')`وسأخبرهم بأنني أودّ التواصل معهم مجددًا حين تسمح ظروفي.`
        : f.future && spare(3)`وسأخبرهم أيضًا بأن أي وظيفة لاحقة في مجال ${f.future} تهمّني.`,
  ),
  'redirect-earlier': /* @__PURE__ */ note(
    left,
    (f) => say`وما زالت تهمّني ${earlier(f)}، وسأسأل إن كانت متاحة.`,
  ),
  'redirect-direction': /* @__PURE__ */ note(
    leftForOtherWork,
    (f) => say`وأودّ العمل في ${wanted(f)}، وسأسأل إن كان لديهم شاغر فيه.`,
  ),
  'decline-offer': /* @__PURE__ */ note((f) => say`قررت الاعتذار عن قبول ${theOffer(f)}`),
  'take-back': /* @__PURE__ */ note(
    (f) => say`قررت ${goingBack(f)}، و${wontJoin(f)}`,
    (f) => say`وأعتذر ${f.toYou} عن هذا التراجع بعد ترشيح${f.you} لي.`,
  ),
};
