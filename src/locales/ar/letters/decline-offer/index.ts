import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { enjoyed, goodLuck, reason, reasonIfRoom, thankThem } from '../parts.ts';
import { meetAgain, subject, tell, thanksForOffer, theOffer } from './parts.ts';
import type { LetterFacts, ArabicLetter, ArabicLetters, ArabicMail } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

/** «قبول العرض», which has just been thanked for; an agency has several. */
const accepting = (f: LetterFacts) => (f.isAgency ? say`قبول ${theOffer(f)}` : say`قبوله`);

/** The last word: to meet again, or that they find someone. */
const wish = (f: LetterFacts) => meetAgain(f) || (!f.isAgency && spare(1)`${goodLuck}`);

const warm: ArabicLetter = (f) => letter`
  ${f.hi('warm')}

  ${thanksForOffer(f, 'warm')}
  فكّرت فيه جيدًا، وقررت عدم ${accepting(f)}.
  ${reason(f)}
  ${tell(f)}

  ${!f.isAgency && say`أعرف أن وراء هذا العرض جهدًا كبيرًا، ويؤسفني أن يكون ردّي بالاعتذار.`}
  ${enjoyed(f)}
  ${thankThem(f)}
  ${wish(f)}

  ${f.bye('مع خالص التحية')}
`;

const warmDecisionFirst: ArabicLetter = (f) => letter`
  ${f.hi('warm', 'السلام عليكم')}

  قررت عدم قبول ${theOffer(f)}، وأردت أن تعرفوا ذلك من دون تأخير.
  ${reason(f)}
  ${tell(f)}

  ${f.isAgency ? say`شكرًا جزيلًا لكم على مساعدتكم طوال هذه المرحلة.` : say`شكرًا جزيلًا لكم على ثقتكم وعلى الوقت الذي خصصتموه لي.`}
  ${enjoyed(f)}
  ${thankThem(f)}
  ${wish(f)}

  ${f.bye('مع أطيب التحيات')}
`;

const formal: ArabicLetter = (f) => letter`
  ${f.hi('formal')}

  ${thanksForOffer(f, 'formal')}
  وقد فكّرت فيه جيدًا، وقررت الاعتذار عن عدم ${accepting(f)}.
  ${reason(f)}
  ${tell(f)}

  ${!f.isAgency && say`أقدّر الجهد الذي بذلتموه في جميع المراحل، وأتمنى أن تجدوا قريبًا من تبحثون عنه.`}
  ${enjoyed(f)}
  ${thankThem(f)}
  ${meetAgain(f)}

  ${f.bye('مع فائق الاحترام والتقدير')}
`;

const brief: ArabicLetter = (f) => letter`
  ${f.hi('brief')}

  ${thanksForOffer(f, 'brief')}
  فكّرت فيه جيدًا، وقررت عدم ${accepting(f)}.
  ${reason(f)}
  ${tell(f)}
  ${!f.isAgency && say`يؤسفني أن يكون ردّي بالاعتذار، وأتمنى أن تجدوا قريبًا من تبحثون عنه.`}
  ${thankThem(f)}
  ${enjoyed(f)}

  ${f.bye('تحياتي')}
`;

const short =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${thanksForOffer(f, tone)}
    ${tone === 'formal' ? say`قررت الاعتذار عن عدم ${accepting(f)}.` : say`فكّرت فيه جيدًا، وقررت عدم ${accepting(f)}.`}
    ${reasonIfRoom(f)}
    ${tell(f)}
    ${f.channel === 'chat' && enjoyed(f)}
    ${f.channel === 'chat' && thankThem(f)}
    ${!f.isAgency && spare(2)`يؤسفني أن يكون ردّي بالاعتذار.`}
  `;

const phone =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${f.isAgency ? say`أتصل بشأن ${theOffer(f)}.` : say`شكرًا جزيلًا لكم على العرض.`}
    ${tone === 'formal' ? 'فكّرت فيه جيدًا، وقررت الاعتذار عن عدم قبوله.' : 'فكّرت فيه جيدًا، وقررت عدم قبوله.'}
    ${reason(f)}
    أردت أن تسمعوا ذلك مني، لا أن تقرؤوه في رسالة فقط.

    ${tell(f)}
    ${f.isAgency ? say`شكرًا جزيلًا لكم على كل ما بذلتموه.` : say`أعرف أن وراء هذا العرض جهدًا كبيرًا، ويؤسفني أن يكون ردّي بالاعتذار.`}
    ${thankThem(f)}
    ${enjoyed(f)}
    ${meetAgain(f)}

    سأرسل إليكم الآن رسالة بالبريد الإلكتروني لتأكيد ذلك.
  `;

const mail: ArabicMail = {
  subject,
  email: { warm: [warm, warmDecisionFirst], formal: [formal], brief: [brief] },
  chat: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  text: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  phone: { warm: [phone('warm')], formal: [phone('formal')], brief: [phone('brief')] },
};

/** Declines an offer (domain, section 2, row 3). */
export const declineOffer: ArabicLetters = { ...mail, variants: { agency: mail } };
