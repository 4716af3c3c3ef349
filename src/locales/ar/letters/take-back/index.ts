import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { andThank, reason, thankThem } from '../parts.ts';
import { giveBack, myAcceptance, subject, wontJoin } from './parts.ts';
import type { LetterFacts, ArabicLetter, ArabicLetters, ArabicMail } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

const afterYes = (f: LetterFacts) => f.isAgency && say` وبعد كل ما بذلتموه`;

const warm: ArabicLetter = (f) => letter`
  ${f.hi('warm')}

  لم أكن أودّ أن أكتب هذه الرسالة: قررت سحب ${myAcceptance(f)}، و${wontJoin(f)}.
  ${reason(f)}
  أعتذر لكم بشدة عن التراجع بعد أن أعطيتكم كلمتي${afterYes(f)}، وأدرك تمامًا ما يسببه ذلك لكم.

  ${giveBack(f)}
  وإن أردتم الحديث في الأمر، فيمكنكم الاتصال بي متى ناسبكم ذلك.

  ${f.isAgency ? say`شكرًا لكم على ترشيحكم لي.` : say`شكرًا جزيلًا لكم على ثقتكم وعلى الوقت الذي خصصتموه لي${andThank(f)}.`}
  ${f.isAgency && thankThem(f)}

  ${f.bye('مع خالص التحية')}
`;

const warmSorryFirst: ArabicLetter = (f) => letter`
  ${f.hi('warm', 'السلام عليكم')}

  أعتذر لكم بشدة عن هذا الخبر بعد أن أعطيتكم كلمتي: قررت سحب ${myAcceptance(f)}، و${wontJoin(f)}.
  ${reason(f)}
  أعرف أن ${f.isAgency ? say`وراء هذا العرض جهدًا كبيرًا منكم` : say`هذا يغيّر خططكم`}، ولذلك أردت أن تعرفوا من دون تأخير.

  ${giveBack(f)}
  ويمكننا الحديث هاتفيًا متى ناسبكم ذلك.

  ${f.isAgency ? say`شكرًا لكم على ترشيحكم لي.` : say`شكرًا جزيلًا لكم على ثقتكم${andThank(f)}.`}
  ${f.isAgency && thankThem(f)}

  ${f.bye('مع أطيب التحيات')}
`;

const formal: ArabicLetter = (f) => letter`
  ${f.hi('formal')}

  أكتب إليكم بخبر لم أكن أودّ نقله: قررت سحب ${myAcceptance(f)}، و${wontJoin(f)}.
  ${reason(f)}
  أعتذر لكم عن هذا التراجع بعد أن أعطيتكم كلمتي${afterYes(f)}، وأدرك تمامًا ما يسببه ذلك لكم.

  ${giveBack(f)}
  وإن رغبتم في الحديث هاتفيًا، فيمكنكم الاتصال بي في الوقت الذي يناسبكم.

  ${f.isAgency ? say`أشكركم جزيل الشكر على ترشيحكم لي.` : say`أشكركم جزيل الشكر على ثقتكم وعلى الوقت الذي خصصتموه لي.`}
  ${thankThem(f)}

  ${f.bye('مع فائق الاحترام والتقدير')}
`;

const brief: ArabicLetter = (f) => letter`
  ${f.hi('brief')}

  قررت سحب ${myAcceptance(f)}، و${wontJoin(f)}.
  ${reason(f)}
  أعتذر لكم بشدة عن التراجع بعد أن أعطيتكم كلمتي${afterYes(f)}، وأدرك تمامًا ما يسببه ذلك لكم.
  ${giveBack(f)}
  وإن أردتم الحديث في الأمر، فيمكنكم الاتصال بي متى ناسبكم ذلك.
  ${f.isAgency ? say`شكرًا لكم على مساعدتكم.` : say`شكرًا لكم على ثقتكم وعلى الوقت الذي خصصتموه لي.`}

  ${f.bye('تحياتي')}
`;

const short =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}

    قررت سحب ${myAcceptance(f)}، و${wontJoin(f)}.
    ${reason(f)}
    ${tone === 'formal' ? 'أعتذر لكم عن هذا التراجع بعد أن أعطيتكم كلمتي.' : 'أعتذر لكم بشدة عن التراجع بعد أن أعطيتكم كلمتي.'}
    ${giveBack(f)}
    ${spare(1)`وإن أردتم أن نتحدث، فيمكنكم الاتصال بي.`}
  `;

const phone =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ليس ما سأقوله سهلًا.
    قررت سحب ${myAcceptance(f)}، و${wontJoin(f)}.
    ${reason(f)}
    ${tone === 'formal' ? 'أعتذر لكم عن هذا التراجع بعد أن أعطيتكم كلمتي.' : 'أعتذر لكم بشدة عن التراجع بعد أن أعطيتكم كلمتي.'}
    أردت أن تسمعوا ذلك مني، لا أن تقرؤوه في رسالة فقط.

    ${f.isAgency ? giveBack(f) : say`إن كان في عهدتي شيء يخصّكم، فأخبروني كيف أعيده.`}

    ${f.isAgency ? say`شكرًا لكم على ترشيحكم لي.` : say`شكرًا جزيلًا لكم على ثقتكم.`}
    ${thankThem(f)}
    سأرسل إليكم الآن رسالة بالبريد الإلكتروني لتأكيد ذلك.
  `;

const mail: ArabicMail = {
  subject,
  email: { warm: [warm, warmSorryFirst], formal: [formal], brief: [brief] },
  chat: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  text: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  phone: { warm: [phone('warm')], formal: [phone('formal')], brief: [phone('brief')] },
};

/** Takes back a yes to this offer (domain, section 2, row 2). */
export const takeBack: ArabicLetters = { ...mail, variants: { agency: mail } };
