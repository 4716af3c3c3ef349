import { because, letter, say, spare } from '../../../../letters/bow-out/template.ts';
import { client, thankThem, them } from '../parts.ts';
import { respectful } from '../respectful.ts';
import type { LetterFacts, ArabicLetter, ArabicLetters, ArabicMail } from '../facts.ts';
import type { Tone } from '../../../../letters/types.ts';

/** « قبل مقابلة يوم الأربعاء 2 ديسمبر», « قبل أن أردّ على العرض»; nothing after a yes. */
const before = (f: LetterFacts) => {
  if (f.hasAccepted) return undefined;
  if (f.hasOffer) return because('situation')` قبل أن أردّ على العرض`;
  return f.rounds ? say` قبل ${f.rounds.next}` : say` قبل الخطوة التالية`;
};

/** «هل يمكننا التحدث هاتفيًا ربع ساعة قبل …؟» An agency arranges it with its client. */
export const ask = (f: LetterFacts) =>
  f.isAgency
    ? say`هل يمكن${f.you} ترتيب مكالمة مدتها ربع ساعة مع ${f.hasOffer ? them(f) : client(f)}${before(f)}؟`
    : say`هل يمكننا التحدث هاتفيًا ربع ساعة${before(f)}؟`;

/** The same once it has been said before what. */
const askAlone = say`هل يمكننا التحدث هاتفيًا ربع ساعة؟`;

/** «أودّ أن أعرف المزيد عن …» */
const topic = (f: LetterFacts) => {
  const lead = f.hasAccepted ? because('situation')`بعد أن قبلت العرض، أودّ` : say`أودّ`;
  if (f.unclear) return say`${lead} أن أعرف المزيد عن ${f.unclear}.`;
  return f.hasOffer
    ? say`${lead} أن أناقش نقطة أو نقطتين في العرض.`
    : say`${lead} أن أناقش نقطة أو نقطتين بشأن الوظيفة.`;
};

/** An employer, before an interview: what is to be cleared up before it. */
const isBeforeInterview = (f: LetterFacts) => !f.isAgency && !f.hasOffer && !f.hasAccepted;

/** «قبل مقابلة وظيفة هندسة البيانات يوم الأربعاء 2 ديسمبر، أودّ أن أعرف المزيد عن …» */
const topicBefore = (f: LetterFacts) => {
  const interview = f.rounds
    ? f.rounds.isOne && f.role
      ? f.rounds.withRole(f.theRole)
      : f.rounds.next
    : say`الخطوة التالية${f.forRole}`;
  const why = f.rounds ? '، حتى أتخذ قراري على بيّنة' : '، حتى تكون صورة العمل أوضح أمامي';
  return f.unclear
    ? say`قبل ${interview}، أودّ أن أعرف المزيد عن ${f.unclear}${why}.`
    : say`قبل ${interview}، أودّ أن أناقش نقطة أو نقطتين بشأن العمل${why}.`;
};

export const when = (f: LetterFacts) =>
  f.slots
    ? say`يناسبني ${f.slots}.`
    : f.isAgency
      ? say`يناسبني أي وقت يناسبهم.`
      : say`يناسبني أي وقت يناسب${f.you}.`;

const otherwise = (f: LetterFacts) =>
  f.slots &&
  (f.isAgency
    ? spare(3)`وإن كان وقت آخر أنسب لهم، فيسعدني أن أعرفه.`
    : spare(3)`وإن كان وقت آخر أنسب ${f.toYou}، فيسعدني أن نتفق عليه.`);

/** Where there is an offer, thanks for it and the day of the answer. */
const offered = (f: LetterFacts) =>
  f.hasOffer &&
  (f.isAgency
    ? because('situation')`شكرًا ${f.toYou} على إيصال عرض ${f.theRole}${f.at}.`
    : because('situation')`شكرًا جزيلًا ${f.toYou} على عرض ${f.theRole}.`);

const answerBy = (f: LetterFacts) =>
  f.hasOffer && f.deadline && because('situation')`وسيصل${f.you} ردّي على العرض في موعد أقصاه ${f.deadline}.`;

/** The role, where nothing has named it. */
const about = (f: LetterFacts) =>
  !f.hasOffer && f.role && spare(5)`أكتب إلي${f.you} بخصوص ${f.theRole}${f.there}.`;

