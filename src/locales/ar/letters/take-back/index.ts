import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { forWhom, reason, thankThem } from '../parts.ts';
import { giveBack, goingBack, sorry, sorryToAll, subject, wontJoin } from './parts.ts';
import { respectful } from '../respectful.ts';
import type { LetterFacts, ArabicLetter, ArabicLetters, ArabicMail } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

const thanks = (f: LetterFacts, tone: Tone) => {
  const many = tone === 'formal' ? say`أشكركم جزيل الشكر` : say`شكرًا جزيلًا ${f.toYou}`;
  return f.isAgency
    ? say`${many} على ترشيح${f.you} لي.`
    : say`${many} على ثقت${f.you} بي${f.who && say`، والشكر موصول ${forWhom(f.who)}`}.`;
};

/** «أقدّر لك ثقتك بي كثيرًا، وأرجو إيصال شكري إلى سامي ولينا.» */
const grateful = (f: LetterFacts) =>
  f.who
    ? say`أقدّر ${f.toYou} ثقت${f.you} بي كثيرًا، وأرجو إيصال شكري إلى ${f.who}.`
    : say`شكرًا جزيلًا ${f.toYou} على ثقت${f.you} بي.`;

const warm: ArabicLetter = (f) => letter`
  ${f.hi('warm')}

  ليس من السهل عليّ أن أكتب هذه الرسالة، فقد قررت ${goingBack(f)}، و${wontJoin(f)}.
  ${reason(f)}
  ${sorryToAll(f)}

  ${giveBack(f)}
  ويمكننا أن نتحدث هاتفيًا في أي وقت يناسب${f.you}، إن كان ذلك أفضل ${f.toYou}.

  ${f.isAgency ? thanks(f, 'warm') : grateful(f)}
  ${f.isAgency && thankThem(f)}

  ${f.bye('مع خالص التقدير والاحترام')}
`;

const warmSorryFirst: ArabicLetter = (f) => letter`
  ${f.hi('warm', 'السلام عليكم')}

  ${sorry(f, 'warm', 'هذا الخبر')}: قررت ${goingBack(f)}، و${wontJoin(f)}.
  ${reason(f)}
  وأردت إبلاغ${f.you} دون تأخير.

  ${giveBack(f)}
  ويمكننا أن نتحدث هاتفيًا في أي وقت يناسب${f.you}.

  ${thanks(f, 'warm')}
  ${f.isAgency && thankThem(f)}

  ${f.bye('مع أطيب التحيات')}
`;

const formal: ArabicLetter = (f) => letter`
  ${f.hi('formal')}

  ليس من السهل عليّ أن أكتب هذه الرسالة، فقد قررت ${goingBack(f)}، و${wontJoin(f)}.
  ${reason(f)}
  ${sorry(f, 'formal')}.

  ${giveBack(f)}
  وإن رغبتم في الحديث هاتفيًا، فيمكنكم الاتصال بي في الوقت الذي يناسبكم.

  ${thanks(f, 'formal')}
  ${f.isAgency && thankThem(f)}

  ${f.bye('مع فائق الاحترام والتقدير')}
`;

const brief: ArabicLetter = (f) => letter`
  ${f.hi('brief')}

  قررت ${goingBack(f)}، و${wontJoin(f)}.
  ${reason(f)}
  ${sorry(f, 'brief')}.
  ${giveBack(f)}
  ويمكننا أن نتحدث هاتفيًا في أي وقت يناسب${f.you}.
  ${f.isAgency ? say`شكرًا ${f.toYou} على مساعدت${f.you}.` : say`شكرًا ${f.toYou} على ثقت${f.you} بي وعلى وقت${f.you}.`}

  ${f.bye('تحياتي')}
`;

const short =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}

    قررت ${goingBack(f)}، و${wontJoin(f)}.
    ${reason(f)}
    ${sorry(f, tone)}.
    ${giveBack(f)}
    ${spare(1)`ويمكننا أن نتحدث هاتفيًا في أي وقت يناسب${f.you}.`}
  `;

const phone =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}

    يصعب عليّ أن أقول هذا.
    قررت ${goingBack(f)}، و${wontJoin(f)}.
    ${reason(f)}
    ${sorry(f, tone)}.
    أردت إبلاغ${f.you} بنفسي قبل إرسال أي رسالة.

    ${giveBack(f)}

    ${f.isAgency ? say`شكرًا ${f.toYou} على ترشيح${f.you} لي.` : say`شكرًا جزيلًا ${f.toYou} على ثقت${f.you} بي.`}
    ${thankThem(f)}
    سأرسل إلي${f.you} الآن رسالة بالبريد الإلكتروني لتأكيد ما ذكرته.
  `;

const mail: ArabicMail = respectful({
  subject,
  email: { warm: [warm, warmSorryFirst], formal: [formal], brief: [brief] },
  chat: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  text: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  phone: { warm: [phone('warm')], formal: [phone('formal')], brief: [phone('brief')] },
});

/** Takes back a yes to this offer (domain, section 2, row 2). */
export const takeBack: ArabicLetters = { ...mail, variants: { agency: mail } };
