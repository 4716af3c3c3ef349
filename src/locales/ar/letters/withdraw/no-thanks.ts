import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { alsoCancel, cancel, otherApplication } from '../parts.ts';
import type { LetterFacts, ArabicLetter } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

/** Where a line was crossed: what has to be said, and nothing that is kind for the sake of it. */
const noThanks =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}

    قررت ${f.withdraw}، وقراري نهائي.
    ${cancelled(f)}
    ${doNotContactMe(f)}
    ${alsoCancel(f)}
    ${f.reason && spare(9)`${f.reason}.`}
    ${otherApplication(f)}

    ${f.bye('مع التحية')}
  `;

/** An agency tells the client too, and is not the one that did wrong. */
export const cancelled = (f: LetterFacts) => {
  if (f.isAgency || f.rounds) return cancel(f, 'brief');
  return f.maybeBooked && say`أرجو إلغاء أي مقابلة محددة الموعد.`;
};

/** With another application there, only this one is closed. */
const doNotContactMe = (f: LetterFacts) => {
  if (f.isAgency) return !f.otherRole && say`وأرجو عدم ترشيحي مجددًا لدى ${f.company ?? 'هذه الشركة'}.`;
  return f.otherRole
    ? say`وأرجو عدم التواصل معي بشأن هذه الوظيفة.`
    : say`وأرجو عدم التواصل معي بشأن هذه الوظيفة أو غيرها.`;
};

const aloud = (f: LetterFacts) => letter`
  ${f.hi('formal')}

  قررت ${f.withdraw}، وقراري نهائي.
  ${cancelled(f)}
  ${alsoCancel(f)}
  ${f.reason && spare(9)`${f.reason}.`}
  ${otherApplication(f)}

  لا أودّ الحديث عن ذلك هاتفيًا.
  وأرجو عدم معاودة الاتصال بي.
  سأرسل إلي${f.you} اليوم رسالة بالبريد الإلكتروني لتوثيق ذلك.
  هذا كل ما لديّ، وسأنهي المكالمة الآن.
  مع السلامة.
`;

/** A letter, and what takes its place where a line was crossed. */
export const unlessWronged =
  (otherwise: ArabicLetter, tone: Tone): ArabicLetter =>
  (f) =>
    f.wasWronged ? noThanks(tone)(f) : otherwise(f);

export const unlessWrongedAloud =
  (otherwise: ArabicLetter): ArabicLetter =>
  (f) =>
    f.wasWronged ? aloud(f) : otherwise(f);