/** «ومما أعجبني كثيرًا لقاء الفريق، وأرجو نقل شكري إلى سامي ولينا.» */
const enjoyed = (f: LetterFacts) => {
  if (f.enjoyed) return say`ومما أعجبني كثيرًا ${f.enjoyed}${f.who && say`، وأرجو نقل شكري إلى ${f.who}`}.`;
  return f.hasOffer ? thankThem(f) : undefined;
};

const warm: ArabicLetter = (f) => letter`
  ${f.hi('warm')}

  ${offered(f)}
  ${isBeforeInterview(f) ? topicBefore(f) : topic(f)}
  ${isBeforeInterview(f) ? askAlone : ask(f)}

  ${when(f)}
  ${otherwise(f)}
  ${answerBy(f)}

  ${enjoyed(f)}
  ${!f.hasOffer && (f.isAgency ? say`شكرًا جزيلًا ${f.toYou} على مساعدت${f.you}.` : say`شكرًا جزيلًا ${f.toYou} على وقت${f.you} واهتمام${f.you}.`)}

  ${f.bye('مع خالص التحية')}
`;

const warmAskFirst: ArabicLetter = (f) => letter`
  ${f.hi('warm', 'السلام عليكم')}

  ${offered(f)}
  ${ask(f)}
  ${topic(f)}
  ${enjoyed(f)}

  ${when(f)}
  ${answerBy(f)}
  وإن كان ترتيب مكالمة صعبًا، فيمكننا أن نتراسل بالبريد الإلكتروني.

  ${f.bye('مع الشكر وأطيب التحيات')}
`;

const formal: ArabicLetter = (f) => letter`
  ${f.hi('formal')}

  ${offered(f)}
  ${topic(f)}
  ${ask(f)}

  ${when(f)}
  ${otherwise(f)}
  ${answerBy(f)}

  ${enjoyed(f)}
  ${!f.hasOffer && say`أشكركم جزيل الشكر على ${f.isAgency ? 'مساعدتكم' : 'وقتكم'}.`}

  ${f.bye('مع فائق الاحترام والتقدير')}
`;

const brief: ArabicLetter = (f) => letter`
  ${f.hi('brief')}

  ${offered(f)}
  ${ask(f)}
  ${topic(f)}
  ${when(f)}
  ${answerBy(f)}

  ${f.bye('مع الشكر والتحية')}
`;

const short =
  (tone: Tone): ArabicLetter =>
  (f) => letter`
    ${f.hi(tone)}

    ${offered(f)}
    ${(f.channel === 'chat' || f.from) && about(f)}
    ${ask(f)}
    ${topicInShort(f)}
    ${when(f)}
    ${answerBy(f)}
    ${!f.hasOffer && (tone === 'formal' ? say`أشكركم جزيل الشكر.` : say`شكرًا ${f.toYou}.`)}
  `;

/** A text message has room for one thing. */
export const topicInShort = (f: LetterFacts) =>
  f.channel === 'text' && f.mostUnclear
    ? spare(4)`أودّ أن أعرف المزيد عن ${f.mostUnclear}.`
    : spare(4)`${topic(f)}`;

const mail: ArabicMail = respectful({
  subject: (f) => {
    const call = f.isAgency ? 'هل يمكن ترتيب مكالمة' : 'هل يمكننا التحدث';
    const about = f.role && say` بخصوص ${f.hasOffer ? 'عرض ' : ''}وظيفة ${f.role}`;
    return [
      ...(f.rounds && f.role && !f.hasOffer && !f.hasAccepted
        ? [
            say`${call} قبل مقابلة وظيفة ${f.role} ${f.rounds.firstInShort}؟`,
            say`${call} قبل مقابلة ${f.role} ${f.rounds.firstInShort}؟`,
            say`مكالمة قبل مقابلة ${f.role} ${f.rounds.firstInShort}`,
          ]
        : []),
      ...(about ? [say`${call}${about}؟`, say`مكالمة بخصوص ${f.role}`] : []),
      f.isAgency ? say`هل يمكن ترتيب مكالمة قصيرة؟` : say`هل يمكننا التحدث ربع ساعة؟`,
    ].slice(0, f.role ? -1 : undefined);
  },
  email: { warm: [warm, warmAskFirst], formal: [formal], brief: [brief] },
  chat: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
  text: { warm: [short('warm')], formal: [short('formal')], brief: [short('brief')] },
});

/** Asks for a quarter of an hour before the next step (domain, section 2, rows 2, 3, 8 and 10 to 15). */
export const askForCall: ArabicLetters = { ...mail, variants: { agency: mail } };
