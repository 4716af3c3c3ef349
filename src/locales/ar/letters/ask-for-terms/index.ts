import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { theOffer } from '../decline-offer/parts.ts';
import { forWhom, them } from '../parts.ts';
import { respectful } from '../respectful.ts';
import type { LetterFacts, ArabicLetter, ArabicLetters, ArabicMail } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

/** «رفع الراتب إلى 62,000 دولار»: the one condition. It is asked for before the draft. */
export const condition = (f: LetterFacts) => f.condition ?? say`تعديل الشروط`;

/** Thanks for the offer, or why it is asked before there is one. */
const opening = (f: LetterFacts, tone: Tone) =>
  f.hasOffer
    ? f.isAgency
      ? say`شكرًا ${f.toYou} على إيصال ${theOffer(f)}.`
      : tone === 'formal'
        ? say`أشكركم جزيل الشكر على عرض ${f.theRole}${f.at}.`
        : (glad(f, tone) ?? say`شكرًا ${f.toYou} على عرض ${f.theRole}${f.at}.`)
    : say`قبل أن أستمر في الترشح${f.forRole}${f.there}، أودّ الاستفسار عن نقطة واحدة.`;

/** That nothing else is open, before the one question. */
const butOne = (f: LetterFacts) =>
  f.hasOffer && !f.isAgency && because('situation')`كل ما في العرض يناسبني ما عدا أمرًا واحدًا.`;

/** The one question first, and that nothing else is open. */
const askFirst = (f: LetterFacts) =>
  f.hasOffer && !f.isAgency ? because('situation')`${ask(f)} وكل ما عدا ذلك في العرض يناسبني.` : ask(f);

/** The one question. */
export const ask = (f: LetterFacts) =>
  f.isAgency
    ? say`هل يمكن${f.you} سؤال ${them(f)} عن إمكانية الاتفاق على ${condition(f)}؟`
    : say`هل يمكن الاتفاق على ${condition(f)}؟`;

/** What a yes to that would mean. */
const ifSo = (f: LetterFacts) =>
  f.hasOffer
    ? because('situation')`إن أمكن ذلك، فسأقبل العرض بكل سرور.`
    : say`إن كان ذلك ممكنًا، فيسعدني أن أكمل المراحل القادمة، وإن تعذّر، فالأفضل لنا جميعًا أن نعرف ذلك من الآن.`;

/** By when an answer would help. Before there is an offer, nothing is due. */
export const answer = (f: LetterFacts) => {
  if (f.deadline)
    return f.hasOffer
      ? say`آخر موعد لردّي على العرض هو ${f.deadline}، فأرجو أن يصلني ${f.isAgency ? 'جواب الشركة' : say`جواب${f.you}`} قبل ذلك.`
      : say`وأرجو أن يصلني الجواب قبل ${f.deadline}.`;
  return f.rounds && !f.hasOffer ? say`وأرجو أن يصلني الجواب قبل ${f.rounds.next}.` : undefined;
};

const byPhone = (f: LetterFacts) => spare(1)`ويسعدني أن نتحدث هاتفيًا إن كان ذلك أسهل ${f.toYou}.`;

const enjoyed = (f: LetterFacts) => f.enjoyed && spare(2)`ومما أعجبني كثيرًا ${f.enjoyed}.`;

/** Joy, and thanks to all: «أسعدني كثيرًا عرض وظيفة هندسة البيانات في Northwind، فشكرًا لك ولسامي ولينا.» */
const glad = (f: LetterFacts, tone: Tone) =>
  f.isShort || tone !== 'warm'
    ? undefined
    : say`أسعدني كثيرًا عرض ${f.theRole}${f.at}، فشكرًا ${f.toYou}${f.who ? say` و${forWhom(f.who)}` : say` على ثقت${f.you} بي`}.`;

const warm: ArabicLetter = (f) => letter`
  ${f.hi('warm')}

  ${opening(f, 'warm')}
  ${enjoyed(f)}

  ${butOne(f)}
  ${ask(f)}
  ${ifSo(f)}

  ${answer(f)}
  ${byPhone(f)}
  ${f.isAgency && !f.hasOffer && say`شكرًا ${f.toYou} على مساعدت${f.you}.`}

  ${f.bye('مع خالص التحية والتقدير')}
`;

const warmAskFirst: ArabicLetter = (f) => letter`
  ${f.hi('warm', 'السلام عليكم')}

  ${f.hasOffer ? say`وصلني ${theOffer(f)}، وقد أسعدني كثيرًا.` : say`يسعدني أن أستمر في الترشح${f.forRole}${f.there}، ولديّ قبل ذلك سؤال واحد.`}
  ${askFirst(f)}
  ${ifSo(f)}

  ${f.hasOffer && !f.isAgency && because('situation')`شكرًا جزيلًا ${f.toYou} على ثقت${f.you} بي.`}
  ${answer(f)}
  ${byPhone(f)}
  ${enjoyed(f)}

  ${f.bye('مع أطيب التحيات')}
`;

const formal: ArabicLetter = (f) => letter`
  ${f.hi('formal')}

  ${opening(f, 'formal')}
  ${butOne(f)}
  ${ask(f)}
  ${ifSo(f)}

  ${answer(f)}
  ${byPhone(f)}
  ${enjoyed(f)}

  ${f.bye('مع فائق الاحترام والتقدير')}
`;

const brief: ArabicLetter = (f) => letter`
  ${f.hi('brief')}

  ${opening(f, 'brief')}
  ${askFirst(f)}
  ${ifSo(f)}
  ${answer(f)}

  ${f.bye('مع التحية')}
`;

const short =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${opening(f, tone)}
    ${f.channel === 'chat' && butOne(f)}
    ${ask(f)}
    ${spare(4)`${ifSo(f)}`}
    ${answer(f)}
  `;

const phone =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${f.hasOffer ? (f.isAgency ? say`أتصل بشأن العرض${f.company && say` من ${f.company}`}.` : say`شكرًا جزيلًا ${f.toYou} على العرض.`) : say`قبل أن أستمر في الترشح أودّ الاستفسار عن نقطة واحدة.`}
    ${butOne(f)}
  ${ask(f)}
    ${ifSo(f)}

    ${answer(f)}
    ${enjoyed(f)}
    لا حاجة إلى الردّ الآن.
    سأرسل إلي${f.you} أيضًا رسالة بالبريد الإلكتروني بما ذكرته.
    ${!f.hasOffer && say`شكرًا جزيلًا ${f.toYou}.`}
  `;

const mail: ArabicMail = respectful({
  subject: (f) =>
    f.hasOffer
      ? f.role
        ? [
            say`طلب بخصوص عرض وظيفة ${f.role}${f.there}`,
            say`طلب بخصوص عرض وظيفة ${f.role}`,
            say`طلب بخصوص عرض ${f.role}`,
          ]
        : [say`طلب بخصوص العرض${f.there}`, say`طلب بخصوص العرض`]
      : f.role
        ? [say`سؤال عن شروط وظيفة ${f.role}${f.there}`, say`سؤال عن وظيفة ${f.role}`]
        : [say`سؤال عن شروط الوظيفة`],
  email: { warm: [warm, warmAskFirst], formal: [formal], brief: [brief] },
  chat: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  text: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  phone: { warm: [phone('warm')], formal: [phone('formal')], brief: [phone('brief')] },
});

/** Says yes on one condition, to an offer or before there is one (domain, section 2, rows 3 and 10). */
export const askForTerms: ArabicLetters = { ...mail, variants: { agency: mail } };
