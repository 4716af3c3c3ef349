import { because, letter, say } from '../../../../letters/bow-out/template.ts';
import {
  ask,
  ifThatIsDifficult,
  situationOf,
  sorry,
  sorryIfRoom,
  subject,
  then,
  theInterview,
  why,
} from './parts.ts';
import { respectful } from '../respectful.ts';
import type { LetterFacts, ArabicLetter, ArabicLetters, ArabicMail } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

/** Thanks for an offer that is to be thought over. */
const offered = (f: LetterFacts) =>
  f.hasOffer &&
  !f.needsAdjustment &&
  (f.isAgency
    ? because('situation')`شكرًا ${f.toYou} على إيصال عرض ${f.theRole}${f.at}.`
    : because('situation')`شكرًا جزيلًا ${f.toYou} على عرض ${f.theRole}.`);

/** Only the interview itself is in question. */
const restStays = (f: LetterFacts) => situationOf(f) === 'adjustment' && say`وكل شيء آخر يبقى كما هو.`;

const grateful = (f: LetterFacts) =>
  situationOf(f) === 'adjustment'
    ? say`شكرًا جزيلًا ${f.toYou} على مساعدت${f.you}.`
    : f.isAgency && !f.hasOffer && say`شكرًا ${f.toYou} على مساعدت${f.you}.`;

/** «شكرًا لك على ترتيب مقابلة يوم الأربعاء 2 ديسمبر.», unless the reason names it. */
const thanksForArranging = (f: LetterFacts) => {
  const situation = situationOf(f);
  return f.rounds && !f.isAgency && (situation === 'otherOffer' || situation === 'acceptedElsewhere')
    ? say`شكرًا ${f.toYou} على ترتيب ${theInterview(f)}.`
    : undefined;
};

const warm: ArabicLetter = (f) => letter`
  ${f.hi('warm')}

  ${offered(f) || thanksForArranging(f)}
  ${why(f)}
  ${ask(f, thanksForArranging(f) !== undefined)}
  ${restStays(f)}
  ${then(f)}

  ${sorry(f, 'warm')}
  ${ifThatIsDifficult(f)}
  ${grateful(f)}

  ${f.bye('مع التحية والتقدير')}
`;

/** The question first, and the reason after it. */
const warmAskFirst: ArabicLetter = (f) => {
  // An interview that cannot be attended is named by the reason.
  const isReasonFirst = situationOf(f) === 'somethingCameUp' || situationOf(f) === 'acceptedElsewhere';
  return letter`
    ${f.hi('warm', 'السلام عليكم')}

    ${offered(f)}
    ${isReasonFirst ? why(f) : ask(f)}
    ${isReasonFirst ? ask(f) : why(f)}
    ${restStays(f)}

    ${then(f)}
    ${ifThatIsDifficult(f)}
    ${sorry(f, 'warm')}
    ${grateful(f)}

    ${f.bye('مع أطيب التحيات')}
  `;
};

const formal: ArabicLetter = (f) => letter`
  ${f.hi('formal')}

  ${offered(f)}
  ${why(f)}
  ${ask(f)}
  ${restStays(f)}
  ${then(f)}

  ${sorry(f, 'formal')}
  ${ifThatIsDifficult(f)}
  ${grateful(f)}

  ${f.bye('مع فائق الاحترام والتقدير')}
`;

const brief: ArabicLetter = (f) => letter`
  ${f.hi('brief')}

  ${offered(f)}
  ${why(f)}
  ${ask(f)}
  ${restStays(f)}
  ${then(f)}
  ${sorry(f, 'brief')}

  ${f.bye('مع الشكر والتحية')}
`;

const short =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${f.channel === 'chat' && offered(f)}
    ${why(f)}
    ${ask(f)}
    ${then(f)}
    ${sorryIfRoom(f, tone)}
  `;

const phone =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${offered(f)}
    ${why(f)}
    ${ask(f)}
    ${restStays(f)}
    ${then(f)}

    ${sorry(f, tone)}
    ${ifThatIsDifficult(f)}
    سأرسل إلي${f.you} أيضًا رسالة بالبريد الإلكتروني لتأكيد ما ذكرته.
    ${!f.hasOffer && say`شكرًا جزيلًا ${f.toYou}.`}
  `;

const mail: ArabicMail = respectful({
  subject,
  email: { warm: [warm, warmAskFirst], formal: [formal], brief: [brief] },
  chat: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  text: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  phone: { warm: [phone('warm')], formal: [phone('formal')], brief: [phone('brief')] },
});

/** Asks for time, or for a change that makes the interview possible (domain, section 2, rows 3, 4 and 5). */
export const pause: ArabicLetters = { ...mail, variants: { agency: mail } };
