import { letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { andThank, enjoyed, goodLuck, reason, reasonIfRoom, thankThem } from '../parts.ts';
import { appreciation, meetAgain, subject, tell, thanksForOffer, theOffer, wellWish } from './parts.ts';
import { respectful } from '../respectful.ts';
import type { LetterFacts, ArabicLetter, ArabicLetters, ArabicMail } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

/** «قبول العرض», which has just been thanked for; an agency has several. */
const accepting = (f: LetterFacts) => (f.isAgency ? say`قبول ${theOffer(f)}` : say`قبوله`);

/** «فكّرت في العرض مليًّا، وقررت الاعتذار عن قبوله.» */
const afterThought = (f: LetterFacts) =>
  say`فكّرت في ${f.isAgency ? 'الأمر' : 'العرض'} مليًّا، وقررت الاعتذار عن ${accepting(f)}.`;

/** The last word: to meet again, or a good wish. */
const wish = (f: LetterFacts) => meetAgain(f) || (!f.isAgency && spare(1)`${wellWish(f)}`);

const warm: ArabicLetter = (f) => letter`
  ${f.hi('warm')}

  ${thanksForOffer(f, 'warm')}
  ${afterThought(f)}
  ${reason(f)}
  ${tell(f)}

  ${appreciation(f)}
  ${enjoyed(f)}
  ${f.isAgency && thankThem(f)}
  ${wish(f)}

  ${f.bye('مع أصدق التحيات')}
`;

const warmDecisionFirst: ArabicLetter = (f) => letter`
  ${f.hi('warm', 'السلام عليكم')}

  قررت الاعتذار عن قبول ${theOffer(f)}، وأردت إبلاغ${f.you} دون تأخير.
  ${reason(f)}
  ${tell(f)}

  ${f.isAgency ? say`شكرًا جزيلًا ${f.toYou} على كل ما ${f.either('بذلته', 'بذلتموه')} من جهد.` : say`شكرًا جزيلًا ${f.toYou} على ثقت${f.you} بي وعلى وقت${f.you}${andThank(f)}.`}
  ${enjoyed(f)}
  ${f.isAgency && thankThem(f)}
  ${wish(f)}

  ${f.bye('مع أطيب التحيات')}
`;

const formal: ArabicLetter = (f) => letter`
  ${f.hi('formal')}

  ${thanksForOffer(f, 'formal')}
  ${afterThought(f)}
  ${reason(f)}
  ${tell(f)}

  ${appreciation(f)}
  ${enjoyed(f)}
  ${f.isAgency && thankThem(f)}
  ${wish(f)}

  ${f.bye('مع فائق الاحترام والتقدير')}
`;

const brief: ArabicLetter = (f) => letter`
  ${f.hi('brief')}

  ${thanksForOffer(f, 'brief')}
  ${afterThought(f)}
  ${reason(f)}
  ${tell(f)}
  ${appreciation(f)}
  ${f.isAgency && thankThem(f)}
  ${enjoyed(f)}
  ${wish(f)}

  ${f.bye('تحياتي')}
`;

const short =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${thanksForOffer(f, tone)}
    ${afterThought(f)}
    ${reasonIfRoom(f)}
    ${tell(f)}
    ${f.channel === 'chat' && enjoyed(f)}
    ${f.channel === 'chat' && thankThem(f)}
    ${!f.isAgency && spare(2)`${goodLuck(f)}`}
  `;

const phone =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${f.isAgency ? say`أتصل بشأن ${theOffer(f)}.` : say`شكرًا جزيلًا ${f.toYou} على العرض.`}
    فكّرت في العرض مليًّا، وقررت الاعتذار عن قبوله.
    ${reason(f)}
    أردت إبلاغ${f.you} بنفسي قبل إرسال أي رسالة.

    ${tell(f)}
    ${f.isAgency ? say`شكرًا جزيلًا ${f.toYou} على كل ما ${f.either('بذلته', 'بذلتموه')} من جهد.` : undefined}
    ${thankThem(f)}
    ${enjoyed(f)}
    ${meetAgain(f)}
    وإن كان هناك ما يلزم من جانبي، فيسعدني أن أعرفه.

    سأرسل إلي${f.you} الآن رسالة بالبريد الإلكتروني لتأكيد ما ذكرته.
  `;

const mail: ArabicMail = respectful({
  subject,
  email: { warm: [warm, warmDecisionFirst], formal: [formal], brief: [brief] },
  chat: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  text: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  phone: { warm: [phone('warm')], formal: [phone('formal')], brief: [phone('brief')] },
});

/** Declines an offer (domain, section 2, row 3). */
export const declineOffer: ArabicLetters = { ...mail, variants: { agency: mail } };
