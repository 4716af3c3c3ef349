import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { goodLuck, them } from '../parts.ts';
import { wontJoin } from '../take-back/parts.ts';
import { closings, door, inAllTones, wanted } from './parts.ts';
import type { LetterFacts, ArabicNotes } from '../facts.ts';
import type { Line } from '../../../../letters/bow-out/template.ts';
import type { Tone } from '../../../../letters/types.ts';

/** A reply on the phone needs no greeting. */
const hi = (f: LetterFacts, tone: Tone) => f.channel !== 'phone' && f.hi(tone);

/** Where a line was crossed: the fact, and nothing kind. */
const wronged = (f: LetterFacts) => letter`
  ${hi(f, 'formal')}

  قراري نهائي، ولا أودّ الحديث فيه أكثر من ذلك.
  أرجو اعتبار الموضوع منتهيًا.

  ${f.bye('مع التحية')}
`;

const tell = (f: LetterFacts) => f.isAgency && spare(2)`أرجو إبلاغ ${them(f)} بذلك.`;

const grateful = (f: LetterFacts, tone: Tone) =>
  tone === 'formal' ? say`أقدّر لكم اهتمامكم` : say`شكرًا ${f.toYou} على اهتمام${f.you}`;

/** «شكرًا لك على اهتمامك، لكن قراري بشأن وظيفة هندسة البيانات لم يتغير.» */
const firm = (f: LetterFacts, tone: Tone): Line => {
  const about = say`${f.theRole}${f.there}`;
  if (f.isLife)
    return because(
      'situation',
    )`${grateful(f, tone)}، لكنني ما زلت لا أستطيع الاستمرار في الترشح${f.role ? f.forRole : undefined}${f.there}.`;
  return say`${grateful(f, tone)}، لكن قراري بشأن ${about} ${tone === 'formal' ? 'نهائي' : 'لم يتغير'}.`;
};

const note = (
  more: (f: LetterFacts) => Line | undefined,
  answer: (f: LetterFacts, tone: Tone) => Line = firm,
) =>
  inAllTones(
    (tone) => (f) =>
      f.wasWronged
        ? wronged(f)
        : letter`
        ${hi(f, tone)}

        ${answer(f, tone)}
        ${tell(f)}

        ${more(f)}

        ${f.bye(closings[tone])}
      `,
  );

/** The decision about an offer. */
const firmAboutOffer = (f: LetterFacts, tone: Tone): Line =>
  say`${grateful(f, tone)}، لكن قراري بشأن العرض ${tone === 'formal' ? 'نهائي' : 'لم يتغير'}.`;

const firmAboutYes = (f: LetterFacts, tone: Tone): Line =>
  say`${grateful(f, tone)}، لكن قراري ${tone === 'formal' ? 'نهائي' : 'لم يتغير'}، و${wontJoin(f)}.`;

/** A reply where they ask the candidate to stay: kind, short, with no new reason. */
export const holdFirm: ArabicNotes = {
  withdraw: /* @__PURE__ */ note((f) => (f.isAgency ? undefined : goodLuck(f))),
  'keep-door-open': /* @__PURE__ */ note(door),
  'redirect-earlier': /* @__PURE__ */ note(
    (f) =>
      say`وما زال يسعدني تواصل${f.you} معي إذا أتيحت ${f.earlierRole ? say`وظيفة ${f.earlierRole}` : say`الوظيفة الأخرى`}.`,
  ),
  'redirect-direction': /* @__PURE__ */ note(
    (f) => say`وما زال يسعدني تواصل${f.you} معي إذا أتيحت وظيفة في ${wanted(f)}.`,
  ),
  'decline-offer': /* @__PURE__ */ note(() => undefined, firmAboutOffer),
  'take-back': /* @__PURE__ */ note((f) => say`وأكرر اعتذاري ${f.toYou}.`, firmAboutYes),
};
