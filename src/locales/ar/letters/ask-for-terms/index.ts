import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { theOffer } from '../decline-offer/parts.ts';
import { them } from '../parts.ts';
import type { LetterFacts, ArabicLetter, ArabicLetters, ArabicMail } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

/** «راتب قدره 62,000 دولار»: the one condition. It is asked for before the draft. */
export const condition = (f: LetterFacts) => f.condition ?? say`تعديل الشروط`;

/** The yes, on one condition; or why it is asked before there is an offer. */
const yes = (f: LetterFacts, tone: Tone) =>
  f.hasOffer
    ? f.isAgency
      ? say`يسعدني قبول ${theOffer(f)}، ولم تبقَ سوى نقطة واحدة.`
      : tone === 'formal'
        ? say`أشكركم جزيل الشكر على عرض ${f.theRole}.`
        : say`شكرًا جزيلًا لكم على عرض ${f.theRole}.`
    : say`قبل أن أستمر في الترشح${f.forRole}${f.there}، أودّ توضيح نقطة واحدة.`;

const wouldLikeTo = (f: LetterFacts) =>
  f.hasOffer && !f.isAgency && because('situation')`يسعدني قبوله، ولم تبقَ سوى نقطة واحدة.`;

/** The one question. */
export const ask = (f: LetterFacts) =>
  f.isAgency
    ? say`هل يمكنكم سؤال ${them(f)} عن إمكانية الاتفاق على ${condition(f)}؟`
    : say`هل يمكننا الاتفاق على ${condition(f)}؟`;

/** What a yes to that would mean. */
const ifSo = (f: LetterFacts) =>
  f.hasOffer
    ? because('situation')`إن أمكن ذلك فسأقبل العرض، لأن كل ما عداه يناسبني.`
    : say`إن أمكن ذلك فيمكنني قبول عرض ${f.isAgency ? 'منهم' : 'منكم'}، أما من دونه فلا، وأفضّل أن تعرفوا ذلك من الآن.`;

/** By when an answer would help. Before there is an offer, nothing is due. */
export const answer = (f: LetterFacts) => {
  if (f.deadline)
    return f.hasOffer
      ? say`آخر موعد لردّي هو ${f.deadline}، ولذلك يساعدني كثيرًا أن يصلني جوابكم قبله.`
      : say`ويساعدني أن أعرف الجواب قبل ${f.deadline}.`;
  return f.rounds && !f.hasOffer ? say`ويساعدني أن أعرف الجواب قبل ${f.rounds.next}.` : undefined;
};

const byPhone = () => spare(1)`ويمكننا الحديث هاتفيًا إن كان ذلك أسهل لكم.`;

const enjoyed = (f: LetterFacts) => f.enjoyed && spare(2)`أعجبني كثيرًا ${f.enjoyed}.`;

const warm: ArabicLetter = (f) => letter`
  ${f.hi('warm')}

  ${yes(f, 'warm')}
  ${wouldLikeTo(f)}
  ${ask(f)}
  ${ifSo(f)}

  ${answer(f)}
  ${byPhone()}
  ${enjoyed(f)}
  ${f.isAgency && say`شكرًا لكم على مساعدتكم.`}

  ${f.bye('مع الشكر وخالص التحية')}
`;

const warmAskFirst: ArabicLetter = (f) => letter`
  ${f.hi('warm', 'السلام عليكم')}

  ${f.hasOffer ? say`يسعدني قبول ${theOffer(f)}، ولم تبقَ سوى نقطة واحدة.` : say`يسعدني أن أستمر في الترشح${f.forRole}${f.there}، ولديّ قبل ذلك سؤال واحد.`}
  ${ask(f)}
  ${ifSo(f)}

  ${f.hasOffer && !f.isAgency && because('situation')`شكرًا جزيلًا لكم على ثقتكم.`}
  ${answer(f)}
  ${byPhone()}
  ${enjoyed(f)}

  ${f.bye('مع أطيب التحيات')}
`;

const formal: ArabicLetter = (f) => letter`
  ${f.hi('formal')}

  ${yes(f, 'formal')}
  ${wouldLikeTo(f)}
  ${ask(f)}
  ${ifSo(f)}

  ${answer(f)}
  ${byPhone()}
  ${enjoyed(f)}

  ${f.bye('مع فائق الاحترام والتقدير')}
`;

const brief: ArabicLetter = (f) => letter`
  ${f.hi('brief')}

  ${yes(f, 'brief')}
  ${wouldLikeTo(f)}
  ${ask(f)}
  ${ifSo(f)}
  ${answer(f)}

  ${f.bye('مع الشكر والتحية')}
`;

const short =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${yes(f, tone)}
    ${f.channel === 'chat' && wouldLikeTo(f)}
    ${ask(f)}
    ${spare(4)`${ifSo(f)}`}
    ${answer(f)}
  `;

const phone =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${f.hasOffer ? (f.isAgency ? say`أتصل بشأن العرض${f.company && say` من ${f.company}`}.` : say`شكرًا جزيلًا لكم على العرض.`) : say`قبل أن أستمر في الترشح أودّ توضيح نقطة واحدة.`}
    ${f.hasOffer && because('situation')`يسعدني قبوله، ولم تبقَ سوى نقطة واحدة.`}
    ${ask(f)}
    ${ifSo(f)}

    ${answer(f)}
    ${enjoyed(f)}
    لا حاجة إلى الردّ الآن.
    سأرسل إليكم أيضًا رسالة بالبريد الإلكتروني بما ذكرته.
    ${!f.hasOffer && say`شكرًا جزيلًا لكم.`}
  `;

const mail: ArabicMail = {
  subject: (f) =>
    f.hasOffer
      ? f.role
        ? [
            say`سؤال عن عرض وظيفة ${f.role}${f.there}`,
            say`سؤال عن عرض وظيفة ${f.role}`,
            say`سؤال عن عرض ${f.role}`,
          ]
        : [say`سؤال عن العرض${f.there}`, say`سؤال عن العرض`]
      : f.role
        ? [say`سؤال عن شروط وظيفة ${f.role}${f.there}`, say`سؤال عن وظيفة ${f.role}`]
        : [say`سؤال عن شروط الوظيفة`],
  email: { warm: [warm, warmAskFirst], formal: [formal], brief: [brief] },
  chat: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  text: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  phone: { warm: [phone('warm')], formal: [phone('formal')], brief: [phone('brief')] },
};

/** Says yes on one condition, to an offer or before there is one (domain, section 2, rows 3 and 10). */
export const askForTerms: ArabicLetters = { ...mail, variants: { agency: mail } };
